import type { Answer, Answers } from '#core/interview/answer.ts'
import type { ComposedInterview } from '#core/interview/compose-interview.ts'
import { attributionVerbs } from '#core/quotes/attribution-verbs.ts'
import { type Facility, facilityNames } from '#core/release/facility.ts'
import type { Template } from '#core/templates/template.ts'
import { printLocalDate } from '#core/text/local-date.ts'

/**
 * Words of the composed text that stand neither in the patterns, nor in the answers that their
 * sentence names, nor in the facility's name; gaps are taken out before.
 */
export function unexplainedWords(
  { trace }: ComposedInterview,
  template: Template,
  answers: Answers,
  facility: Facility,
  institutions: readonly { readonly long: string; readonly short: string }[] = [],
): readonly string[] {
  const patterns = wordsOf([
    ...template.plan.headlines,
    ...template.plan.story.flatMap((block) => (block.kind === 'quote' ? [] : block.sentences)),
    ...attributionVerbs.flatMap(({ after, before }) => [after, `${after}nya`, before]),
    'dan pukul ia',
    ...institutions.flatMap(({ long, short }) => [long, short]),
  ])
  const names = facilityNames[facility.kind]
  const home = wordsOf([names.short, names.full, 'kelas', facility.class, facility.name])
  return trace.flatMap(({ sentence, from }) => {
    const given = new Set(
      from.flatMap((id) => {
        if (id === 'facility') return [...home]
        if (id === 'city') return [...wordsOf([facility.city])]
        return [...answered(id, template, answers[id])]
      }),
    )
    return [...wordsOf([sentence.replace(/\[isi: [^\]]*\]/g, ' ')])].filter(
      (word) => !patterns.has(word) && !given.has(word),
    )
  })
}

function answered(id: string, template: Template, answer: Answer | undefined): ReadonlySet<string> {
  const question = template.questions.find((one) => one.id === id)
  const options = question?.kind === 'choice' ? question.options : []
  switch (answer?.kind) {
    case undefined:
      return new Set()
    case 'text':
      return wordsOf([
        answer.text,
        ...options.filter(({ words }) => words === answer.text).map(({ headline }) => headline),
      ])
    case 'day': {
      const date = answer.date === null ? '' : printLocalDate(answer.date)
      return wordsOf([date, answer.time])
    }
    case 'people':
      return wordsOf(answer.people.flatMap(({ name, office }) => [name, office]))
    case 'figures':
      return wordsOf([
        ...answer.figures.flatMap(({ count, label, unit }) => [
          ...[count, label, unit],
          count.trim().replace(/\B(?=(?:\d{3})+$)/g, '.'),
        ]),
        ...(question?.kind === 'figures'
          ? question.figures.flatMap(({ label, unit }) => [label.id, unit])
          : []),
      ])
    case 'quote':
      return wordsOf([answer.words, answer.speaker.name, answer.speaker.office])
  }
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const clean = texts.join(' ').replace(/[\p{Cc}\p{Cs}\p{Co}]/gu, (c) => (/\s/.test(c) ? ' ' : ''))
  return new Set(clean.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
}
