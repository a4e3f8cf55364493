import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import writeFileAtomic from 'write-file-atomic'
import type { Found, Saver } from '../saver.ts'

/** The plain way: the new text is written over the old one. */
export const inPlaceSaver: Saver = oneFileEach('in-place', (path, text) => writeFile(path, text))

/** The usual «atomic» package: it flushes the file, not the folder, and counts no bytes. */
export const writeFileAtomicSaver: Saver = oneFileEach('write-file-atomic', (path, text) =>
  writeFileAtomic(path, text),
)

function oneFileEach(name: string, write: (path: string, text: string) => Promise<void>): Saver {
  return {
    name,
    async open(folder) {
      await mkdir(folder, { recursive: true })
      let last: Promise<void> = Promise.resolve()
      return {
        save(id, text) {
          // One at a time, as a careful program would: the fault must be the writing's own.
          last = last.catch(() => undefined).then(() => write(join(folder, `${id}.txt`), text))
          return last
        },
        close: async () => {},
      }
    },
    async read(folder) {
      const found = new Map<string, Found>()
      for (const file of await readdir(folder).catch(() => [])) {
        if (!file.endsWith('.txt')) continue
        const text = await readFile(join(folder, file), 'utf8')
        found.set(file.slice(0, -'.txt'.length), { kind: 'text', text })
      }
      return found
    },
  }
}
