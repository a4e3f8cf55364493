import { describe, expect, test } from 'vitest'
import type { Answers } from '#core/interview/answer.ts'
import { composeInterview } from '#core/interview/compose-interview.ts'
import { textOfBlock } from '#core/release/block.ts'
import { templateById } from '#core/templates/templates.ts'
import { sampleFacility } from './answer-all.ts'

describe('composeInterview with a nought', () => {
  test.each([
    ['razia', 'tests', { tested: '30', positive: '0' }, 'tes urine, dan seluruhnya negatif.'],
    ['razia', 'tests', { tested: '30', positive: '2' }, 'urine, dan 2 orang di antaranya positif.'],
    ['razia', 'result', { total: '0' }, 'petugas tidak menemukan barang terlarang.'],
    ['remisi', 'counts', { one: '12', two: '0' }, 'Kali ini tidak ada yang langsung bebas.'],
    ['remisi', 'counts', { one: '0', two: '12' }, 'Seluruhnya langsung bebas.'],
    ['kesehatan', 'counts', { served: '40', later: '0' }, 'dilayani dan tidak ada yang ditunda.'],
    ['pernyataan-darurat', 'counts', { injured: '0' }, 'Tidak ada yang terluka.'],
    ['pernyataan-darurat', 'counts', { dead: '0' }, 'Tidak ada korban jiwa.'],
    ['pernyataan-darurat', 'counts', { escaped: '0' }, 'Tidak ada warga binaan yang melarikan'],
    ['pernyataan-darurat', 'counts', { escaped: '2', recaptured: '0' }, 'belum ada yang kembali.'],
    ['panen', 'yield', { kitchen: '0', sold: '40' }, 'Dari hasil itu, 40 kilogram dijual.'],
  ])('writes in %s of %s %j', (template, question, counts, sentence) => {
    expect(write(template, { [question]: figures(counts) })).toContain(sentence)
  })

  test('says it in the headline of a search too', () => {
    const answers: Answers = {
      kind: { kind: 'text', text: 'menggeledah kamar hunian warga binaan' },
      result: figures({ total: '0' }),
    }

    expect(headlines('razia', answers)).toContain(
      'Lapas Wonoasri Geledah Kamar Hunian, Tidak Ada Barang Terlarang',
    )
  })

  test('leaves out what was not counted', () => {
    expect(write('razia', { tests: figures({ tested: '30' }) })).toContain('menjalani tes urine.')
  })
})

describe('composeInterview with a time', () => {
  test.each([
    ['Jam 19.30', 'pada Rabu, 14 Januari 2026, pukul 19.30.'],
    ['pukul 19:30 WIT', 'pada Rabu, 14 Januari 2026, pukul 19.30 WIT.'],
    ['', 'pada Rabu, 14 Januari 2026.'],
  ])('prints %j', (time, words) => {
    expect(write('razia', { when: { kind: 'day', date: '2026-01-14', time } })).toContain(words)
  })
})

describe('composeInterview with lines', () => {
  test('makes a sentence of each line', () => {
    const how = { kind: 'text', text: 'petugas datang\n\nApakah aman?\nsemua selesai.' } as const

    expect(write('razia', { how })).toContain('Petugas datang. Apakah aman? Semua selesai.')
  })

  test('sets lines within a sentence in a row', () => {
    const place = { kind: 'text', text: 'Blok Melati\nBlok Mawar' } as const

    expect(write('razia', { place })).toContain('di Blok Melati, Blok Mawar pada')
  })

  test('ends a spoken line that another follows', () => {
    const speaker = { name: 'Bagas Contoh', office: '' }
    const words = 'Kami siap\nTerima kasih'
    const quote = { kind: 'quote', words, speaker, verb: 'ujar' } as const

    expect(write('razia', { quote })).toContain('“Kami siap. Terima kasih,” ujar Bagas Contoh.')
  })
})

function figures(counts: Readonly<Record<string, string>>): Answers[string] {
  const rows = Object.entries(counts).map(([id, count]) => ({ id, label: '', count, unit: '' }))
  return { kind: 'figures', figures: rows }
}

function compose(id: string, answers: Answers) {
  const template = templateById(id, [])
  if (template === null) throw new Error(`there is no template ${id}`)
  return composeInterview({ template, answers, facility: sampleFacility, institutions: [] })
}

function write(id: string, answers: Answers): string {
  return compose(id, answers).fields.story.map(textOfBlock).join('\n')
}

function headlines(id: string, answers: Answers): readonly string[] {
  return compose(id, answers).headlines
}
