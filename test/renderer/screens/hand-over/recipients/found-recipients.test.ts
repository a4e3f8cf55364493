import { describe, expect, test } from 'vitest'
import { emptyOutlet, emptyPerson } from '#core/directory/directory.ts'
import {
  foundRecipients,
  listedRecipients,
  typedRecipient,
  withRecipients,
} from '../../../../../renderer/screens/hand-over/recipients/found-recipients.ts'

const outlets = [
  {
    ...emptyOutlet,
    id: 'outlet01',
    name: 'Koran Contoh',
    email: 'a@koran.example',
    lists: ['lokal'],
  },
  {
    ...emptyOutlet,
    id: 'outlet02',
    name: 'Radio Contoh',
    email: ' b@radio.example ',
    lists: ['lokal'],
  },
  { ...emptyOutlet, id: 'outlet03', name: 'Tabloid Contoh', email: 'belum ada', lists: ['lokal'] },
]
const people = [
  { ...emptyPerson, id: 'person01', name: 'Budi Contoh', email: 'budi@kantor.example' },
]
const find = (typed: string) => foundRecipients({ outlets, people }, typed, 8)

describe('foundRecipients', () => {
  test('finds outlets and people by name and address', () => {
    expect(find('contoh').map(({ label }) => label)).toEqual([
      'Koran Contoh',
      'Radio Contoh',
      'Budi Contoh',
    ])
    expect(find('kantor').map(({ label }) => label)).toEqual(['Budi Contoh'])
  })

  test('offers a list as all who can be written to', () => {
    expect(find('lokal')).toEqual([
      {
        id: 'list lokal',
        label: 'lokal',
        recipients: [
          { name: 'Koran Contoh', address: 'a@koran.example' },
          { name: 'Radio Contoh', address: 'b@radio.example' },
        ],
      },
    ])
  })

  test('offers nothing before a letter is typed', () => {
    expect(find('  ')).toEqual([])
  })
})

describe('listedRecipients', () => {
  test('offers each list once, in the order of the alphabet', () => {
    const more = { ...outlets[0], id: 'outlet04', lists: ['nasional', 'arsip'] }
    const lists = listedRecipients({ outlets: [...outlets, { ...emptyOutlet, ...more }] })

    expect(lists.map(({ label, recipients }) => [label, recipients.length])).toEqual([
      ['arsip', 1],
      ['lokal', 2],
      ['nasional', 1],
    ])
  })

  test('leaves out a list that nobody can be written to on', () => {
    const silent = { ...emptyOutlet, id: 'outlet05', name: 'Sunyi', lists: ['sunyi'] }

    expect(listedRecipients({ outlets: [silent] })).toEqual([])
  })
})

describe('typedRecipient', () => {
  test.each([
    [' redaksi@koran.example ', { name: '', address: 'redaksi@koran.example' }],
    ['redaksi', null],
    ['a@b.example, c@d.example', null],
  ])('reads %j', (typed, recipient) => {
    expect(typedRecipient(typed)).toEqual(recipient)
  })
})

describe('withRecipients', () => {
  test('takes each address once', () => {
    const one = { name: 'Satu', address: 'satu@contoh.example' }

    expect(withRecipients([one], [{ name: '', address: 'SATU@contoh.example' }])).toEqual([one])
  })
})
