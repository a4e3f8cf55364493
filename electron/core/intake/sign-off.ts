import { findDates } from '../text/find-dates.ts'
import { withoutChatMarks } from './chat-marks.ts'

/** Split where the writer's code begins; `story` may be empty, `code` keeps its brackets. */
export type SignedOff = { readonly story: string; readonly code: string }

const bracketed = /[*_~]?\(([^()]{1,90})\)\s{0,3}\.?[*_~]?$/
const trade =
  '(?:editor|penulis|reporter|pewarta(?: foto)?|kontributor|redaktur|sumber|laporan|rilis|penulis berita)'
/** A last line that names the writer: «Editor: Nama», «Penulis: A | Editor: B». */
const byline = new RegExp(
  `^[*_~]?${trade}\\s?:\\s?[^:]{1,60}(?:[|/,;–-]?\\s?${trade}\\s?:\\s?[^:]{1,60}){0,3}$`,
  'i',
)
const known = /^(?:\*+|red\b|rls\b|rilis\b|hum|hms|hm\d*$|adm\b|tim\b)/i

/** A sign-off at the end of a paragraph: «(HM)», «(saufi/hm12)», «(*)», «***»; null where none. */
export function findSignOff(paragraph: string): SignedOff | null {
  if (byline.test(paragraph)) return { story: '', code: paragraph }
  const from = Math.max(0, paragraph.length - 110)
  const tail = paragraph.slice(from)
  const match = bracketed.exec(tail) ?? /(?:^|\s)(\*{1,3})$/.exec(tail)
  if (match === null) return null
  const code = (match[1] ?? '').trim()
  const story = paragraph.slice(0, from + match.index).trimEnd()
  return isCode(code, story) ? { story, code: paragraph.slice(story.length).trim() } : null
}

/** The code without brackets and the stop after them. */
export function printedCode(text: string): string {
  const bare = withoutChatMarks(text.trim())
  const inner = /^\(([^()]*)\)\s*\.?$/.exec(bare)?.[1]
  return (inner ?? bare).trim()
}

/** After a full stop any short bracket is a code; inside a sentence only the well-known ones are. */
function isCode(code: string, story: string): boolean {
  if (code === '' || findDates(`(${code})`).length > 0) return false
  if (known.test(code)) return true
  const isShort = code.split(/\s+/).length <= 9
  return isShort && (story === '' || /[.!?…][”"“»)]?$|[”"]$/.test(story))
}
