import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Finding } from '#core/recovery/finding.ts'
import { findingKey, openQuarantine } from '#services/recovery/quarantine.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

describe('openQuarantine', () => {
  test('lets the oldest copies go and keeps their reasons', async () => {
    const folder = await storeFolder()
    const quarantine = openQuarantine(nodeFilePort, folder, 1000)

    for (const day of ['01', '02', '03']) {
      const found = {
        ...finding,
        key: findingKey(day, 'x', []),
        foundAt: `2026-02-${day}T00:00:00Z`,
      }
      await quarantine.keep(found, [{ name: 'a.log', bytes: Buffer.alloc(400) }])
    }

    const names = (await readdir(join(folder, 'quarantine'))).sort()
    const first = await readdir(join(folder, 'quarantine', names[0] ?? ''))
    const last = await readdir(join(folder, 'quarantine', names[2] ?? ''))
    expect(first).toEqual(['reason.json'])
    expect(last.sort()).toEqual(['a.log', 'reason.json'])
  })

  test('does not copy the same trouble twice', async () => {
    const folder = await storeFolder()
    const quarantine = openQuarantine(nodeFilePort, folder)

    const one = await quarantine.keep(finding, [{ name: 'a.log', bytes: Buffer.from('x') }])
    const later = { ...finding, foundAt: '2026-09-09T00:00:00Z' }
    const other = await quarantine.keep(later, [{ name: 'a.log', bytes: Buffer.from('x') }])

    expect(other).toBe(one)
    expect(await readdir(join(folder, 'quarantine'))).toHaveLength(1)
  })

  test('forgets what she was told', async () => {
    const quarantine = openQuarantine(nodeFilePort, await storeFolder())
    const name = await quarantine.keep(finding, [])

    await quarantine.told(name ?? '')

    expect(await quarantine.untold()).toEqual([])
  })
})

const finding: Finding = {
  key: 'aabbccddeeff',
  kind: 'unreadable',
  id: null,
  foundAt: '2026-01-05T08:00:00.000Z',
  until: null,
  source: null,
  quarantine: null,
}
