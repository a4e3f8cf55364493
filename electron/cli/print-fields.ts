import { id } from '#core/i18n/id.ts'
import type { Piece } from '#core/intake/piece.ts'
import { type Block, textOfBlock } from '#core/release/block.ts'
import type { ReleaseFields } from '#core/release/release.ts'
import { printLocalDate } from '#core/text/local-date.ts'

const { field, block: blockWords, speaker, unknown } = id.cli

/** The fields as lines for people: a label, then the words. */
export function printFields(fields: ReleaseFields, leftOut: readonly Piece[]): string {
  const { headline, dateline, story, boilerplate, pressContacts, writerCode } = fields
  return [
    line(field.headline, headline),
    line(field.place, dateline.place),
    line(field.outlet, dateline.outlet),
    line(field.date, dateline.date === null ? '' : printLocalDate(dateline.date)),
    ...story.flatMap(linesOfBlock),
    line(field.writerCode, writerCode),
    ...(boilerplate === '' ? [] : [line(field.boilerplate, boilerplate)]),
    ...pressContacts.map(({ name, phone, email }) =>
      line(field.contact, [name, phone, email].filter((value) => value !== '').join(', ')),
    ),
    ...leftOut.map(({ text }) => line(field.leftOut, text)),
  ].join('\n')
}

function line(label: string, words: string): string {
  return `${`${label}:`.padEnd(15)}${(words || unknown).replaceAll('\n', `\n${' '.repeat(15)}`)}`
}

function linesOfBlock(block: Block): readonly string[] {
  const text = textOfBlock(block)
  switch (block.type) {
    case 'paragraph':
      return [line(blockWords[block.role], text)]
    case 'quote': {
      const named = [block.speaker.name, block.speaker.office].filter((part) => part !== '')
      return [line(blockWords.quote, text), line(`  ${speaker}`, named.join(', '))]
    }
    case 'subhead':
      return [line(blockWords.subhead, text)]
    case 'list':
      return [line(blockWords.list, text)]
  }
}
