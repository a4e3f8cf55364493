import { describe, expect, test } from 'vitest'
import type { Client } from '#contract/client.ts'
import { AppError } from '#core/app-error.ts'
import type { LedgerEntry } from '#core/outbox/ledger-entry.ts'
import { createLedgerStore } from '../../../../renderer/screens/ledger/ledger-store.ts'
import { newDraft } from '../../../../renderer/screens/ledger/publication-draft.ts'
import { makeLedgerEntry } from '../../../helpers/make-ledger-entry.ts'

const first = makeLedgerEntry({ id: '0000000000000001' })
const second = makeLedgerEntry({ id: '0000000000000002', at: '2026-10-02T02:00:00.000Z' })

/** Two pages; what is published comes back as the main process would give it. */
function opened({
  refuses = false,
  notes = new Map<string, string>(),
  release = null as string | null,
} = {}) {
  const asked: [string, unknown][] = []
  const answer = (name: string, input: Record<string, unknown>): unknown => {
    asked.push([name, input])
    if (name === 'ledger.read')
      return input.before === null
        ? { entries: [first], isDamaged: false, before: '2026-11' }
        : { entries: [second], isDamaged: true, before: null }
    if (refuses) throw new AppError('disk-full', 'refused')
    return { ...first, publications: input.publications ?? [] } as LedgerEntry
  }
  const call = (async (name: string, input: Record<string, unknown>) =>
    answer(name, input)) as unknown as Client['call']
  const ledger = createLedgerStore(
    { call },
    (thrown) => (thrown instanceof AppError ? thrown.code : 'internal'),
    (moment) => moment.slice(0, 7),
    release,
    notes,
  )
  return { ledger, asked }
}

describe('load', () => {
  test('reads page after page to the end', async () => {
    const { ledger } = opened()

    await ledger.load()

    expect(ledger.getState()).toMatchObject({
      rows: [
        { id: first.id, month: '2026-11' },
        { id: second.id, month: '2026-10' },
      ],
      isReading: false,
      isDamaged: true,
    })
  })

  test('shows the newest line of one release', async () => {
    const { ledger } = opened({ release: first.release.id })

    await ledger.load()

    expect(ledger.getState().chosen).toBe(first.id)
  })

  test('chooses no line among all releases', async () => {
    const { ledger } = opened()

    await ledger.load()

    expect(ledger.getState().chosen).toBeNull()
  })

  test('keeps the line she chose when it is read again', async () => {
    const { ledger } = opened({ release: first.release.id })
    await ledger.load()
    await ledger.choose(second.id)

    await ledger.load()

    expect(ledger.getState().chosen).toBe(second.id)
  })

  test('stops when the dialog closes', async () => {
    const { ledger, asked } = opened()

    const loaded = ledger.load()
    ledger.stop()
    await loaded

    expect(asked).toHaveLength(1)
    expect(ledger.getState().rows).toEqual([])
  })
})

describe('a book that is read again', () => {
  test('shows the lines of before until the new ones are there', async () => {
    const { ledger } = opened()
    await ledger.load()

    const again = ledger.load()
    const meanwhile = ledger.getState().rows.map(({ id }) => id)
    await again

    expect(meanwhile).toEqual([first.id, second.id])
    expect(ledger.getState().rows.map(({ id }) => id)).toEqual([first.id, second.id])
  })
})

describe('carry', () => {
  test('takes two presses in a row for one', async () => {
    const { ledger, asked } = opened()
    await ledger.load()

    await Promise.all([1, 2].map(() => ledger.carry(first.id, 'carried', 'Siti Contoh')))

    expect(asked.filter(([name]) => name === 'ledger.carry')).toHaveLength(1)
  })

  test('goes on with the remark that was typed before', async () => {
    const { ledger, asked } = opened({ notes: new Map([[first.id, ' di piket ']]) })
    await ledger.load()

    await ledger.carry(first.id, 'carried', 'Siti Contoh')

    expect(asked.at(-1)?.[1]).toMatchObject({ step: { note: 'di piket' } })
    expect(ledger.getState().notes.get(first.id)).toBe('')
  })
})

describe('keepDraft', () => {
  test('keeps what was typed before another line is shown', async () => {
    const { ledger, asked } = opened()
    await ledger.load()
    await ledger.choose(first.id)
    ledger.edit({ ...newDraft, outlet: ' Harian Contoh ', url: 'https://contoh.invalid/a' })

    await ledger.choose(second.id)

    const publications = [{ outlet: 'Harian Contoh', url: 'https://contoh.invalid/a', date: null }]
    expect(asked.at(-1)).toEqual(['ledger.publications', { id: first.id, publications }])
    expect(ledger.getState()).toMatchObject({ chosen: second.id, draft: null })
  })

  test('stays with an address that is none', async () => {
    const { ledger } = opened()
    await ledger.load()
    await ledger.choose(first.id)
    ledger.edit({ ...newDraft, url: 'contoh.invalid' })

    await ledger.choose(second.id)

    expect(ledger.getState()).toMatchObject({ chosen: first.id, isDraftChecked: true })
  })

  test('keeps the words on the screen while the disk refuses', async () => {
    const { ledger } = opened({ refuses: true })
    await ledger.load()
    await ledger.choose(first.id)
    ledger.edit({ ...newDraft, outlet: 'Harian Contoh' })

    expect(await ledger.keepDraft()).toBe(false)
    expect(ledger.getState()).toMatchObject({
      draft: { outlet: 'Harian Contoh' },
      refusal: { doing: 'saving', code: 'disk-full' },
    })
  })
})
