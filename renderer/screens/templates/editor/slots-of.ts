import type { Question } from '#core/templates/question.ts'

export type SlotForm = 'whole' | 'short' | 'time' | 'headline' | 'office' | 'name' | 'own' | 'none'

export type SlotName = { readonly slot: string; readonly means: string; readonly form: SlotForm }

/** The places that the answer to a question can take in a sentence, the usual one first. */
export function slotsOf(question: Question): readonly SlotName[] {
  const { id, ask } = question
  const formed = (form: SlotForm) => ({ slot: `{${id}.${form}}`, means: ask.id, form })
  const whole: SlotName = { slot: `{${id}}`, means: ask.id, form: 'whole' }
  switch (question.kind) {
    case 'quote':
      return []
    case 'day':
      return [whole, formed('short'), formed('time')]
    case 'choice':
      return [whole, formed('headline')]
    case 'people':
      return [whole, formed('office'), formed('name')]
    case 'figures':
      return [
        whole,
        ...question.figures.flatMap(({ id: figure, label }) => [
          { slot: `{${id}.${figure}}`, means: label.id, form: 'whole' as const },
          { slot: `{${id}.${figure}.none}`, means: label.id, form: 'none' as const },
        ]),
        formed('own'),
      ]
    case 'text':
      return [whole]
  }
}
