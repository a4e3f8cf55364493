import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeDisk } from '#services/hand-over/disk.ts'
import { packForTechnician } from '#services/recovery/technician.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

const now = '2026-03-02T07:00:00.000Z'

describe('packForTechnician', () => {
  test.each([
    [false, false],
    [true, true],
  ])('holds her words only where she agreed: %s', async (withContent, holds) => {
    const profile = await storeFolder()
    const into = await storeFolder()
    await mkdir(join(profile, 'quarantine', 'x'), { recursive: true })
    await writeFile(join(profile, 'quarantine', 'x', 'a.log'), 'RAHASIA')
    const facts = { version: 'Teras', findings: [], room: 'enough' as const, now }

    const name = await packForTechnician(
      { profile, into, withContent, ...facts },
      nodeFilePort,
      nodeDisk,
    )

    const files = await readdir(join(into, name), { recursive: true, withFileTypes: true })
    const texts = await Promise.all(
      files
        .filter((file) => file.isFile())
        .map((file) => readFile(join(file.parentPath, file.name), 'utf8')),
    )
    expect(texts.some((text) => text.includes('RAHASIA'))).toBe(holds)
    expect(texts.some((text) => text.includes('quarantine/x/a.log'))).toBe(true)
  })
})
