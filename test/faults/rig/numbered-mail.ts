import type { NewMail } from '#core/outbox/mail.ts'
import { writeMail } from '#services/outbox/write-mail.ts'
import { randomOf } from './random.ts'

export const senderOfMails = { name: 'Humas Contoh', address: 'humas@lapas.contoh.invalid' }

/** One mail of the test; its recipient alone gets it, so the server can be asked for it. */
export async function mailNumbered(number: number): Promise<NewMail> {
  const random = randomOf(`mail ${number}`)
  const to = { name: `Redaksi ${number}`, address: addressOf(number) }
  const subject = `Siaran ${number}`
  const messageId = `<uji-${number}@lapas.contoh.invalid>`
  // Some come in one piece, most in several.
  const attachment = Buffer.alloc(random.below(90_000), `${number} `)
  const bytes = await writeMail(
    { from: senderOfMails, to, subject, messageId, date: '2026-01-05T08:00:00+07:00' },
    {
      ...{ text: `Isi siaran nomor ${number}.\n.\n..\n`, html: null, language: 'id' },
      attachments: [{ name: 'foto.bin', mediaType: 'application/octet-stream', bytes: attachment }],
    },
  )
  return {
    ...{ release: { id: 'naskahuji0001', headline: subject, revision: 1 } },
    ...{ from: senderOfMails, to, subject, messageId, by: 'Petugas Contoh', bytes },
    attachments: [{ name: 'foto.bin', sizeBytes: attachment.length }],
  }
}

export function addressOf(number: number): string {
  return `redaksi-${number}@media.contoh.invalid`
}

export function numberOf(address: string): number {
  return Number(/^redaksi-(\d+)@/.exec(address)?.[1] ?? Number.NaN)
}
