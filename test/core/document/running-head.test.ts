import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { runningHead } from '#core/document/running-head.ts'
import { fullRelease, sampleFacility } from '../../helpers/full-release.ts'

describe('runningHead', () => {
  test('names the release and says until when it must wait', () => {
    expect(runningHead(compose(fullRelease, sampleFacility))).toEqual([
      'SIARAN PERS · Lembaga Pemasyarakatan Kelas IIB Contoh',
      'EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024, pukul 08.00 WIB',
    ])
  })

  test('has nothing between what is not there', () => {
    const release = { ...fullRelease, embargo: null }

    expect(runningHead(compose(release, null))).toEqual(['SIARAN PERS'])
  })
})
