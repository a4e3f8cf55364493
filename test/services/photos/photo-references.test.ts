import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { referencedPhotos, releaseWithPhoto } from '#services/photos/photo-references.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { addRelease, numberedJpeg, refusingPort, stage } from '../../helpers/backup-profile.ts'
import { storeFolder } from '../../helpers/store-folder.ts'

const pause = async () => undefined
const hash = 'ab'.repeat(32)
const other = 'cd'.repeat(32)

async function find(profile: string, known: readonly string[], port = nodeFilePort) {
  return [...(await referencedPhotos(port, profile, new Set(known), pause))]
}

async function lay(profile: string, path: string, text: string): Promise<void> {
  await mkdir(dirname(join(profile, path)), { recursive: true })
  await writeFile(join(profile, path), text)
}

describe('referencedPhotos', () => {
  test.each([
    'drafts/abcdefabcdef/a.log',
    'drafts/abcdefabcdef/b.log.damaged-1',
    'drafts/abcdefabcdef/keep/000012.version',
    'trash/2026-01-01-abcdefabcdef/a.log',
    'outbox/1/a.log',
    'settings/a.log',
    'births.log',
    'quarantine/2026-01-01-x/a.log',
    'something-of-a-later-version',
  ])('finds what %s names', async (path) => {
    const profile = await storeFolder()
    await lay(profile, path, `"hash":"${hash}"`)

    expect(await find(profile, [hash, other])).toEqual([hash])
  })

  test.each([`photos/cards/ab/a.log`, 'derived/index.json', 'care/a.log'])(
    'does not ask %s',
    async (path) => {
      const profile = await storeFolder()
      await lay(profile, path, hash)

      expect(await find(profile, [hash])).toEqual([])
    },
  )

  test('finds a hash wherever it lies in a long file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(300_000), fc.nat(100), async (before, after) => {
        const profile = await storeFolder()
        await lay(profile, 'drafts/x/a.log', `${'x'.repeat(before)}${hash}${'0'.repeat(after)}`)

        expect(await find(profile, [hash])).toEqual([hash])
      }),
      {
        numRuns: 20,
        examples: [
          [256 * 1024 - 1, 0],
          [256 * 1024 - 63, 0],
        ],
      },
    )
  })

  test('rejects where one file cannot be read', async () => {
    const profile = await storeFolder()
    await lay(profile, 'drafts/x/a.log', hash)
    const port = refusingPort((act, path) => act === 'read' && path.endsWith('a.log'))

    await expect(find(profile, [hash], port)).rejects.toMatchObject({ code: 'EIO' })
  })
})

describe('releaseWithPhoto', () => {
  test('names the release that shows the photo', async () => {
    const on = await stage()
    await addRelease(on, 'Serah terima', [numberedJpeg(1)])
    const wanted = await addRelease(on, 'Panen raya', [numberedJpeg(2)])
    const shown = wanted.photos[0]?.hash ?? ''

    expect(await releaseWithPhoto(nodeFilePort, on.profile.folder, shown, pause)).toBe(wanted.id)
    expect(await releaseWithPhoto(nodeFilePort, on.profile.folder, other, pause)).toBeNull()
  })
})
