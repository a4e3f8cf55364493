import { simpleParser } from 'mailparser'
import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { composeMails, type Mailing } from '#services/outbox/compose-mails.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const from = { name: 'Humas “Lapas” Contoh', address: 'humas@lapas.contoh.example' }
const to = ['satu', 'dua'].map((name) => ({ name, address: `${name}@media.contoh.example` }))
const file = (name: string, mediaType: string) => ({
  ...{ name, mediaType },
  bytes: Buffer.alloc(3000, name),
})

function mailingWith(fields: Partial<Mailing> = {}): Mailing {
  return {
    document: compose(makeRelease({ headline: 'Panen Raya' }), null),
    release: { id: 'testrelease01', headline: 'Panen Raya', revision: 1 },
    ...{ from, to, by: 'Bu Contoh', now: '2026-01-05T01:00:00.000Z', split: false },
    attachments: [file('panen.docx', 'application/msword'), file('panen_01.jpg', 'image/jpeg')],
    ...fields,
  }
}

const bodyOf = (bytes: Uint8Array) => {
  const mail = Buffer.from(bytes)
  return mail.subarray(mail.indexOf('\r\n\r\n')).toString('latin1')
}

describe('composeMails', () => {
  test('gives each recipient a mail that names nobody else', async () => {
    const mails = await composeMails(mailingWith())

    expect(mails.map((mail) => mail.to)).toEqual(to)
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(2)
    for (const { bytes, messageId, to: recipient } of mails) {
      const parsed = await simpleParser(Buffer.from(bytes))
      expect(parsed).toMatchObject({ messageId, from: { value: [from] }, subject: 'Panen Raya' })
      expect(parsed.to).toMatchObject({ value: [recipient] })
      expect(parsed.date?.toISOString()).toBe('2026-01-05T01:00:00.000Z')
      const [, , ...names] = ['', '', ...parsed.headerLines.map(({ key }) => key)]
      expect(names.sort()).toEqual([
        ...['content-language', 'content-type', 'date', 'from', 'message-id', 'mime-version'],
        ...['subject', 'to'],
      ])
    }
    expect(Buffer.from(mails[0]?.bytes ?? []).toString()).not.toContain(to[1]?.address)
  })

  test('gives all the same body, so that it is kept once', async () => {
    const [one, other] = await composeMails(mailingWith())

    expect(bodyOf(one?.bytes ?? Buffer.alloc(0))).toBe(bodyOf(other?.bytes ?? Buffer.alloc(1)))
  })

  test('splits text and documents from photos', async () => {
    const mails = await composeMails(mailingWith({ split: true }))

    expect(mails.map(({ subject, to: { name } }) => [name, subject])).toEqual([
      ['satu', 'Panen Raya (1/2)'],
      ['satu', 'Panen Raya (2/2)'],
      ['dua', 'Panen Raya (1/2)'],
      ['dua', 'Panen Raya (2/2)'],
    ])
    expect(mails.slice(0, 2).map(({ attachments }) => attachments.map(({ name }) => name))).toEqual(
      [['panen.docx'], ['panen_01.jpg']],
    )
  })

  test('splits nothing where there are no photos', async () => {
    const attachments = [file('panen.docx', 'application/msword')]

    const mails = await composeMails(mailingWith({ split: true, attachments }))

    expect(mails.map(({ subject }) => subject)).toEqual(['Panen Raya', 'Panen Raya'])
  })

  test('has no bare line feed, so that it travels as it is weighed', async () => {
    const [mail] = await composeMails(mailingWith())

    expect(Buffer.from(mail?.bytes ?? []).toString('latin1')).not.toMatch(/(?<!\r)\n|\r(?!\n)/)
  })
})
