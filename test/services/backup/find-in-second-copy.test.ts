import { describe, expect, test } from 'vitest'
import { addRelease, stage } from '../../helpers/backup-profile.ts'

describe('findInSecondCopy', () => {
  test('believes the number and not the date', async () => {
    const on = await stage()
    const release = await addRelease(on, 'Lama')
    on.clock.now = '2035-01-01T07:00:00.000Z'
    await on.copy.make()
    on.clock.now = '2026-11-24T07:00:00.000Z'
    await on.profile.releases.save({ ...release, headline: 'Baru' })
    await on.copy.make()

    const found = await on.copy.find(release.id)

    expect(found).toMatchObject({
      archive: 'teras-salinan-2026-11-24.zip',
      record: { d: { headline: 'Baru' } },
    })
  })
})
