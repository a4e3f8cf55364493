import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { encodeRecord } from '#services/store/record-codec.ts'
import { damageIn, leaderOf, scanPair } from '#services/store/scan-pair.ts'
import { hidingPort, onceAt } from '../../helpers/hiding-port.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

type Files = { readonly a?: Uint8Array | string; readonly b?: Uint8Array | string }

async function damageOf({ a, b }: Files) {
  const folder = join(await storeFolder(), 'log')
  await mkdir(folder)
  if (a !== undefined) await writeFile(join(folder, 'a.log'), a)
  if (b !== undefined) await writeFile(join(folder, 'b.log'), b)
  return damageIn(await scanPair(nodeFilePort, folder), folder)
}

function record(n: number): Uint8Array {
  const d = { n, t: '2026-01-05T08:00:00.000Z', m: { boot: 'x', ms: 0 }, who: '', v: 1 } as const
  return encodeRecord({ ...d, why: 'create', d: {}, prev: null }).bytes
}

const nul = new Uint8Array(700)
const head = '\n0123456789abcdef0123456789abcdef {"n":1,"t":"20'

describe('damageIn', () => {
  test.each([
    ['NUL only beside an empty file', { a: nul, b: '' }],
    ['NUL only beside no file', { a: nul }],
    ['NUL after the line feed', { a: Buffer.concat([Buffer.from('\n'), nul]), b: '' }],
  ])('leaves open whether %s is a birth', async (_what, files) => {
    expect(await damageOf(files)).toMatchObject({ kind: 'unreadable', mayBeBirth: true })
  })

  test.each([
    ['the beginning of a first record', { a: head, b: '' }],
    ['the beginning and then NUL', { a: Buffer.concat([Buffer.from(head), nul]), b: '' }],
  ])('takes %s for a cut-off birth', async (_what, files) => {
    expect(await damageOf(files)).toMatchObject({ kind: 'torn-birth' })
  })

  test.each([
    ['NUL in both files', { a: nul, b: nul }],
    ['NUL in the file that is used second', { a: '', b: nul }],
    ['NUL with a letter in it', { a: Buffer.concat([nul, Buffer.from('x')]), b: '' }],
    ['the beginning of a later record', { a: head.replace('"n":1', '"n":7'), b: '' }],
    ['foreign bytes', { a: 'berkas asing', b: '' }],
  ])('calls %s unreadable', async (_what, files) => {
    expect(await damageOf(files)).toMatchObject({ kind: 'unreadable', mayBeBirth: false })
  })

  test('calls NUL after a record a torn tail', async () => {
    const damage = await damageOf({ a: Buffer.concat([record(1), nul]), b: '' })

    expect(damage).toMatchObject({ kind: 'torn-tail', mayBeBirth: false })
  })

  test('sees no damage in two empty files', async () => {
    expect(await damageOf({ a: '', b: '' })).toBeNull()
  })
})

describe('scanPair', () => {
  async function twoFiles(): Promise<string> {
    const folder = await storeFolder()
    await writeFile(join(folder, 'a.log'), record(2))
    await writeFile(join(folder, 'b.log'), record(1))
    return folder
  }

  test('asks again for a file the folder lists', async () => {
    const folder = await twoFiles()

    const pair = await scanPair(hidingPort(nodeFilePort, onceAt('a.log')), folder)

    expect(leaderOf(pair).newest?.record.n).toBe(2)
  })

  test('never takes a hidden file for an empty one', async () => {
    const port = hidingPort(nodeFilePort, (path) => path.endsWith('a.log'))

    await expect(scanPair(port, await twoFiles())).rejects.toMatchObject({ code: 'EIO' })
  })

  test('takes a missing file for an empty one', async () => {
    const folder = await storeFolder()
    await writeFile(join(folder, 'a.log'), record(1))

    const [, b] = await scanPair(nodeFilePort, folder)

    expect(b).toMatchObject({ exists: false, damaged: false, newest: null })
  })
})
