import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components'
import {
  type Dateline,
  type DatelineForm,
  datelineFormSchema,
  printDateline,
} from '#core/release/dateline.ts'
import { printLocalDate } from '#core/text/local-date.ts'
import { useWords } from '../../bridge/words.ts'
import { Choice } from '../../ui/Choice.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Field } from '../../ui/Field.tsx'
import { Hidden } from '../../ui/Hidden.tsx'
import style from './DatelineChip.module.css'

type DatelineChipProps = {
  readonly dateline: Dateline
  readonly onChange: (dateline: Dateline) => void
  readonly onFocus: () => void
}

const forms: readonly DatelineForm[] = datelineFormSchema.options

/** Place and date as they stand on the paper; a press opens the fields. */
export function DatelineChip({ dateline, onChange, onFocus }: DatelineChipProps) {
  const say = useWords()
  const isEmpty = dateline.place.trim() === '' && dateline.date === null
  const printed = printDateline(dateline)
  return (
    <DialogTrigger>
      <Button className={style.chip ?? ''} id="sheet-dateline" onFocus={onFocus}>
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
          </>
        )}
      </Button>
      <Popover className={style.popover ?? ''} placement="bottom start">
        <Dialog className={style.fields ?? ''} aria-label={say('sheet.dateline.edit')}>
          <Field
            label={say('sheet.dateline.place')}
            value={dateline.place}
            onChange={(place) => onChange({ ...dateline, place })}
          />
          <DateField
            label={say('sheet.dateline.date')}
            value={dateline.date}
            onChange={(date) => onChange({ ...dateline, date })}
          />
          <Field
            label={say('sheet.dateline.outlet')}
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
        </Dialog>
      </Popover>
    </DialogTrigger>
  )
}
