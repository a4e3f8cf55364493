import { describe, expect, test } from 'vitest'
import { headlineWith } from '../../../renderer/guidance/insert-starter.ts'

describe('headlineWith', () => {
  test('puts a beginning into an empty headline', () => {
    expect(headlineWith('  ', '[isi: nama] Gelar')).toBe('[isi: nama] Gelar')
  })

  test('keeps what stands there', () => {
    expect(headlineWith('Lapas Contoh ', 'Gelar')).toBe('Lapas Contoh Gelar')
  })
})
