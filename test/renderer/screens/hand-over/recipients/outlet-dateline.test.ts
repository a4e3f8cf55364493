import { describe, expect, test } from 'vitest'
import { emptyOutlet } from '#core/directory/directory.ts'
import {
  followedDateline,
  followedOutlet,
} from '../../../../../renderer/screens/hand-over/recipients/outlet-dateline.ts'

const koran = {
  ...emptyOutlet,
  ...{ id: 'outlet000001', name: 'Koran Contoh', email: 'Redaksi@koran.example' },
  datelineForm: 'place-bracket' as const,
}
const radio = { ...koran, id: 'outlet000002', name: 'Radio Contoh', email: 'siaran@radio.example' }
const outlets = [koran, radio]
const toKoran = { name: 'Koran Contoh', address: 'redaksi@koran.example' }
const toRadio = { name: 'Radio Contoh', address: 'siaran@radio.example' }
const asKoran = { form: 'place-bracket', outlet: 'Koran Contoh' } as const

describe('followedDateline', () => {
  test('follows the only outlet and lets go of it again', () => {
    expect(followedDateline(null, [], [toKoran], outlets)).toEqual(asKoran)
    expect(followedDateline(asKoran, [toKoran], [toKoran, toRadio], outlets)).toBeNull()
    expect(followedDateline(asKoran, [toKoran], [], outlets)).toBeNull()
  })

  test('leaves a dateline that she chose herself', () => {
    const own = { form: 'none', outlet: '' } as const

    expect(followedDateline(own, [], [toKoran], outlets)).toEqual(own)
  })

  test('knows nothing of a person', () => {
    const person = { name: 'Ibu Contoh', address: 'ibu@contoh.example' }

    expect(followedDateline(null, [], [person], outlets)).toBeNull()
  })
})

describe('followedOutlet', () => {
  test('names the outlet only while the dateline is its own', () => {
    expect(followedOutlet(asKoran, [toKoran], outlets)).toBe('Koran Contoh')
    expect(followedOutlet(null, [toKoran], outlets)).toBeNull()
    expect(followedOutlet(null, [], outlets)).toBeNull()
  })
})
