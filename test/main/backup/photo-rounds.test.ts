import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { createPhotoRounds } from '../../../electron/main/backup/photo-rounds.ts'
import { addRelease, numberedJpeg, stage } from '../../helpers/backup-profile.ts'

/** A profile whose only photo has rotted, and a second copy that has it. */
async function furnished({ isBusy = () => false }: { readonly isBusy?: () => boolean } = {}) {
  const on = await stage()
  const { photos } = await addRelease(on, 'Panen raya', [numberedJpeg(1)])
  const hash = photos[0]?.hash ?? ''
  const path = join(on.profile.folder, 'photos', hash.slice(0, 2), `${hash}.jpg`)
  await on.copy.make()
  const bytes = await readFile(path)
  bytes[60] = (bytes[60] ?? 0) ^ 255
  await writeFile(path, bytes)
  const rounds = createPhotoRounds({
    profile: on.profile,
    photos: on.photos,
    quiet: { isBusy },
    copy: async () => on.copy,
  })
  const isMended = async () => Buffer.compare(await readFile(path), numberedJpeg(1)) === 0
  return { rounds, isMended, findings: on.profile.safety.findings }
}

describe('look', () => {
  test('mends a photo from the second copy and tells', async () => {
    const { rounds, isMended, findings } = await furnished()

    await rounds.look()
    await rounds.look()
    await rounds.leave()

    expect(await isMended()).toBe(true)
    expect(findings.all()).toMatchObject([{ kind: 'photo-mended' }])
  })

  test('waits while she types', async () => {
    let isBusy = true
    const { rounds, isMended } = await furnished({ isBusy: () => isBusy })
    // The sweep reads no photo.
    const looking = rounds.look().then(rounds.look)

    await new Promise((resolve) => setTimeout(resolve, 400))
    const whileTyping = await isMended()
    isBusy = false
    await looking
    await rounds.leave()

    expect(whileTyping).toBe(false)
    expect(await isMended()).toBe(true)
  })
})

describe('leave', () => {
  test('breaks off a look without an error', async () => {
    const { rounds, isMended } = await furnished({ isBusy: () => true })
    const looking = rounds.look().then(rounds.look)

    await rounds.leave()

    await expect(looking).resolves.toBeUndefined()
    await rounds.look()
    expect(await isMended()).toBe(false)
  })

  test('opens nothing where nobody looked', async () => {
    const { rounds } = await furnished()

    await expect(rounds.leave()).resolves.toBeUndefined()
  })
})
