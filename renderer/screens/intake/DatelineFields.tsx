import type { ComponentProps } from 'react'
import type { EventDay } from '#core/intake/event-date.ts'
import { type Dateline, datelineFormSchema, printDateline } from '#core/release/dateline.ts'
import { useWords } from '../../bridge/words.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Field } from '../../ui/Field.tsx'
import { Tag } from '../../ui/Tag.tsx'
import style from './Intake.module.css'

type DatelineFieldsProps = {
  readonly dateline: Dateline
  readonly eventDay: EventDay
  readonly onChange: (change: Partial<Dateline>) => void
}

export function DatelineFields({ dateline, eventDay, onChange }: DatelineFieldsProps) {
  const say = useWords()
  const printed = printDateline(dateline)
  const isPlaceAsked = dateline.form !== 'none' && dateline.place.trim() === ''
  return (
    <fieldset className={style.group}>
      <legend className={style.legend}>{say('intake.dateline')}</legend>
      <div className={style.pair}>
        <Field
          label={say('intake.place')}
          value={dateline.place}
          onChange={(place) => onChange({ place })}
          {...(isPlaceAsked ? { aside: <Tag tone="warn">{say('intake.asked')}</Tag> } : {})}
        />
        <Field
          label={say('intake.outlet')}
          value={dateline.outlet}
          onChange={(outlet) => onChange({ outlet })}
        />
        <Choice
          label={say('intake.form')}
          options={datelineFormSchema.options.map((id) => ({
            id,
            label: say(`intake.forms.${id}`),
          }))}
          value={dateline.form}
          onChange={(form) => onChange({ form })}
        />
        <DateField
          label={say('intake.date')}
          value={dateline.date}
          onChange={(date) => onChange({ date })}
          {...askedOf(dateline, eventDay, say)}
        />
      </div>
      {printed === '' ? null : (
        <p className={style.note}>{say('intake.printed', { dateline: printed })}</p>
      )}
    </fieldset>
  )
}

/** An empty day is asked for; one whose year the text does not give is hers to confirm. */
function askedOf(
  { date }: Dateline,
  day: EventDay,
  say: ReturnType<typeof useWords>,
): Partial<Pick<ComponentProps<typeof DateField>, 'aside' | 'help'>> {
  const isProposed = day.written !== '' && date === day.date
  if (date !== null && !isProposed) return {}
  const asked = say(date === null ? 'intake.asked' : 'intake.confirm')
  const help = day.written === '' ? {} : { help: say('intake.written', { words: day.written }) }
  return { aside: <Tag tone="warn">{asked}</Tag>, ...help }
}
