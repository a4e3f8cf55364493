import type { Document } from '#core/document/document.ts'
import { plainText } from '#core/document/plain-text.ts'
import { attachedOf, type Mailing } from '../export-files.ts'
import type { ExporterId, ExportPorts } from '../exporter.ts'
import { attachmentsOf, writeEmail } from './write-email.ts'

export type EmailPreview = {
  readonly subject: string
  readonly text: string
  readonly attachments: readonly { readonly name: string; readonly sizeBytes: number }[]
  /** Of one whole mail, encoded as it travels. */
  readonly sizeBytes: number
  readonly copies: number
}

/** Makes the mail and tells what is in it; of several copies the first. */
export async function previewEmail(
  document: Document,
  formats: readonly ExporterId[],
  ports: ExportPorts,
  { to, apart }: Mailing,
): Promise<EmailPreview> {
  const attachments = await attachmentsOf(document, ports, attachedOf(formats))
  const isApart = apart && to.length > 1
  const mail = await writeEmail(document, attachments, isApart ? to.slice(0, 1) : to)
  return {
    subject: document.title,
    text: plainText(document),
    attachments: attachments.map(({ name, bytes }) => ({ name, sizeBytes: bytes.length })),
    sizeBytes: mail.length,
    copies: isApart ? to.length : 1,
  }
}
