import { mkdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'
import { z } from 'zod'
import type { Saver } from '../saver.ts'

const nameIn = (folder: string) => join(folder, 'db.json')

/** lowdb as its README shows it: one file, written aside and renamed, never flushed. */
export const lowdbSaver: Saver = {
  name: 'lowdb',
  async open(folder) {
    await mkdir(folder, { recursive: true })
    const low = new Low<Record<string, string>>(new JSONFile(nameIn(folder)), {})
    await low.read()
    return {
      async save(id, text) {
        low.data[id] = text
        await low.write()
      },
      close: async () => {},
    }
  },
  async read(folder) {
    const data = z.record(z.string(), z.string()).parse(await stored(nameIn(folder)))
    return new Map(Object.entries(data).map(([id, text]) => [id, { kind: 'text', text }]))
  },
}

async function stored(path: string): Promise<unknown> {
  const json = await readFile(path, 'utf8').catch(() => '{}')
  return JSON.parse(json)
}
