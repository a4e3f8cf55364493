import { appendFile, readFile, stat, truncate, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { z } from 'zod'
import { turnAtBytes } from '#services/store/ab-log.ts'
import { openDatabase } from '#services/store/database.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { faultyPort } from '../../helpers/faulty-port.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

const shape = { schema: z.strictObject({ text: z.string() }), version: 1 }
function openAt(folder: string, port: FilePort = nodeFilePort, version = 1) {
  const database = openDatabase(port, folder, { ...shape, version }, tickingClock())
  onTestFinished(() => database.close().catch(() => undefined))
  return database
}

async function readAnew(folder: string): Promise<string | undefined> {
  const database = openAt(folder)
  const kept = await database.read()
  await database.close()
  return kept?.value.text
}

describe('openDatabase', () => {
  test('holds nothing before the first save', async () => {
    const database = openAt(join(await storeFolder(), 'one'))

    expect(await database.read()).toBeNull()
  })

  test('gives back the last saved value', async () => {
    const folder = join(await storeFolder(), 'one')
    const database = openAt(folder)

    await database.save({ text: 'pertama' }, 'typing')
    const receipt = await database.save({ text: 'kedua' }, 'typing')
    await database.close()

    expect(receipt.revision).toBe(2)
    expect(await openAt(folder).read()).toMatchObject({ value: { text: 'kedua' }, ...receipt })
  })

  test('acknowledges only after the flush', async () => {
    const { port, calls } = faultyPort(nodeFilePort)
    const database = openAt(join(await storeFolder(), 'one'), port)
    await database.save({ text: 'lahir' }, 'create')

    const before = calls.length
    await database.save({ text: 'berikutnya' }, 'typing')
    await database.close()

    expect(calls.slice(before)).toEqual(['size', 'write', 'flush', 'close'])
  })

  test('flushes both files and their folder at birth', async () => {
    const { port, calls } = faultyPort(nodeFilePort)
    const database = openAt(join(await storeFolder(), 'one'), port)

    await database.save({ text: 'lahir' }, 'create')
    await database.close()

    const birth = ['makeFolder', 'open', 'flush', 'close', 'open', 'flush', 'close', 'flushFolder']
    expect(calls.slice(calls.indexOf('makeFolder'))).toEqual([
      ...birth,
      'open',
      'size',
      'write',
      'flush',
      'close',
    ])
  })

  test('writes only the newest of waiting values', async () => {
    const folder = join(await storeFolder(), 'one')
    const database = openAt(folder)

    const receipts = await Promise.all(
      ['a', 'b', 'c', 'd'].map((text) => database.save({ text }, 'typing')),
    )
    await database.close()

    expect(receipts.map(({ revision }) => revision)).toEqual([1, 1, 1, 1])
    expect(await readAnew(folder)).toBe('d')
  })

  test('opens the last whole record after a torn tail', async () => {
    const folder = join(await storeFolder(), 'one')
    const database = openAt(folder)
    await database.save({ text: 'utuh' }, 'typing')
    await database.close()
    await appendFile(join(folder, 'a.log'), '\n0123456789abcdef {"n":2,"d":{"te')

    const again = openAt(folder)
    const kept = await again.read()
    await again.save({ text: 'sesudahnya' }, 'typing')
    await again.close()

    expect(kept?.value.text).toBe('utuh')
    expect(await readAnew(folder)).toBe('sesudahnya')
    expect(await readFile(join(folder, 'a.log'), 'utf8')).toContain('"te\n')
  })

  test('takes the files in turn without losing a save', async () => {
    const folder = join(await storeFolder(), 'one')
    const database = openAt(folder)
    const page = 'x'.repeat(400_000)

    for (let turn = 1; turn <= 8; turn += 1) {
      await database.save({ text: `${turn}${page}` }, 'typing')
      expect((await readAnew(folder))?.slice(0, 1)).toBe(String(turn))
    }
    await database.close()

    for (const name of ['a.log', 'b.log']) {
      expect((await stat(join(folder, name))).size).toBeLessThan(turnAtBytes + 500_000)
    }
  })

  test('sets a damaged file aside when its turn comes', async () => {
    const folder = join(await storeFolder(), 'one')
    const database = openAt(folder)
    const page = 'x'.repeat(600_000)
    for (const text of ['a', 'b']) await database.save({ text: text + page }, 'typing')
    await database.close()
    await writeFile(join(folder, 'b.log'), 'berkas asing')

    const again = openAt(folder)
    await again.save({ text: `c${page}` }, 'typing')
    await again.close()

    const names = await nodeFilePort.list(folder)
    const aside = names.find((name) => name.startsWith('b.log.damaged')) ?? ''
    expect(await readFile(join(folder, aside), 'utf8')).toBe('berkas asing')
    expect((await readAnew(folder))?.slice(0, 1)).toBe('c')
  })

  test.each([
    ['zeros', Buffer.alloc(300)],
    ['a foreign file', Buffer.from('bukan catatan')],
  ])('refuses %s and leaves the bytes alone', async (_what, bytes) => {
    const folder = join(await storeFolder(), 'one')
    const database = openAt(folder)
    await database.save({ text: 'x' }, 'typing')
    await database.close()
    await writeFile(join(folder, 'a.log'), bytes)
    const again = openAt(folder)

    await expect(again.read()).rejects.toMatchObject({ code: 'release-damaged' })
    await expect(again.save({ text: 'y' }, 'typing')).rejects.toMatchObject({
      code: 'release-damaged',
    })
    expect(await readFile(join(folder, 'a.log'))).toEqual(bytes)
  })

  test('adopts a found record before saves that come after', async () => {
    const folder = join(await storeFolder(), 'one')
    const database = openAt(folder)
    await database.save({ text: 'ditemukan' }, 'typing')
    const found = await database.peek()
    await database.close()
    if (found === null) throw new Error('nothing kept')
    await writeFile(join(folder, 'a.log'), Buffer.alloc(300))
    const again = openAt(folder)
    const early = [again.save({ text: 'awal' }, 'typing'), again.save({ text: 'awal' }, 'typing')]

    const adopted = again.adopt(found, 'damaged')
    const late = again.save({ text: 'sesudahnya' }, 'typing')

    const outcomes = await Promise.allSettled([...early, adopted, late])
    const states = outcomes.map(({ status }) => status)
    expect(states).toEqual(['rejected', 'rejected', 'fulfilled', 'fulfilled'])
    await again.close()
    expect(await readAnew(folder)).toBe('sesudahnya')
  })

  test('opens no record of a newer program', async () => {
    const folder = join(await storeFolder(), 'one')
    const newer = openAt(folder, nodeFilePort, 2)
    await newer.save({ text: 'x' }, 'typing')
    await newer.close()
    const older = openAt(folder)

    await expect(older.read()).rejects.toMatchObject({ code: 'release-newer' })
    await expect(older.save({ text: 'y' }, 'typing')).rejects.toMatchObject({
      code: 'release-newer',
    })
  })

  test('refuses a value of another shape', async () => {
    const folder = join(await storeFolder(), 'one')
    const database = openDatabase<unknown>(nodeFilePort, folder, shape, tickingClock())

    await expect(database.save({ text: 5 }, 'typing')).rejects.toMatchObject({ code: 'bad-input' })
    expect(await nodeFilePort.stat(folder)).toBeNull()
  })

  test.each([
    ['ENOSPC', 'disk-full'],
    ['EDQUOT', 'disk-full'],
    ['EROFS', 'disk-read-only'],
    ['EACCES', 'disk-read-only'],
    ['EPERM', 'disk-read-only'],
    ['EIO', 'disk-failed'],
  ])('calls %s %s', async (code, expected) => {
    const folder = join(await storeFolder(), 'one')
    const database = openAt(folder, faultyPort(nodeFilePort, { at: 3, code }).port)

    await expect(database.save({ text: 'x' }, 'typing')).rejects.toMatchObject({ code: expected })
  })

  test('overwrites nothing that another program appended', async () => {
    const folder = join(await storeFolder(), 'one')
    const database = openAt(folder)
    await database.save({ text: 'x' }, 'typing')
    await appendFile(join(folder, 'a.log'), 'dari tangan lain')

    await database.save({ text: 'y' }, 'typing')
    await database.close()

    expect(await readFile(join(folder, 'a.log'), 'utf8')).toContain('dari tangan lain\n')
    expect(await readAnew(folder)).toBe('y')
  })

  test('loads again after both files were emptied to a shorter end', async () => {
    const folder = join(await storeFolder(), 'one')
    const database = openAt(folder)
    await database.save({ text: 'a' }, 'typing')
    const { size } = await stat(join(folder, 'a.log'))
    await database.save({ text: 'b' }, 'typing')
    await database.close()
    await truncate(join(folder, 'a.log'), size + 30)

    expect(await readAnew(folder)).toBe('a')
  })
})

describe('a fault at any call', () => {
  const texts = ['satu', 'dua', 'tiga']
  // Long enough that the third save turns to the other file.
  const page = 'x'.repeat(600_000)

  async function saveAll(folder: string, at: number, code: string, takes: number) {
    const faulty = faultyPort(nodeFilePort, { at, code, takes })
    const database = openAt(folder, faulty.port)
    const acknowledged: string[] = []
    const save = (text: string) => database.save({ text: text + page }, 'typing')
    for (const text of texts) {
      const last = await save(text).then(
        () => text,
        () => null,
      )
      if (last !== null) {
        acknowledged.push(last)
        continue
      }
      // What is on the disk now must hold every acknowledged save; then she tries again.
      const found = (await readAnew(folder))?.replace(page, '')
      expect([acknowledged.at(-1), text]).toContain(found)
      await save(text)
      acknowledged.push(text)
    }
    await database.close().catch(() => undefined)
    expect(acknowledged).toEqual(texts)
    expect((await readAnew(folder))?.replace(page, '')).toBe('tiga')
    return faulty.fired()
  }

  test.each([
    ['EIO', 0],
    ['ENOSPC', 17],
    ['EIO', 600_080],
  ])(
    '%s after %i bytes loses no acknowledged save',
    async (code, takes) => {
      const root = await storeFolder()
      let at = 0
      let fired = true
      while (fired) {
        at += 1
        fired = await saveAll(join(root, String(at)), at, code, takes)
      }
      expect(at).toBeGreaterThan(20)
    },
    60_000,
  )
})
