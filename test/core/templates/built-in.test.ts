import { describe, expect, test } from 'vitest'
import { composeInterview } from '#core/interview/compose-interview.ts'
import { findGaps } from '#core/release/gap.ts'
import { type Part, parts } from '#core/release/outline.ts'
import { isOwn } from '#core/templates/own-templates.ts'
import { builtInTemplates, templateById, templateName } from '#core/templates/templates.ts'
import type { Bilingual } from '#core/templates/words.ts'
import { countWords } from '#core/text/words.ts'
import { answerAll, sampleFacility } from '../interview/answer-all.ts'

const all = builtInTemplates().map((template) => [template.id, template] as const)

describe('builtInTemplates', () => {
  test('are twelve with an id each', () => {
    expect(new Set(all.map(([id]) => id)).size).toBe(12)
    expect(all.filter(([id]) => isOwn(id))).toEqual([])
  })

  describe.each(all)('%s', (_id, template) => {
    test('guides every part', () => {
      expect(template.parts.map(({ part }) => part)).toEqual(parts)
    })

    test('speaks both languages', () => {
      const spoken: Bilingual[] = [
        template.name,
        template.event,
        ...template.parts.flatMap(({ help, poor }) => (poor === null ? [help] : [help, poor.why])),
        ...template.questions.flatMap(({ ask, hint }) => [ask, hint]),
        ...template.sums.map(({ sentence }) => sentence),
      ]

      expect(spoken.filter(({ id, en }) => id.trim() === '' || en.trim() === '')).toEqual([])
    })

    test('shows examples of the length its parts demand', () => {
      for (const { part, length, good } of template.parts) {
        if (good === '' || length === null) continue
        const range = length.unit === 'words' ? length : ofOne[part]
        if (range === undefined) continue
        expect([part, countWords(good), good]).toSatisfy(
          ([, count]) => count >= range.min && count <= range.max,
        )
      }
    })

    test('shows a good and a poor example of what is written', () => {
      for (const part of ['headline', 'lead', 'body', 'quote', 'closing'] as const) {
        const guide = template.parts.find((one) => one.part === part)
        expect(guide?.good).not.toBe('')
        expect(guide?.poor?.text).not.toBe(guide?.good)
        expect(guide?.starters.length).toBeGreaterThan(0)
      }
    })

    test('prints clean words', () => {
      const printed = template.parts.flatMap(({ good, starters }) => [good, ...starters])

      for (const text of printed.filter((words) => words !== '')) {
        expect(text).not.toMatch(/ {2}| [,.;:]|^\s|\s$|["']|\.\./)
        expect(text).toMatch(/^[\p{Lu}\d“[]/u)
        expect(findGaps(text).length).toBe(text.split('[').length - 1)
      }
      for (const { part, good, starters } of template.parts) {
        for (const text of [good, ...starters]) {
          if (text !== '') expect([part, text.endsWith('.')]).toEqual([part, part !== 'headline'])
        }
      }
    })

    test('asks for the six answers', () => {
      const asked = new Set(template.questions.map(({ element }) => element))

      for (const element of ['what', 'who', 'when', 'where', 'why', 'how'] as const) {
        // Who acts is the facility where nobody else is asked for; what happened may be a figure.
        if (element === 'what' && template.id === 'pemindahan') continue
        expect([element, asked.has(element)]).toEqual([element, true])
      }
    })

    test('writes its own examples into a whole release', () => {
      const answers = answerAll(template)
      const wish = { template, answers, facility: sampleFacility, institutions: [] }

      const { fields, headlines, gaps } = composeInterview(wish)

      expect(gaps).toEqual([])
      expect(headlines.length).toBeGreaterThanOrEqual(2)
      expect(countWords(fields.headline)).toSatisfy((count: number) => count >= 6 && count <= 13)
      const lead = fields.story.find((block) => block.type === 'paragraph' && block.role === 'lead')
      const text = lead?.type === 'paragraph' && lead.inlines[0]
      const words = text && text.type === 'text' ? countWords(text.text) : 0
      expect([words, text]).toSatisfy(([count]) => count >= 25 && count <= 42)
    })

    test('leaves each gap of an empty interview once', () => {
      const wish = { template, answers: {}, facility: sampleFacility, institutions: [] }

      const { fields } = composeInterview(wish)

      const asked = fields.story.flatMap((block) =>
        block.type === 'list'
          ? []
          : block.inlines.flatMap((inline) =>
              inline.type === 'text' ? findGaps(inline.text).map(({ asks }) => asks) : [],
            ),
      )
      expect(asked.length).toBeGreaterThan(0)
      expect([...new Set(asked)]).toEqual(asked)
    })
  })
})

describe('templateById', () => {
  test('finds her own before those of the program', () => {
    const [[, first] = all[0] ?? []] = all
    if (first === undefined) throw new Error('no template')
    const own = { ...first, name: { id: 'Punya kami', en: '' } }

    const found = templateById(first.id, [own])

    expect(found && templateName(found, 'en')).toBe('Punya kami')
    expect(templateById('kami-hilang', [own])).toBeNull()
  })
})

/** One paragraph or piece of what is counted in paragraphs or pieces. */
const ofOne: Partial<Record<Part, { readonly min: number; readonly max: number }>> = {
  body: { min: 10, max: 60 },
  quote: { min: 8, max: 40 },
}
