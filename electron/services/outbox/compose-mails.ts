import { randomBytes } from 'node:crypto'
import type { Document } from '#core/document/document.ts'
import { plainText } from '#core/document/plain-text.ts'
import type { Recipient } from '#core/document/recipient.ts'
import type { NewMail, PlannedMail } from '#core/outbox/mail.ts'
import { messageIdOf } from '#core/outbox/message-id.ts'
import type { Moment } from '#core/release/release.ts'
import type { Attachment } from '../exporters/email/write-email.ts'
import { htmlPage } from '../exporters/html/page.ts'
import { type MailContent, type MailHead, withHead, writeMail } from './write-mail.ts'

export type Mailing = {
  readonly document: Document
  readonly release: NewMail['release']
  readonly from: Recipient
  readonly to: readonly Recipient[]
  /** Made once for all recipients; the photos last. */
  readonly attachments: readonly Attachment[]
  /** Text and documents in one mail, the photos in a second one. */
  readonly split: boolean
  readonly by: string
  readonly now: Moment
}

/** One mail for each recipient, two where they are split and there are photos. */
export async function planMails(mailing: Mailing): Promise<readonly PlannedMail[]> {
  const { document, release, from, by, now } = mailing
  const mails: PlannedMail[] = []
  for (const { subject: wished, content } of partsOf(mailing)) {
    const subject = wished || document.title
    const attachments = content.attachments.map(({ name, bytes }) => ({
      name,
      sizeBytes: bytes.length,
    }))
    // Encoded once: the copies differ in their head alone.
    const draft = await writeMail(headFor(from), content)
    for (const to of mailing.to) {
      const head = { ...headFor(to), subject }
      const { messageId } = head
      const compose = () => withHead(draft, head)
      mails.push({ release, from, to, subject, messageId, attachments, by, compose })
    }
  }
  return byRecipient(mails, mailing.to)

  function headFor(to: Recipient): MailHead {
    const messageId = messageIdOf(randomBytes(16), from.address)
    return { from, to, subject: document.title, messageId, date: now }
  }
}

/** The same, each as it travels. */
export async function composeMails(mailing: Mailing): Promise<readonly NewMail[]> {
  const mails: NewMail[] = []
  for (const { compose, ...mail } of await planMails(mailing)) {
    mails.push({ ...mail, bytes: await compose() })
  }
  return mails
}

/** Both parts of one recipient follow each other. */
function byRecipient(mails: readonly PlannedMail[], to: readonly Recipient[]) {
  return to.flatMap((_, at) => mails.filter((_mail, number) => number % to.length === at))
}

function partsOf({ document, attachments, split }: Mailing) {
  const { language, title } = document
  const text = plainText(document)
  const html = htmlPage(document, null)
  const photos = attachments.filter(isPhoto)
  const documents = attachments.filter((attachment) => !isPhoto(attachment))
  const whole = { text, html, attachments, language } satisfies MailContent
  if (!split || photos.length === 0) return [{ subject: title, content: whole }]
  const names = photos.map(({ name }) => name).join('\n')
  const second: MailContent = {
    ...{ text: `${title}\n\n${names}\n`, html: null, attachments: photos, language },
  }
  return [
    { subject: `${title} (1/2)`, content: { ...whole, attachments: documents } },
    { subject: `${title} (2/2)`, content: second },
  ]
}

function isPhoto({ mediaType }: Attachment): boolean {
  return mediaType === 'image/jpeg'
}
