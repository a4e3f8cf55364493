import { describe, expect, test } from 'vitest'
import { builtInTemplates } from '#core/templates/templates.ts'
import { allEntries, matching } from '../../../../renderer/screens/templates/entries.ts'

const fixed = {
  blank: { name: 'Lembar kosong', event: 'Langsung menulis' },
  paste: { name: 'Tempel naskah', event: 'Dari Word' },
  copy: { name: 'Salin rilis lama', event: 'Dari yang sudah ada' },
}
const [first] = builtInTemplates()
if (first === undefined) throw new Error('no template')
const own = { ...first, id: 'kami-apel', name: { id: 'Apel pagi', en: '' } }
const entries = allEntries([own], builtInTemplates(), fixed, 'en')
const found = (query: string) => matching(entries, query).map(({ name }) => name)

describe('allEntries', () => {
  test('puts the blank sheet first and her own before the rest', () => {
    expect(entries.slice(0, 4).map(({ id }) => id)).toEqual([
      ' blank',
      ' paste',
      ' copy',
      'kami-apel',
    ])
  })

  test('shows her own by its only name', () => {
    expect(entries[3]?.name).toBe('Apel pagi')
  })
})

describe('matching', () => {
  test('finds by any typed word in name or event', () => {
    expect(found('apel')).toContain('Apel pagi')
    expect(found('word')).toEqual(['Tempel naskah'])
  })

  test('puts a fitting name before a fitting sentence', () => {
    expect(found('langsung')[0]).toBe('Lembar kosong')
    expect(found('LEMBAR')[0]).toBe('Lembar kosong')
  })

  test('finds nothing where a word fits nowhere', () => {
    expect(found('apel xyz')).toEqual([])
  })
})
