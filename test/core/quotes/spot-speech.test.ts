import { describe, expect, test } from 'vitest'
import { peopleInStory } from '#core/quotes/people-in-story.ts'
import { spotSpeech } from '#core/quotes/spot-speech.ts'
import { plain, type Story } from '#core/release/block.ts'

const body = (text: string): Story[number] => ({
  type: 'paragraph',
  role: 'body',
  inlines: plain(text),
})
const opening = body('Kalapas Wonoasri, Budi Contoh, membuka panen sayur di kebun.')

describe('spotSpeech', () => {
  test('names who the paragraph says has spoken', () => {
    const story = [opening, body('“Kami siap menanam lagi,” ujar Kasi Binadik, Sari Contohwati.')]

    expect(spotSpeech(story, 1, 'Wonoasri')).toEqual({
      name: 'Sari Contohwati',
      office: 'Kasi Binadik',
    })
  })

  test('knows whom an ending means', () => {
    const story = [opening, body('“Kami siap menanam lagi tahun depan,” ujarnya.')]

    expect(spotSpeech(story, 1, 'Wonoasri')?.name).toBe('Budi Contoh')
  })

  test('leaves the speaker open when the text does not tell', () => {
    expect(spotSpeech([body('“Kami siap menanam lagi tahun depan.”')], 0, '')).toEqual({
      name: '',
      office: '',
    })
  })

  test.each(['Program “Pagi Sehat” berjalan lancar.', 'Kegiatan berjalan tertib.', ''])(
    'is silent about %j',
    (text) => {
      expect(spotSpeech([body(text)], 0, '')).toBeNull()
    },
  )

  test('is silent about a lead, a quote, and no block', () => {
    const words = plain('“Kami siap menanam lagi,” ujar Kasi Binadik, Sari Contohwati.')
    const story: Story = [
      { type: 'paragraph', role: 'lead', inlines: words },
      { type: 'quote', inlines: words, speaker: { name: '', office: '' } },
    ]

    expect([0, 1, 2].map((index) => spotSpeech(story, index, ''))).toEqual([null, null, null])
  })
})

describe('peopleInStory', () => {
  test('lists each person once with the office', () => {
    const story: Story = [
      opening,
      { type: 'quote', inlines: [], speaker: { name: 'Sari Contohwati', office: '' } },
      body('Kasi Binadik, Sari Contohwati, menambahkan data.'),
    ]

    expect(peopleInStory(story, 'Wonoasri')).toEqual([
      { name: 'Sari Contohwati', office: 'Kasi Binadik' },
      { name: 'Budi Contoh', office: 'Kalapas Wonoasri' },
    ])
  })
})
