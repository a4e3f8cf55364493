import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '#core/intake/fields-of.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import type { ReleaseFields } from '#core/release/release.ts'

const corpus = join(import.meta.dirname, '../../../../shared/corpus')
const seed = join(corpus, 'seed-lamongan.txt')
const annotated = join(corpus, 'annotated')

function fieldsIn(file: string): ReleaseFields | null {
  const intake = readRawText(readFileSync(file, 'utf8'))
  return intake.kind === 'read' ? fieldsOf(intake.pieces, { facility: null }) : null
}

const quotesOf = (fields: ReleaseFields | null) =>
  (fields?.story ?? []).flatMap((block) => (block.type === 'quote' ? [block.speaker] : []))

describe.runIf(existsSync(seed))('the seed article', () => {
  test('falls apart into its fields', () => {
    const fields = fieldsIn(seed)

    expect(fields?.headline).toBe('')
    expect(fields?.dateline).toEqual({
      ...{ place: 'Lamongan', outlet: 'Analisajatim.id', date: '2024-10-09', form: 'place-outlet' },
    })
    expect(fields?.writerCode).toBe('HM')
    expect(quotesOf(fields)).toEqual([
      { name: 'Dedy Edward Eka Saputra', office: 'Ketua Pokja Humas Ditjenpas' },
      { name: 'Heri Sulistyo', office: 'Kalapas Lamongan' },
    ])
    expect(
      fields?.story.map((block) => (block.type === 'paragraph' ? block.role : block.type)),
    ).toEqual(['lead', 'body', 'body', 'body', 'quote', 'body', 'quote', 'closing'])
  })
})

/** Place, outlet, day, quotations, named speakers of each annotated article, by its number. */
const expected: Readonly<Record<string, string>> = {
  17: 'Taput|IGNews|2022-06-22|2|2',
  18: 'TANGGAMUS||2024-11-10|1|1',
  19: 'SAROLANGUN|KABAR|null|1|1',
  20: 'Sidoarjo|News PATROLI.COM|2025-07-02|2|1',
  21: 'Balikpapan||2021-09-15|1|1',
  22: 'Lampung Selatan|Radarnusantara.co|2021-10-14|2|2',
  23: 'Nusakambangan|INFO_PAS|null|2|2',
  24: 'Tangerang||null|1|1',
}

describe.runIf(existsSync(annotated))('the annotated articles', () => {
  test('are read, with a score printed', () => {
    let right = 0
    let asked = 0
    for (const file of readdirSync(annotated).filter((name) => name.endsWith('.txt'))) {
      const wanted = expected[file.slice(0, 2)]?.split('|')
      if (wanted === undefined) continue
      const fields = fieldsIn(join(annotated, file))
      const named = quotesOf(fields).filter((speaker) => speaker.name !== '').length
      const { place, outlet, date } = fields?.dateline ?? { place: '', outlet: '', date: null }
      const got = [place, outlet, date, quotesOf(fields).length, named].map(String)
      asked += wanted.length
      right += wanted.filter((value, at) => value === got[at]).length
    }
    process.stdout.write(`intake: ${right} of ${asked} facts of the annotated articles are right\n`)

    expect(asked).toBeGreaterThan(0)
  })
})
