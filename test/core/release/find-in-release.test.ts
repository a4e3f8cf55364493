import { describe, expect, test } from 'vitest'
import { plain } from '#core/release/block.ts'
import { findInRelease } from '#core/release/find-in-release.ts'
import { replaceInFields } from '#core/release/replace-words.ts'
import { makeRelease } from '../../helpers/make-release.ts'

const wish = { query: 'contoh', matchCase: false, wholeWords: true }
const release = makeRelease({
  headline: 'Lapas Contoh Panen',
  dateline: { place: 'Contoh', date: null, outlet: '', form: 'place' },
  story: [
    { type: 'paragraph', role: 'lead', inlines: plain('Lapas Contoh panen.') },
    { type: 'list', ordered: false, items: [plain('satu'), plain('contoh dua')] },
  ],
  boilerplate: 'Tentang Contoh, contoh.',
  pressContacts: [{ name: 'Tim Contoh', phone: '0800', email: 'humas@contoh.invalid' }],
  photos: [
    {
      hash: 'a'.repeat(64),
      mediaType: 'image/jpeg',
      widthPx: 1,
      heightPx: 1,
      sizeBytes: 1,
      caption: 'Kebun contoh.',
      credit: 'Humas Contoh',
      altText: 'Warga di kebun contoh',
    },
  ],
})

describe('findInRelease', () => {
  test('finds the words everywhere on the sheet, in its order', () => {
    const found = findInRelease(release, wish)

    expect(found.map(({ place }) => place.in)).toEqual([
      'headline',
      'dateline',
      'story',
      'story',
      'boilerplate',
      'boilerplate',
      'contact',
      'contact',
      'photos',
      'photos',
      'photos',
    ])
    expect(found[3]).toMatchObject({ place: { block: 1, item: 1 }, before: '', after: ' dua' })
  })
})

describe('findInRelease around a place', () => {
  test('cuts at whole words and says so', () => {
    const long = makeRelease({
      headline:
        'Pembinaan kemandirian warga binaan di Lapas Contoh menghasilkan sayuran setiap pekan',
    })

    expect(findInRelease(long, wish)).toMatchObject([
      { before: '… warga binaan di Lapas ', after: ' menghasilkan sayuran setiap …' },
    ])
  })
})

describe('replaceInFields', () => {
  test('changes every field but the story', () => {
    const changed = replaceInFields(release, findInRelease(release, wish), 'Bukit')

    expect(changed).toMatchObject({
      headline: 'Lapas Bukit Panen',
      dateline: { place: 'Bukit' },
      boilerplate: 'Tentang Bukit, Bukit.',
      pressContacts: [{ name: 'Tim Bukit', phone: '0800', email: 'humas@Bukit.invalid' }],
      photos: [{ caption: 'Kebun Bukit.', credit: 'Humas Bukit', altText: 'Warga di kebun Bukit' }],
    })
    expect(changed).not.toHaveProperty('story')
  })

  test('leaves alone what was not chosen', () => {
    const [first] = findInRelease(release, wish)

    expect(replaceInFields(release, first === undefined ? [] : [first], 'Bukit')).toEqual({
      headline: 'Lapas Bukit Panen',
    })
  })
})
