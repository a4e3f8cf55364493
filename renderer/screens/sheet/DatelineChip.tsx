import { CircleHelp } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import { Button as AriaButton, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import {
  type Dateline,
  type DatelineForm,
  datelineFormSchema,
  printDateline,
} from '#core/release/dateline.ts'
import { printLocalDate, today } from '#core/text/local-date.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Field } from '../../ui/Field.tsx'
import { Hidden } from '../../ui/Hidden.tsx'
import style from './DatelineChip.module.css'

type DatelineChipProps = {
  readonly dateline: Dateline
  /** True while its day or town, taken over, is to be made sure of. */
  readonly isUnsure: boolean
  readonly onChange: (dateline: Dateline) => void
  readonly onFocus: () => void
}

const forms: readonly DatelineForm[] = datelineFormSchema.options

/** Place and date as they stand on the paper; a press opens the fields. */
export function DatelineChip({ dateline, isUnsure, onChange, onFocus }: DatelineChipProps) {
  const say = useWords()
  const isEmpty = dateline.place.trim() === '' && dateline.date === null
  const printed = printDateline(dateline)
  return (
    <DialogTrigger>
      <AriaButton
        className={style.chip ?? ''}
        id="sheet-dateline"
        data-unsure={isUnsure}
        onFocus={onFocus}
      >
        <Hidden>{say('sheet.dateline.edit')}: </Hidden>
        {isEmpty ? (
          <span className={style.hint}>{say('sheet.dateline.empty')}</span>
        ) : (
          <>
            <strong className={style.place}>{dateline.place.toLocaleUpperCase('id')}</strong>
            <span>
              {dateline.date === null
                ? say('sheet.dateline.noDate')
                : printLocalDate(dateline.date)}
            </span>
            {dateline.outlet === '' ? null : <span>{dateline.outlet}</span>}
            {isUnsure ? (
              <>
                <CircleHelp className={style.sign} aria-hidden size={14} />
                <Hidden>{say('sheet.dateline.unsure')}</Hidden>
              </>
            ) : null}
          </>
        )}
      </AriaButton>
      <Popover className={style.popover ?? ''} placement="bottom start">
        <Dialog aria-label={say('sheet.dateline.edit')} className={style.dialog ?? ''}>
          {({ close }) => (
            <Fields dateline={dateline} onChange={onChange} printed={printed} onDone={close} />
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}

type FieldsProps = Pick<DatelineChipProps, 'dateline' | 'onChange'> & {
  readonly printed: string
  readonly onDone: () => void
}

function Fields({ dateline, printed, onChange, onDone }: FieldsProps) {
  const say = useWords()
  // Where she comes in is decided once: the focus must not leap while she types.
  const [isDateFirst] = useState(dateline.date === null)
  const isOutletAsked =
    (dateline.form === 'place-outlet' || dateline.form === 'place-bracket') &&
    dateline.outlet.trim() === ''
  const leave = (event: KeyboardEvent) => {
    const isField =
      event.target instanceof Element && event.target.matches('input, [role="spinbutton"]')
    if (event.key !== 'Enter' || !isField || event.nativeEvent.isComposing) return
    event.preventDefault()
    onDone()
  }
  // Enter ends the fields inside, as in a form.
  return (
    <div className={style.fields} onKeyDownCapture={leave}>
      <Field
        autoFocus={!isDateFirst}
        label={say('sheet.dateline.place')}
        value={dateline.place}
        onChange={(place) => onChange({ ...dateline, place })}
      />
      <DateField
        label={say('sheet.dateline.date')}
        autoFocus={isDateFirst}
        aside={
          // Without `slot` the date picker would take it for the button of its calendar.
          <Button
            slot={null}
            look="soft"
            onPress={() => onChange({ ...dateline, date: today(new Date()) })}
          >
            {say('sheet.dateline.today')}
          </Button>
        }
        value={dateline.date}
        onChange={(date) => onChange({ ...dateline, date })}
      />
      <Field
        label={say('sheet.dateline.outlet')}
        {...(isOutletAsked ? { help: say('sheet.dateline.outletAsked') } : {})}
        value={dateline.outlet}
        onChange={(outlet) => onChange({ ...dateline, outlet })}
      />
      <Choice
        label={say('sheet.dateline.form')}
        options={forms.map((id) => ({ id, label: say(`sheet.dateline.forms.${id}`) }))}
        value={dateline.form}
        onChange={(form) => onChange({ ...dateline, form })}
      />
      {printed === '' ? null : (
        <p className={style.printed}>{say('sheet.dateline.printed', { dateline: printed })}</p>
      )}
    </div>
  )
}
