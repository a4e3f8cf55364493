import { Fragment, type ReactNode } from 'react'
import type { DocumentBlock, DocumentInlines, DocumentPhoto } from '#core/document/document.ts'
import {
  type BlockFormat,
  type InlineFormat,
  printBlock,
  printInline,
} from '#core/document/format.ts'
import type { Mark } from '#core/release/block.ts'
import { photoAddress } from '../photos/photo-ports.ts'
import style from './Printed.module.css'

/** One block of the document on the screen. */
export function Printed({ block }: { readonly block: DocumentBlock }) {
  return printBlock(blocks, block)
}

const blocks: BlockFormat<ReactNode> = {
  letterhead: ({ lines, logo }) => (
    <header className={style.letterhead}>
      {logo === null ? null : <img src={photoAddress(logo, 'thumb')} alt="" />}
      <div>{paragraphs(lines)}</div>
    </header>
  ),
  kicker: ({ text }) => <p className={style.kicker}>{text}</p>,
  'date-line': ({ text }) => <p className={style.note}>{text}</p>,
  embargo: ({ text }) => <p className={style.embargo}>{text}</p>,
  headline: ({ text }) => <h2 className={style.headline}>{text}</h2>,
  paragraph: ({ inlines }) => <p>{printed(inlines)}</p>,
  subhead: ({ inlines }) => <h3>{printed(inlines)}</h3>,
  quote: ({ inlines }) => <p>{printed(inlines)}</p>,
  list: ({ ordered, items }) => {
    const List = ordered ? 'ol' : 'ul'
    return (
      <List>
        {items.map((item, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing here ever moves
          <li key={at}>{printed(item)}</li>
        ))}
      </List>
    )
  },
  boilerplate: ({ heading, paragraphs: lines }) => notes(heading, lines),
  contacts: ({ heading, lines }) => notes(heading, lines),
  photos: ({ photos }) => <div className={style.photos}>{photos.map(figure)}</div>,
}

const inlinesOf: InlineFormat<ReactNode> = {
  text: ({ text, marks }) => marked(text, marks),
  // An address is read here, not followed: nothing leaves this window.
  link: ({ inlines }) => (
    <span className={style.link}>
      {inlines.map(({ text, marks }, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: nothing here ever moves
        <Fragment key={at}>{marked(text, marks)}</Fragment>
      ))}
    </span>
  ),
  'line-break': () => <br />,
  dateline: ({ text }) => <strong>{text}</strong>,
  'writer-code': ({ text }) => text,
}

function printed(inlines: DocumentInlines): ReactNode {
  return inlines.map((inline, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: nothing here ever moves
    <Fragment key={at}>{printInline(inlinesOf, inline)}</Fragment>
  ))
}

function marked(text: string, marks: readonly Mark[]): ReactNode {
  const slanted = marks.includes('italic') ? <em>{text}</em> : text
  return marks.includes('bold') ? <strong>{slanted}</strong> : slanted
}

function notes(heading: string, lines: readonly string[]): ReactNode {
  return (
    <section className={style.notes}>
      {heading === '' ? null : <h3>{heading}</h3>}
      {paragraphs(lines)}
    </section>
  )
}

function paragraphs(lines: readonly string[]): ReactNode {
  // biome-ignore lint/suspicious/noArrayIndexKey: nothing here ever moves
  return lines.map((line, at) => <p key={at}>{line}</p>)
}

function figure({ hash, caption, altText }: DocumentPhoto): ReactNode {
  return (
    <figure key={hash}>
      <img src={photoAddress(hash, 'print')} alt={altText} />
      {caption === '' ? null : <figcaption>{caption}</figcaption>}
    </figure>
  )
}
