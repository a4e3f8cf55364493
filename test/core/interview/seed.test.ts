import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { fieldsOf } from '#core/intake/fields-of.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import type { Answers } from '#core/interview/answer.ts'
import { composeInterview } from '#core/interview/compose-interview.ts'
import { textOfBlock } from '#core/release/block.ts'
import type { Facility } from '#core/release/facility.ts'
import { missingParts } from '#core/release/missing-parts.ts'
import { draftRelease } from '#core/release/release.ts'
import { templateById } from '#core/templates/templates.ts'
import { countWords } from '#core/text/words.ts'
import { sampleFacility } from './answer-all.ts'
import { keystrokeGroups } from './keystroke-groups.ts'
import { unexplainedWords } from './unexplained-words.ts'

const seed = join(import.meta.dirname, '../../../../shared/corpus/seed-lamongan.txt')
const text = await readFile(seed, 'utf8').catch(() => null)
const facility: Facility = { ...sampleFacility, name: 'Lamongan', city: 'Lamongan' }

describe('composeInterview with the facts of a real event', () => {
  test.skipIf(text === null)('finishes the release in forty keystroke groups', () => {
    const template = templateById('kegiatan', [])
    if (template === null || text === null) throw new Error('nothing to compose')
    const answers = factsOf(text)
    const institutions = [{ long: 'Direktorat Jenderal Pemasyarakatan', short: 'Ditjenpas' }]

    const composed = composeInterview({ template, answers, facility, institutions })

    const draft = draftRelease('testrelease01', '2024-10-09T15:00:00+07:00', facility)
    const release = { ...draft, ...composed.fields }
    expect(missingParts(release).filter(({ need }) => need === 'required')).toEqual([])
    expect(composed.gaps).toEqual([])
    expect(keystrokeGroups(answers)).toBeLessThanOrEqual(40)
    expect(unexplainedWords(composed, template, answers, facility, institutions)).toEqual([])
    expect(countWords(release.story.map(textOfBlock).join(' '))).toBeGreaterThan(120)
    expect(release.story.filter(({ type }) => type === 'quote')).toHaveLength(2)
  })
})

/** What an officer would type who was there, read out of the text. */
function factsOf(raw: string): Answers {
  const intake = readRawText(raw)
  if (intake.kind === 'refused') throw new Error(intake.reason)
  const { dateline } = fieldsOf(intake.pieces, { facility: null })
  const found = (pattern: RegExp) => ({ kind: 'text' as const, text: pattern.exec(raw)?.[1] ?? '' })
  const said = [...raw.matchAll(/[“”]([^“”]+),”/g)].map((match) => match[1] ?? '')
  const head = { name: 'Heri Sulistyo', office: 'Kepala Lapas Lamongan' }
  const speaker = { name: 'Dedy Edward Eka Saputra', office: 'Ketua Pokja Humas Ditjenpas' }
  return {
    what: found(/kegiatan (Zoom .+?) yang diselenggarakan/),
    role: { kind: 'text', text: 'mengikuti' },
    organiser: found(/diselenggarakan oleh ([^,]+),/),
    when: { kind: 'day', date: dateline.date, time: '' },
    place: found(/dilaksanakan di (.+?) dan diikuti/),
    manner: { kind: 'text', text: 'secara daring' },
    goal: found(/bertujuan untuk ([^.]+)\./),
    people: {
      kind: 'people',
      people: [head, { name: '', office: 'Kasubag TU' }, { name: '', office: 'Tim Humas' }],
    },
    how: found(/(Penguatan diberikan .+?)\./),
    quote: { kind: 'quote', words: said[1] ?? '', speaker: head, verb: 'ungkap' },
    'other-quote': { kind: 'quote', words: said[0] ?? '', speaker, verb: 'ungkap' },
    hope: found(/berharap,? ([^.]+)\./),
  }
}
