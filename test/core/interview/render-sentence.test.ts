import { describe, expect, test } from 'vitest'
import type { Answers } from '#core/interview/answer.ts'
import { renderSentence } from '#core/interview/render-sentence.ts'
import { nothingSaid } from '#core/interview/said.ts'
import { closingComma, tidySentence } from '#core/interview/tidy.ts'
import { smallTemplate } from '../templates/small-template.ts'
import { sampleFacility } from './answer-all.ts'

const what = { kind: 'text', text: 'apel pagi' } as const
const when = { kind: 'day', date: '2026-01-14', time: 'pukul 07.30 WIB' } as const

function render(pattern: string, answers: Answers) {
  const facts = { template: smallTemplate, answers, facility: sampleFacility }
  return renderSentence(pattern, facts, nothingSaid)?.words ?? null
}

describe('renderSentence', () => {
  test('leaves a gap for a required answer', () => {
    expect(render('{what} selesai.', {})).toBe('[isi: kegiatan] selesai.')
  })

  test('drops a segment that lacks even a required answer', () => {
    expect(render('{what}[ pada {when}].', { what })).toBe('Apel pagi.')
  })

  test('takes the first alternative that is whole', () => {
    const pattern = '[{when}|{what}|tanpa nama].'

    expect(render(pattern, { what, when })).toBe('Rabu, 14 Januari 2026.')
    expect(render(pattern, { what })).toBe('Apel pagi.')
    expect(render(pattern, {})).toBe('Tanpa nama.')
  })

  test('drops the sentence that lacks a time', () => {
    expect(render('Mulai {when.time}.', { when })).toBe('Mulai pukul 07.30 WIB.')
    expect(render('Mulai {when.time}.', { when: { ...when, time: '' } })).toBeNull()
  })

  test('prints the short date', () => {
    expect(render('Apel {when.short}.', { when })).toBe('Apel Rabu (14/1/2026).')
  })

  test('writes nothing where only a segment stood', () => {
    expect(render('[{what}]', {})).toBeNull()
  })

  test('names the facility in full, then short', () => {
    const facts = { template: smallTemplate, answers: {}, facility: sampleFacility }
    const first = renderSentence('{facility} dan {facility}.', facts, nothingSaid)

    expect(first?.words).toBe(
      'Lembaga Pemasyarakatan (Lapas) Kelas IIB Wonoasri dan Lapas Wonoasri.',
    )
    expect(first?.from).toEqual(['facility'])
  })
})

describe('tidySentence', () => {
  test.each([
    ['acara  ini , lalu', 'Acara ini, lalu'],
    ['apa ini?.', 'Apa ini?'],
    ['buku, pena, dll..', 'Buku, pena, dll.'],
    ['lalu ...', 'Lalu...'],
    ['kopi,, teh', 'Kopi, teh'],
    [`Kalapas, Bagas${closingComma} hadir`, 'Kalapas, Bagas, hadir'],
    [`Kalapas, Bagas${closingComma} .`, 'Kalapas, Bagas.'],
    [`Kalapas, Bagas${closingComma}, dan`, 'Kalapas, Bagas, dan'],
  ])('puts %j in order', (pieces, sentence) => {
    expect(tidySentence(pieces)).toBe(sentence)
  })
})
