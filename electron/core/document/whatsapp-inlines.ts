import type { DocumentInline, DocumentInlines } from './document.ts'
import { type InlineFormat, printInline } from './format.ts'
import { plainInlines, saysAddress } from './plain-inlines.ts'

type Marked = Pick<DocumentInline<'text'>, 'text' | 'marks'>

/** Words and the look they have on the sheet. */
const format: InlineFormat<readonly Marked[]> = {
  text: ({ text, marks }) => [{ text, marks }],
  link: (link) => {
    const said = plainInlines(link.inlines.map((text) => ({ ...text, type: 'text' })))
    const words = link.inlines.map(({ text, marks }) => ({ text, marks }))
    return saysAddress(said, link.url) ? words : [...words, { text: ` (${link.url})`, marks: [] }]
  },
  'line-break': () => [{ text: '\n', marks: [] }],
  dateline: ({ text }) => [{ text, marks: ['bold'] }],
  'writer-code': ({ text }) => [{ text, marks: [] }],
}

const signs = { bold: '*', italic: '_' } as const

/**
 * The words with WhatsApp's own marks, `*bold*` and `_italic_`. Its marks count only between words,
 * around words that touch them, and when no sign of theirs stands inside: a run that cannot carry
 * its mark goes without, for a stray asterisk reads worse than a plain word.
 * https://faq.whatsapp.com/539178204879377
 */
export function whatsappInlines(inlines: DocumentInlines): string {
  const runs = joinEqual(inlines.flatMap((inline) => printInline(format, inline)))
  return runs
    .map((run, at) =>
      markRun(run, runs[at - 1]?.text.slice(-1) ?? '', runs[at + 1]?.text.slice(0, 1) ?? ''),
    )
    .join('')
}

/** A whole line in bold, as far as its words allow. */
export function whatsappBold(line: string): string {
  return markRun({ text: line, marks: ['bold'] }, '', '')
}

function joinEqual(runs: readonly Marked[]): readonly Marked[] {
  const joined: Marked[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (last !== undefined && lookOf(last) === lookOf(run)) {
      joined[joined.length - 1] = { ...last, text: last.text + run.text }
    } else if (run.text !== '') joined.push(run)
  }
  return joined
}

function lookOf({ marks }: Marked): string {
  return `${marks.includes('bold')} ${marks.includes('italic')}`
}

function markRun({ text, marks }: Marked, before: string, after: string): string {
  const words = text.trim()
  const lead = text.slice(0, text.length - text.trimStart().length)
  const tail = text.slice(lead.length + words.length)
  const touches = (lead === '' && isWord(before)) || (tail === '' && isWord(after))
  if (words === '' || touches || /[*_~`\n]/.test(words)) return text
  const wrapped = marks.reduce<string>((inner, mark) => signs[mark] + inner + signs[mark], words)
  return lead + wrapped + tail
}

function isWord(character: string): boolean {
  return /[\p{L}\p{N}\p{Cs}*_]/u.test(character)
}
