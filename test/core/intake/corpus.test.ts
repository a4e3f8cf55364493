import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '#core/intake/fields-of.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import type { ReleaseFields } from '#core/release/release.ts'
import { measureIntake } from '../../bench/intake.ts'

const corpus = join(import.meta.dirname, '../../../../shared/corpus')
const seed = join(corpus, 'seed-lamongan.txt')

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

describe('the annotated articles', () => {
  test('are read as a careful reader reads them', () => {
    const misses: string[] = []
    const { fields, lost } = measureIntake((line) => misses.push(line))

    expect(lost, misses.join('\n')).toBe(0)
    expect(fields, misses.join('\n')).toBeGreaterThanOrEqual(0.95)
  })
})
