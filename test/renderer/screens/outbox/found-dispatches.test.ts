import { describe, expect, test } from 'vitest'
import { foundDispatches, shelvesOf } from '../../../../renderer/screens/outbox/found-dispatches.ts'
import { sampleDispatch } from '../../../helpers/sample-dispatch.ts'

const sent = sampleDispatch({ id: '00000000000000a1', state: 'sent' })
const unclear = sampleDispatch({ id: '00000000000000a2', state: 'unclear' })
const waiting = sampleDispatch({
  id: '00000000000000a3',
  to: { name: 'Kabar Wonoasri', address: 'meja@kabar.invalid' },
})

describe('shelvesOf', () => {
  test('puts first what only she can decide', () => {
    expect(shelvesOf([sent, waiting, unclear]).map(({ section }) => section)).toEqual([
      'attention',
      'waiting',
      'over',
    ])
  })

  test('leaves empty shelves out', () => {
    expect(shelvesOf([sent])).toEqual([{ section: 'over', dispatches: [sent] }])
  })
})

describe('foundDispatches', () => {
  test.each(['wonoasri', 'MEJA@KABAR'])('finds a recipient by «%s»', (query) => {
    expect(foundDispatches([sent, waiting], query)).toEqual([waiting])
  })

  test('shows all without a word', () => {
    expect(foundDispatches([sent, waiting], ' ')).toEqual([sent, waiting])
  })
})
