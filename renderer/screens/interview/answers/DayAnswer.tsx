import { today } from '#core/text/local-date.ts'
import { useWords } from '../../../bridge/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { DateField } from '../../../ui/DateField.tsx'
import { Field } from '../../../ui/Field.tsx'
import style from './Answers.module.css'
import type { AnswerOf, AnswerProps } from './answer-props.ts'

type DayAnswerProps = AnswerProps<'day'> & {
  readonly label: string
  readonly isTimeAsked: boolean
}

const nothing: AnswerOf<'day'> = { kind: 'day', date: null, time: '' }
const dayMs = 86_400_000

export function DayAnswer({ label, isTimeAsked, answer, onChange }: DayAnswerProps) {
  const say = useWords()
  const now = answer ?? nothing
  const days = [
    { name: say('interview.today'), date: today(new Date()) },
    { name: say('interview.yesterday'), date: today(new Date(Date.now() - dayMs)) },
  ]
  return (
    <div className={style.day}>
      <div className={style.dateRow}>
        <DateField
          label={`${label} ${say('interview.day')}`}
          isLabelShown={false}
          value={now.date}
          onChange={(date) => onChange({ ...now, date })}
          autoFocus
        />
        {days.map(({ name, date }) => (
          <Button key={date} look="soft" onPress={() => onChange({ ...now, date })}>
            {name}
          </Button>
        ))}
      </div>
      {isTimeAsked ? (
        <div className={style.time}>
          <Field
            label={say('interview.time')}
            placeholder={say('interview.timeHint')}
            value={now.time}
            onChange={(time) => onChange({ ...now, time })}
          />
        </div>
      ) : null}
    </div>
  )
}
