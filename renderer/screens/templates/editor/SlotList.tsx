import type { Question } from '#core/templates/question.ts'
import { useWords } from '../../../bridge/words.ts'
import style from './Editor.module.css'

/** What may stand between curly brackets in a sentence, with what it means. */
export function SlotList({ questions }: { readonly questions: readonly Question[] }) {
  const say = useWords()
  return (
    <details className={style.slots}>
      <summary>{say('templateScreens.edit.slots')}</summary>
      <p className={style.note}>{say('templateScreens.edit.slotsHelp')}</p>
      <dl className={style.slotList}>
        {questions.flatMap(slotsOf).map(({ slot, means }) => (
          <div key={slot}>
            <dt>
              <code>{slot}</code>
            </dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </details>
  )
}

function slotsOf(question: Question): readonly { readonly slot: string; readonly means: string }[] {
  const { id, ask } = question
  const whole = { slot: `{${id}}`, means: ask.id }
  switch (question.kind) {
    case 'quote':
      return []
    case 'day':
      return [
        whole,
        { slot: `{${id}.short}`, means: ask.id },
        { slot: `{${id}.time}`, means: ask.id },
      ]
    case 'choice':
      return [whole, { slot: `{${id}.headline}`, means: ask.id }]
    case 'figures':
      return [
        whole,
        ...question.figures.map((one) => ({ slot: `{${id}.${one.id}}`, means: one.label.id })),
      ]
    default:
      return [whole]
  }
}
