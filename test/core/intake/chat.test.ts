import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readChat } from '#core/intake/chat.ts'
import { fieldsOf } from '#core/intake/fields-of.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'

const chatIn = (name: string) =>
  readChat(readFileSync(join(import.meta.dirname, '../../fixtures/pastes', name), 'utf8'))

describe('readChat', () => {
  test('parts an Android export into messages and lines of the program', () => {
    const chat = chatIn('whatsapp-android.txt')

    expect(chat?.messages.map(({ at, sender, text }) => [at, sender, text.slice(0, 13)])).toEqual([
      ['09/10/24 10.12', 'Budi Humas', 'Selamat pagi,'],
      ['09/10/24 10.14', 'Budi Humas', '*LAPAS WONOAS'],
      ['09/10/24 10.20', 'Sari', 'Baik 👍'],
    ])
    expect(chat?.system).toHaveLength(5)
  })

  test('reads the head of an iPhone export with seconds', () => {
    expect(chatIn('whatsapp-ios.txt')?.messages.map(({ sender }) => sender)).toEqual([
      ...['Budi Humas', 'Sari'],
    ])
  })

  test('reads messages copied in the browser', () => {
    expect(chatIn('whatsapp-web.txt')?.messages.map(({ at }) => at)).toEqual([
      ...['10.12, 9/10/2024', '10.20, 9/10/2024'],
    ])
  })

  test.each([
    'Wonoasri, 9/10/24 - Lapas Kelas IIB Wonoasri panen.',
    'Rabu, 09/10/24 pukul 10.12 - Kegiatan: panen.',
    '',
  ])('leaves a text alone that is no chat: «%s»', (text) => {
    expect(readChat(text)).toBeNull()
  })

  test('gives a message that reads as a release with its marks', () => {
    const text = chatIn('whatsapp-android.txt')?.messages[1]?.text ?? ''
    const intake = readRawText(text)
    const fields = intake.kind === 'read' ? fieldsOf(intake.pieces, { facility: null }) : null

    expect(fields).toMatchObject({
      headline: 'LAPAS WONOASRI BUKA KEBUN SAYUR',
      dateline: { place: 'Wonoasri', date: '2024-10-09' },
    })
    expect(JSON.stringify(fields?.story)).toContain(
      '{"type":"text","text":"belakang","marks":["italic"]}',
    )
    expect(fields?.story.find(({ type }) => type === 'quote')).toMatchObject({
      speaker: { name: 'Budi Contohan', office: 'Kalapas Wonoasri' },
    })
  })
})
