import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import { printable } from '#core/document/printable.ts'
import type { Recipient } from '#core/document/recipient.ts'
import type { Moment } from '#core/release/release.ts'
import type { Attachment } from '../exporters/email/write-email.ts'

export type MailHead = {
  readonly from: Recipient
  readonly to: Recipient
  readonly subject: string
  readonly messageId: string
  readonly date: Moment
}

export type MailContent = {
  readonly text: string
  /** Null for a mail that is text alone. */
  readonly html: string | null
  readonly attachments: readonly Attachment[]
  readonly language: string
}

/**
 * A mail as it travels, to one recipient. It names no program and no machine, and there is nobody
 * in blind copy.
 */
export async function writeMail(head: MailHead, content: MailContent): Promise<Uint8Array> {
  const mail = new MailComposer({
    ...composed(head),
    text: withLineEnds(content.text),
    ...(content.html !== null && { html: withLineEnds(content.html) }),
    attachments: content.attachments.map(({ name, mediaType, bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: Buffer.from(bytes),
    })),
    headers: { 'Content-Language': content.language },
    textEncoding: 'quoted-printable',
    boundaryPrefix: '--=',
    baseBoundary: boundaryFor(content),
  })
  return mail.compile().build()
}

/** The same mail under another head: its body stays byte for byte. */
export async function withHead(mail: Uint8Array, head: MailHead): Promise<Uint8Array> {
  const fresh = fieldsOf(await new MailComposer({ ...composed(head), text: '' }).compile().build())
  const old = fieldsOf(mail)
  const isHead = (field: string) => headNames.has(nameOf(field))
  const fields = [...fresh.fields.filter(isHead), ...old.fields.filter((field) => !isHead(field))]
  return Buffer.concat([Buffer.from(fields.join('\r\n'), 'latin1'), old.rest])
}

/** By the content, so that all who get the same get the same body. */
function boundaryFor({ text, html, attachments }: MailContent): string {
  const hash = createHash('sha256').update(JSON.stringify([text, html]))
  for (const { name, bytes } of attachments) hash.update(name).update(bytes)
  return hash.digest('hex').slice(0, 24)
}

/** The composer keeps what it is given, and on the way bare line feeds would grow. */
function withLineEnds(text: string): string {
  return text.replaceAll(/\r?\n/g, '\r\n')
}

const headNames: ReadonlySet<string> = new Set(['from', 'to', 'subject', 'message-id', 'date'])

function composed({ from, to, subject, messageId, date }: MailHead) {
  return {
    ...{ from: named(from), to: [named(to)], subject: printable(subject), messageId },
    date: new Date(date),
    disableUrlAccess: true,
    disableFileAccess: true,
  }
}

function named({ name, address }: Recipient) {
  return { name: printable(name), address }
}

function fieldsOf(mail: Uint8Array) {
  const bytes = Buffer.from(mail.buffer, mail.byteOffset, mail.length)
  const end = bytes.indexOf('\r\n\r\n')
  const fields = bytes
    .subarray(0, end)
    .toString('latin1')
    .split(/\r\n(?![ \t])/)
  return { fields, rest: bytes.subarray(end) }
}

function nameOf(field: string): string {
  return field.slice(0, field.indexOf(':')).toLowerCase()
}
