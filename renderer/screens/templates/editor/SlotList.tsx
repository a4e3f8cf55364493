import { Plus } from 'lucide-react'
import type { Question } from '#core/templates/question.ts'
import { useWords } from '../../../bridge/words.ts'
import { Button } from '../../../ui/Button.tsx'
import style from './Editor.module.css'
import { type SlotForm, slotsOf } from './slots-of.ts'

type SlotListProps = {
  readonly questions: readonly Question[]
  /** Sets it where she last wrote in a sentence. */
  readonly onInsert: (slot: string) => void
}

/** What may stand between curly brackets in a sentence, by its name, with a way to set it there. */
export function SlotList({ questions, onInsert }: SlotListProps) {
  const say = useWords()
  const meaning = (means: string, form: SlotForm) =>
    form === 'whole' ? means : `${means} (${say(`templateScreens.edit.slotForms.${form}`)})`
  const slots = [
    { slot: '{facility}', means: say('templateScreens.edit.slotFacility'), form: 'whole' as const },
    {
      slot: '{facility.short}',
      means: say('templateScreens.edit.slotFacility'),
      form: 'short' as const,
    },
    { slot: '{city}', means: say('templateScreens.edit.slotCity'), form: 'whole' as const },
    ...questions.filter(({ id }) => id !== 'city').flatMap(slotsOf),
  ]
  return (
    <details className={style.slots}>
      <summary>{say('templateScreens.edit.slots')}</summary>
      <p className={style.note}>{say('templateScreens.edit.slotsHelp')}</p>
      <dl className={style.slotList}>
        {slots.map(({ slot, means, form }) => (
          <div key={slot}>
            <dt>{meaning(means, form)}</dt>
            <dd>
              <code>{slot}</code>
            </dd>
            <dd>
              <Button
                look="quiet"
                square
                aria-label={say('templateScreens.edit.slotInsert', { name: meaning(means, form) })}
                onPress={() => onInsert(slot)}
              >
                <Plus aria-hidden />
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  )
}
