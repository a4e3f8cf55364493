import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test } from 'vitest'
import { calls } from '#contract/calls.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import { ledgerHandlers } from '../../../electron/main/handlers/ledger.ts'
import { makeRelease } from '../../helpers/make-release.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

const { id: _id, createdAt: _createdAt, format: _format, ...draft } = makeRelease()

async function handlers(chosen: string | null = null) {
  const profile = openProfile(await storeFolder(), nodeFilePort, tickingClock())
  onTestFinished(() => profile.close())
  const { release } = await profile.releases.create({ ...draft, headline: 'Panen' })
  const said: string[] = []
  const answers = ledgerHandlers({
    profile,
    dialogs: { chooseFolder: async () => chosen },
    say: (name) => void said.push(name),
  })
  const noted = await profile.ledger.note({
    ...{ releaseId: release.id, way: 'stick', recipient: null, place: 'FLASHDISK', files: [] },
  })
  return { answers, noted, said }
}

describe('ledger.read', () => {
  test('gives what the contract promises', async () => {
    const { answers, noted, said } = await handlers()

    const page = await answers['ledger.read']({ release: null, before: null })

    expect(calls['ledger.read'].output.parse(page)).toEqual({
      ...{ entries: [noted], isDamaged: false, before: null },
    })
    expect(said).toEqual(['ledger.noted'])
  })
})

describe('ledger.publications', () => {
  test('takes a web address as text and nothing else', async () => {
    const { answers, noted } = await handlers()
    const wish = (url: string) =>
      calls['ledger.publications'].input.safeParse({
        id: noted.id,
        publications: [{ outlet: 'Harian Contoh', url, date: null }],
      })

    for (const url of [
      'javascript:alert(1)',
      'file:///etc',
      'contoh.invalid',
      'http://a b',
      'https://',
    ])
      expect(wish(url).success, url).toBe(false)
    const { data } = wish('https://contoh.invalid/panen?a=1')
    const entry = data && (await answers['ledger.publications'](data))
    expect(entry?.publications).toHaveLength(1)
  })
})

describe('ledger.export', () => {
  test('writes the table beside one that is there', async () => {
    const folder = await storeFolder()
    const { answers } = await handlers(folder)

    await answers['ledger.export']({ csv: '\ufeffa;b\r\n' })
    const { fileName } = await answers['ledger.export']({ csv: '\ufeffc;d\r\n' })

    expect(fileName).toBe('buku-kirim_2.csv')
    expect(await readFile(join(folder, 'buku-kirim.csv'), 'utf8')).toBe('\ufeffa;b\r\n')
  })

  test('writes nothing where she cancelled', async () => {
    const { answers } = await handlers()

    expect(await answers['ledger.export']({ csv: 'a' })).toEqual({ fileName: null })
  })
})
