import { parseDate } from '@internationalized/date'
import { CalendarDays, ChevronLeft, ChevronRight, X } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button as AriaButton,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  Group,
  Heading,
  I18nProvider,
  Label,
  Popover,
  Text,
} from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { LocalDate } from '#core/text/local-date.ts'
import '../bridge/trusted.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from './Button.tsx'
import style from './DateField.module.css'
import fieldStyle from './Field.module.css'

type DateFieldProps = {
  readonly label: string
  /** False keeps the label for screen readers only. */
  readonly isLabelShown?: boolean
  readonly value: LocalDate | null
  /** Stands at the end of the label's line. */
  readonly aside?: ReactNode
  readonly help?: string
  readonly autoFocus?: boolean
  readonly onChange: (date: LocalDate | null) => void
}

/** Both orders put the day first, as an Indonesian form does. */
const locales: Readonly<Record<string, string>> = { id: 'id-ID', en: 'en-GB' }

/** A day typed in three parts, or picked from a calendar. */
export function DateField(props: DateFieldProps) {
  const { label, isLabelShown = true, value, aside, help, autoFocus = false, onChange } = props
  const say = useWords()
  const { i18n } = useTranslation()
  return (
    <I18nProvider locale={locales[i18n.language] ?? 'id-ID'}>
      <DatePicker
        className={`${fieldStyle.field} ${style.picker}`}
        value={value === null ? null : parseDate(value)}
        onChange={(date) => onChange(date === null ? null : date.toString())}
        autoFocus={autoFocus}
        {...(isLabelShown ? {} : { 'aria-label': label })}
      >
        {isLabelShown ? (
          <span className={fieldStyle.line}>
            <Label className={fieldStyle.label ?? ''}>{label}</Label>
            {aside}
          </span>
        ) : null}
        <Group className={style.group ?? ''}>
          <DateInput className={style.input ?? ''}>
            {(segment) => <DateSegment className={style.segment ?? ''} segment={segment} />}
          </DateInput>
          {value === null ? null : (
            <AriaButton
              slot={null}
              className={style.icon ?? ''}
              aria-label={say('dateField.clear')}
              onPress={() => onChange(null)}
            >
              <X aria-hidden size={14} />
            </AriaButton>
          )}
          <AriaButton className={style.icon ?? ''} aria-label={say('dateField.open')}>
            <CalendarDays aria-hidden size={16} />
          </AriaButton>
        </Group>
        {help === undefined ? null : (
          <Text slot="description" className={fieldStyle.help ?? ''}>
            {help}
          </Text>
        )}
        <Popover className={style.popover ?? ''}>
          <Dialog className={style.dialog ?? ''}>
            <MonthCalendar />
          </Dialog>
        </Popover>
      </DatePicker>
    </I18nProvider>
  )
}

function MonthCalendar() {
  const say = useWords()
  return (
    <Calendar className={style.calendar ?? ''}>
      <header className={style.head}>
        <Button slot="previous" look="quiet" square aria-label={say('dateField.previousMonth')}>
          <ChevronLeft aria-hidden />
        </Button>
        <Heading className={style.month ?? ''} />
        <Button slot="next" look="quiet" square aria-label={say('dateField.nextMonth')}>
          <ChevronRight aria-hidden />
        </Button>
      </header>
      <CalendarGrid weekdayStyle="short" className={style.grid ?? ''}>
        <CalendarGridHeader>
          {(day) => <CalendarHeaderCell className={style.weekday ?? ''}>{day}</CalendarHeaderCell>}
        </CalendarGridHeader>
        <CalendarGridBody>
          {(date) => <CalendarCell className={style.day ?? ''} date={date} />}
        </CalendarGridBody>
      </CalendarGrid>
    </Calendar>
  )
}
