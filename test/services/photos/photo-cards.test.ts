import { readdir, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openPhotoCards } from '#services/photos/photo-cards.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { faultyPort } from '../../helpers/faulty-port.ts'
import { samplePhoto } from '../../helpers/full-release.ts'
import { storeFolder, tickingClock } from '../../helpers/store-folder.ts'

const open = (profile: string, port = nodeFilePort) => openPhotoCards(port, profile, tickingClock())

describe('openPhotoCards', () => {
  test('knows nothing of a photo that was never added', async () => {
    expect(await open(await storeFolder()).find(samplePhoto.hash)).toBeNull()
  })

  test('brings back the words that were last written under a photo', async () => {
    const profile = await storeFolder()
    const cards = open(profile)
    await cards.add(samplePhoto)
    cards.remember([{ ...samplePhoto, caption: 'Lama' }])
    cards.remember([{ ...samplePhoto, caption: 'Panen kangkung' }])
    await cards.close()

    const { words } = await open(profile).add(samplePhoto)

    expect(words).toEqual({
      caption: 'Panen kangkung',
      credit: samplePhoto.credit,
      altText: samplePhoto.altText,
    })
  })

  test('keeps many cards that share a drawer', async () => {
    const profile = await storeFolder()
    const cards = open(profile)
    const hashes = Array.from({ length: 12 }, (_, nr) => `aa${String(nr).padStart(62, '0')}`)

    await Promise.all(hashes.map((hash) => cards.add({ ...samplePhoto, hash })))

    for (const hash of hashes) expect(await open(profile).find(hash)).toMatchObject({ hash })
    expect(await readdir(join(profile, 'photos', 'cards'))).toEqual(['aa'])
  })

  test('writes nothing for words that did not change', async () => {
    const profile = await storeFolder()
    const { port, calls } = faultyPort(nodeFilePort)
    const cards = open(profile, port)
    await cards.add(samplePhoto)
    cards.remember([samplePhoto])
    await cards.close()
    const flushes = calls.filter((call) => call === 'flush').length

    cards.remember([samplePhoto])
    await cards.close()

    expect(calls.filter((call) => call === 'flush')).toHaveLength(flushes)
  })

  test('remembers no words of a photo that has no card', async () => {
    const profile = await storeFolder()
    const cards = open(profile)

    cards.remember([samplePhoto])
    await cards.close()

    expect(await open(profile).find(samplePhoto.hash)).toBeNull()
  })

  test('adds the photo although its drawer is damaged', async () => {
    const profile = await storeFolder()
    await open(profile).add(samplePhoto)
    const log = join(profile, 'photos', 'cards', 'aa', 'a.log')
    await writeFile(log, (await readFile(log)).fill(0))

    expect(await open(profile).add(samplePhoto)).toMatchObject({ hash: samplePhoto.hash })
    expect((await readdir(join(profile, 'photos', 'cards', 'aa'))).join()).toContain('damaged')
  })
})
