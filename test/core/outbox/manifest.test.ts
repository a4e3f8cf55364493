import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { legalNames } from '#core/outbox/legal-names.ts'
import { manifestName, printManifest, readManifest } from '#core/outbox/manifest.ts'
import { parcelLimits } from '#core/outbox/parcel.ts'

const entries = [
  { name: 'rilis.docx', sizeBytes: 12, sha256: 'a'.repeat(64) },
  { name: 'foto satu.jpg', sizeBytes: 3, sha256: 'b'.repeat(64) },
]
const printed = printManifest(entries)

describe('readManifest', () => {
  test('reads what was printed', () => {
    const anyName = fc
      .array(fc.nat(0x10ffff), { maxLength: 30 })
      .map((points) => String.fromCodePoint(...points))
    const anyEntries = fc.array(anyName, { maxLength: 8 }).map((names) =>
      legalNames(names, [manifestName]).map((name, sizeBytes) => ({
        name,
        sizeBytes,
        sha256: 'c'.repeat(64),
      })),
    )

    fc.assert(
      fc.property(anyEntries, (list) => {
        expect(readManifest(printManifest(list))).toEqual({ kind: 'manifest', entries: list })
      }),
    )
  })

  test('takes no list that was cut short', () => {
    for (let length = 0; length < printed.length; length += 1) {
      expect(readManifest(printed.slice(0, length))).toEqual({ kind: 'damaged' })
    }
  })

  test('takes the line ends of an e-mail', () => {
    expect(readManifest(printed.replaceAll('\n', '\r\n'))).toEqual({ kind: 'manifest', entries })
  })

  test('refuses a list of very many files before it reads them', () => {
    const many = Array.from({ length: parcelLimits.files + 1 }, (_, at) => ({
      ...{ name: `${at}.txt`, sizeBytes: 1, sha256: 'a'.repeat(64) },
    }))

    expect(readManifest(printManifest(many))).toEqual({ kind: 'too-large' })
    expect(readManifest(printManifest(many.slice(1)))).toMatchObject({ kind: 'manifest' })
  })

  test('knows a later format', () => {
    expect(readManifest(printed.replace('bentuk 1', 'bentuk 2'))).toEqual({ kind: 'newer' })
  })

  test.each([
    ['leads out of the folder', '../rilis.docx'],
    ['leads to another disk', 'C:rilis.docx'],
    ['is a device', 'con.docx'],
    ['is the manifest', manifestName.toLowerCase()],
    ['occurs twice', 'FOTO satu.jpg'],
  ])('refuses a name that %s', (_, name) => {
    expect(readManifest(printed.replace('rilis.docx', name))).toEqual({ kind: 'damaged' })
  })
})
