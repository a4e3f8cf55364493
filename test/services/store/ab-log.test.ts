import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { openDatabase } from '#services/store/database.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

const shape = { schema: z.strictObject({ text: z.string() }), version: 1 }

function openAt(folder: string, port: FilePort = nodeFilePort) {
  const database = openDatabase(port, folder, shape, tickingClock())
  onTestFinished(() => database.close().catch(() => undefined))
  return database
}

describe('a log that was away while it was read', () => {
  /** All files are away while the value is read, such as on a stick that was pulled out. */
  async function awayWhileRead(folder: string) {
    const before = openAt(folder)
    await before.save({ text: 'lama' }, 'typing')
    await before.save({ text: 'ada' }, 'typing')
    const newest = await before.peek()
    await before.close()
    if (newest === null) throw new Error('nothing kept')
    let isAway = true
    const away: FilePort = {
      ...nodeFilePort,
      read: async (path) => (isAway ? null : nodeFilePort.read(path)),
      list: async (path) => (isAway ? [] : nodeFilePort.list(path)),
    }
    const database = openAt(folder, away)
    expect(await database.read()).toBeNull()
    isAway = false
    return { database, newest }
  }

  test('refuses what was written for an empty place', async () => {
    const folder = join(await storeFolder(), 'one')
    const { database } = await awayWhileRead(folder)

    await expect(database.save({ text: 'baru' }, 'typing')).rejects.toMatchObject({
      code: 'disk-failed',
    })
    expect(await database.read()).toMatchObject({ value: { text: 'ada' } })
    await database.save({ text: 'kemudian' }, 'typing')
    await database.close()
    expect(await openAt(folder).read()).toMatchObject({ value: { text: 'kemudian' } })
  })

  test('takes no older copy over newer files', async () => {
    const folder = join(await storeFolder(), 'one')
    const { database, newest } = await awayWhileRead(folder)
    const older = { ...newest, n: 1, d: { text: 'lama' } }

    await expect(database.adopt(older, 'gone')).rejects.toMatchObject({ code: 'disk-failed' })
    await database.save({ text: 'kemudian' }, 'typing')
    await database.close()

    const log = await readFile(join(folder, 'a.log'), 'utf8')
    expect(log.match(/"n":\d+|"text":"\w+"/g)?.slice(-4)).toEqual([
      '"n":2',
      '"text":"ada"',
      '"n":3',
      '"text":"kemudian"',
    ])
  })
})
