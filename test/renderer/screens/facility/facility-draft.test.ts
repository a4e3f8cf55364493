import { describe, expect, test } from 'vitest'
import {
  doubtsIn,
  emptyFacility,
  isDoubtfulEmail,
  missingIn,
  proposeLetterhead,
  tidyFacility,
  withKind,
} from '../../../../renderer/screens/facility/facility-draft.ts'

describe('withKind', () => {
  test('drops a class that the new kind has not', () => {
    expect(withKind({ ...emptyFacility, class: 'IIB' }, 'bapas').class).toBe('')
  })

  test('keeps a class that both kinds have', () => {
    expect(withKind({ ...emptyFacility, class: 'IIB' }, 'rutan').class).toBe('IIB')
  })

  test('leaves the whole name of another kind without class', () => {
    expect(withKind({ ...emptyFacility, class: 'I' }, 'other').class).toBe('')
  })
})

describe('proposeLetterhead', () => {
  test('ends with the full name of the facility', () => {
    const facility = { ...emptyFacility, class: 'IIB', name: 'Contoh' } as const

    expect(proposeLetterhead(facility)).toEqual([
      'KEMENTERIAN IMIGRASI DAN PEMASYARAKATAN REPUBLIK INDONESIA',
      'KANTOR WILAYAH DIREKTORAT JENDERAL PEMASYARAKATAN …',
      'LEMBAGA PEMASYARAKATAN KELAS IIB CONTOH',
    ])
  })
})

describe('missingIn', () => {
  test('names the empty required fields in order', () => {
    expect(missingIn({ ...emptyFacility, name: '  ' })).toEqual(['name', 'city'])
  })

  test('asks for nothing once name and city stand', () => {
    expect(missingIn({ ...emptyFacility, name: 'Contoh', city: 'Contoh' })).toEqual([])
  })
})

describe('doubtsIn', () => {
  test('names a gap in the letterhead and an address that is none', () => {
    const letterhead = proposeLetterhead({ ...emptyFacility, name: 'Contoh' })
    const contacts = [{ name: 'Contoh', phone: '', email: 'humas.contoh' }]

    expect(doubtsIn({ ...emptyFacility, letterhead, contacts })).toEqual([
      'letterhead',
      'contactEmail',
    ])
  })

  test('has none about an empty form', () => {
    expect(doubtsIn(emptyFacility)).toEqual([])
  })
})

describe('isDoubtfulEmail', () => {
  test.each(['', ' ', 'humas@contoh.go.id', ' humas.lapas@contoh.id '])('takes «%s»', (email) => {
    expect(isDoubtfulEmail(email)).toBe(false)
  })

  test.each(['humas', 'humas@contoh', 'humas@contoh.', '@contoh.id', 'a b@contoh.id'])(
    'doubts «%s»',
    (email) => {
      expect(isDoubtfulEmail(email)).toBe(true)
    },
  )
})

describe('tidyFacility', () => {
  test('drops empty letterhead lines and empty contacts', () => {
    const facility = tidyFacility({
      ...emptyFacility,
      name: ' Contoh ',
      letterhead: ['BARIS SATU ', '', '  '],
      contacts: [{ name: ' ', phone: '', email: '' }],
    })

    expect(facility).toEqual({ ...emptyFacility, name: 'Contoh', letterhead: ['BARIS SATU'] })
  })

  test('keeps a contact that has only a phone', () => {
    const contacts = [{ name: '', phone: ' 0811 0000 000 ', email: '' }]

    expect(tidyFacility({ ...emptyFacility, contacts }).contacts).toEqual([
      { name: '', phone: '0811 0000 000', email: '' },
    ])
  })
})
