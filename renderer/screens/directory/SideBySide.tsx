import { Label, Radio, RadioGroup } from 'react-aria-components'
import type { Difference } from '#core/directory/compare-texts.ts'
import type { FieldName } from '#core/directory/texts.ts'
import { datelineFormSchema } from '#core/release/dateline.ts'
import { localDateSchema, printLocalDate } from '#core/text/local-date.ts'
import { useWords } from '../../bridge/words.ts'
import style from './MergeView.module.css'

type Side = 'left' | 'right'

type SideBySideProps = {
  readonly differences: readonly Difference[]
  readonly leftTitle: string
  readonly rightTitle: string
  /** What both share, for the heading. */
  readonly name: string
  readonly taken: Readonly<Partial<Record<FieldName, Side>>>
  /** Not there: the sides are only shown. */
  readonly onTake?: (field: FieldName, side: Side) => void
}

/** Every field that differs, one a line, the side that is taken marked. */
export function SideBySide(props: SideBySideProps) {
  const { differences, leftTitle, rightTitle, name, taken, onTake } = props
  const say = useWords()
  const shown = (field: FieldName, text: string) => {
    const form = field === 'datelineForm' ? datelineFormSchema.safeParse(text).data : undefined
    const day =
      field === 'from' || field === 'until' ? localDateSchema.safeParse(text).data : undefined
    if (form !== undefined) return say(`directory.datelines.${form}`)
    if (day !== undefined) return printLocalDate(day)
    return text === '' ? say('directory.merge.empty') : text
  }
  return (
    <div className={style.table}>
      <div className={style.titles} aria-hidden>
        <strong>{name}</strong>
        <span>{leftTitle}</span>
        <span>{rightTitle}</span>
      </div>
      {differences.map(({ field, kept, incoming }) => {
        const label = say(`directory.field.${field}`)
        if (onTake === undefined) {
          return (
            <div key={field} className={style.line}>
              <span className={style.label}>{label}</span>
              <span className={style.cell} data-taken={taken[field] !== 'right'}>
                {shown(field, kept)}
              </span>
              <span className={style.cell} data-taken={taken[field] === 'right'}>
                {shown(field, incoming)}
              </span>
            </div>
          )
        }
        return (
          <RadioGroup
            key={field}
            className={style.line ?? ''}
            aria-label={say('directory.merge.choose', { field: label })}
            value={taken[field] ?? 'left'}
            onChange={(side) => onTake(field, side === 'right' ? 'right' : 'left')}
            orientation="horizontal"
          >
            <Label className={style.label ?? ''}>{label}</Label>
            <Radio value="left" className={style.radio ?? ''}>
              <span className={style.dot} aria-hidden />
              {shown(field, kept)}
            </Radio>
            <Radio value="right" className={style.radio ?? ''}>
              <span className={style.dot} aria-hidden />
              {shown(field, incoming)}
            </Radio>
          </RadioGroup>
        )
      })}
    </div>
  )
}
