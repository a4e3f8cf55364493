import { createHash } from 'node:crypto'
import MailComposer from 'nodemailer/lib/mail-composer'
import type { Document } from '#core/document/document.ts'
import { plainText } from '#core/document/plain-text.ts'
import { printable } from '#core/document/printable.ts'
import type { Recipient } from '#core/document/recipient.ts'
import { docxExporter } from '../docx/docx.ts'
import type { ExportPorts } from '../exporter.ts'
import { htmlPage } from '../html/page.ts'
import { pdfExporter } from '../pdf/pdf.ts'
import { photoHashesOf } from '../pictures.ts'

export type Attachment = {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Uint8Array
}
export type AttachedId = 'docx' | 'pdf'
export type MakeAttached = (id: AttachedId) => Promise<Uint8Array>

const attachable = { docx: docxExporter, pdf: pdfExporter } as const

/** The chosen documents, then the photos as `<stem>_01.jpg`; made once for any number of mails. */
export async function attachmentsOf(
  document: Document,
  ports: ExportPorts,
  chosen: readonly AttachedId[],
  make: MakeAttached = (id) => attachable[id].export(document, ports),
): Promise<readonly Attachment[]> {
  const attached: Attachment[] = []
  for (const id of chosen) {
    const { extension, mediaType } = attachable[id]
    const bytes = await make(id)
    attached.push({ name: `${document.fileStem}.${extension}`, mediaType, bytes })
  }
  for (const [at, hash] of photoHashesOf(document).entries()) {
    const name = `${document.fileStem}_${String(at + 1).padStart(2, '0')}.jpg`
    attached.push({ name, mediaType: 'image/jpeg', bytes: (await ports.photo(hash)).bytes })
  }
  return attached
}

/**
 * A mail that opens as a draft: text and HTML of the release, and its files. `X-Unsent` is what makes
 * Outlook and Thunderbird open it for sending. It has no sender, for the program at the other PC
 * knows its own; no blind copies; and no name of a machine or program. Its date is noon of the event
 * day, for the sending program sets its own.
 */
export async function writeEmail(
  document: Document,
  attachments: readonly Attachment[],
  to: readonly Recipient[],
): Promise<Uint8Array> {
  const text = plainText(document)
  const html = htmlPage(document, null).replaceAll('\n', '\r\n')
  const mail = {
    subject: document.title,
    to: to.map(({ name, address }) => ({ name: printable(name), address })),
    text,
    html,
    attachments: attachments.map(({ name, mediaType, bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: Buffer.from(bytes),
    })),
    headers: { 'X-Unsent': '1', 'Content-Language': document.language },
    // Only kept so that it can be cut out again: the composer makes up a random one otherwise.
    messageId: '<draft@invalid>',
    date: new Date(`${document.date ?? '1970-01-01'}T12:00:00Z`),
    textEncoding: 'quoted-printable' as const,
    boundaryPrefix: '--=',
    baseBoundary: boundaryFor(text, to),
    disableUrlAccess: true,
    disableFileAccess: true,
  }
  const built = await new MailComposer(mail).compile().build()
  return withoutHeaders(built, document.date === null ? ['message-id', 'date'] : ['message-id'])
}

/** By the content, so that the same mail has the same one. */
function boundaryFor(text: string, to: readonly Recipient[]): string {
  return createHash('sha256')
    .update(JSON.stringify([text, to]))
    .digest('hex')
    .slice(0, 24)
}

function withoutHeaders(mail: Buffer, names: readonly string[]): Uint8Array {
  const end = mail.indexOf('\r\n\r\n')
  const fields = mail
    .subarray(0, end)
    .toString('latin1')
    .split(/\r\n(?![ \t])/)
  const kept = fields.filter(
    (field) => !names.includes(field.slice(0, field.indexOf(':')).toLowerCase()),
  )
  return Buffer.concat([Buffer.from(kept.join('\r\n'), 'latin1'), mail.subarray(end)])
}
