import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { writeAll } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { writeOnce } from '#services/store/write-once.ts'
import { faultyPort } from '../../helpers/faulty-port.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

describe('nodeFilePort', () => {
  test('answers null or nothing for what is missing', async () => {
    const folder = await storeFolder()
    await writeFile(join(folder, 'berkas'), '')

    for (const missing of [join(folder, 'tiada'), join(folder, 'berkas', 'drafts')]) {
      expect(await nodeFilePort.stat(missing)).toBeNull()
      expect(await nodeFilePort.read(missing)).toBeNull()
      expect(await nodeFilePort.list(missing)).toEqual([])
    }
  })

  test('removes only what is derived or temporary', async () => {
    const folder = await storeFolder()
    const path = join(folder, 'a.log')
    await writeFile(path, 'naskah')

    await expect(nodeFilePort.remove(path)).rejects.toThrow('does not delete')

    expect(await readFile(path, 'utf8')).toBe('naskah')
    await nodeFilePort.makeFolder(join(folder, 'derived'))
    await writeFile(join(folder, 'derived', 'index.json'), '')
    await nodeFilePort.remove(join(folder, 'derived', 'index.json'))
    expect(await readdir(join(folder, 'derived'))).toEqual([])
  })

  test('keeps what a file holds when it is opened', async () => {
    const path = join(await storeFolder(), 'a.log')
    await writeFile(path, 'naskah')

    const file = await nodeFilePort.open(path)
    await writeAll(file, Buffer.from('!'), await file.size())
    await file.close()

    expect(await readFile(path, 'utf8')).toBe('naskah!')
  })
})

describe('writeAll', () => {
  test('writes on after a short write', async () => {
    const taken: number[] = []
    const slow = {
      write: async (bytes: Uint8Array, position: number) => {
        taken.push(position)
        return Math.min(3, bytes.length)
      },
    }

    await writeAll({ ...(await openScratch()), ...slow }, Buffer.from('12345678'), 10)

    expect(taken).toEqual([10, 13, 16])
  })

  test('fails where the disk takes nothing', async () => {
    const full = { ...(await openScratch()), write: async () => 0 }

    await expect(writeAll(full, Buffer.from('x'), 0)).rejects.toMatchObject({ code: 'EIO' })
  })
})

describe('writeOnce', () => {
  test('leaves nothing behind whatever call fails', async () => {
    for (let at = 1; ; at += 1) {
      const folder = await storeFolder()
      const faulty = faultyPort(nodeFilePort, { at, code: 'ENOSPC', takes: 3 })
      const done = await writeOnce(
        faulty.port,
        join(folder, 'foto.jpg'),
        Buffer.from('123456'),
      ).then(
        () => true,
        () => false,
      )
      if (!faulty.fired()) break
      const lastFlush = faulty.calls.at(-1) === 'flushFolder'
      expect(done).toBe(false)
      expect(await readdir(folder)).toEqual(lastFlush ? ['foto.jpg'] : [])
    }
  })
})

async function openScratch() {
  const file = await nodeFilePort.open(join(await storeFolder(), 'scratch'))
  onTestFinished(() => file.close())
  return file
}
