import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { openMonths } from '#services/store/ledger-months.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { makeLedgerEntry } from '../../helpers/make-ledger-entry.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

describe('openMonths', () => {
  test('gives ten thousand lines page by page', async () => {
    const folder = await storeFolder()
    await writeBook(folder)
    const profile = openProfile(folder)
    onTestFinished(() => profile.close())
    const { ledger } = profile

    const began = performance.now()
    const first = await ledger.read({ release: null, before: null })
    const firstMs = performance.now() - began
    const ids = new Set(first.entries.map(({ id }) => id))
    for (let { before } = first; before !== null; ) {
      const page = await ledger.read({ release: null, before })
      for (const { id } of page.entries) ids.add(id)
      before = page.before
    }
    const wholeMs = performance.now() - began

    expect(ids.size).toBe(10_000)
    expect(first.entries.length).toBeLessThan(800)
    // On a free machine 6 ms and 110 ms.
    expect(firstMs).toBeLessThan(1000)
    expect(wholeMs).toBeLessThan(10_000)
  })

  test('passes over what has no name of a month', async () => {
    const folder = await storeFolder()
    const months = openMonths(nodeFilePort, folder, tickingClock())
    await months.change('2026-10', () => [makeLedgerEntry()])
    await nodeFilePort.makeFolder(join(folder, 'catatan'))

    expect(await months.names()).toEqual(['2026-10'])
  })
})

/** Forty months of 250 lines each. */
async function writeBook(folder: string): Promise<void> {
  const months = openMonths(nodeFilePort, join(folder, 'ledger'), tickingClock())
  for (let number = 0; number < 40; number += 1) {
    const month = `${2023 + Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`
    const entries = Array.from({ length: 250 }, (_, at) =>
      makeLedgerEntry({
        id: (number * 250 + at).toString(16).padStart(16, '0'),
        at: `${month}-11T08:00:00.000Z`,
      }),
    )
    await months.change(month, () => entries)
  }
}
