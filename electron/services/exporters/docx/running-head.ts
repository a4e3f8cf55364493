import { Header, Paragraph, TextRun } from 'docx'
import type { Document } from '#core/document/document.ts'

/**
 * Stands above every page but the first, which has its letterhead: kicker and facility, and below
 * them the embargo, so that a page on its own still says what it is and until when it must wait.
 */
export function docxRunningHead({ blocks, author }: Document): Header {
  const textOf = (type: 'kicker' | 'embargo') =>
    blocks.flatMap((block) => (block.type === type ? block.text : []))
  const named = [...textOf('kicker'), author].filter((part) => part !== '').join(' · ')
  const line = (text: string) =>
    new Paragraph({ style: 'RunningHead', children: [new TextRun({ text })] })
  return new Header({ children: [named, ...textOf('embargo')].map(line) })
}
