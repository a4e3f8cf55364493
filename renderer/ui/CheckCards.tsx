import { Check } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { Checkbox, CheckboxGroup } from 'react-aria-components'
import style from './CheckCards.module.css'

export type CheckCard<Id extends string> = {
  readonly id: Id
  readonly label: string
  /** One sentence under the label. */
  readonly hint: string
  /** Stands at the end of the card and is pressed by itself. */
  readonly aside?: ReactNode
}

type CheckCardsProps<Id extends string> = {
  readonly label: string
  readonly options: readonly CheckCard<Id>[]
  readonly chosen: readonly Id[]
  /** In the order of the options. */
  readonly onChange: (chosen: readonly Id[]) => void
}

/** Any number of a few, each with a sentence that says what it is for. */
export function CheckCards<Id extends string>(props: CheckCardsProps<Id>) {
  const { label, options, chosen, onChange } = props
  const hints = useId()
  return (
    <CheckboxGroup
      className={style.group ?? ''}
      aria-label={label}
      value={[...chosen]}
      onChange={(ids) => onChange(options.map(({ id }) => id).filter((id) => ids.includes(id)))}
    >
      {options.map(({ id, label: name, hint, aside }) => (
        <div key={id} className={style.row}>
          <Checkbox
            value={id}
            className={style.card ?? ''}
            aria-label={name}
            aria-describedby={`${hints}-${id}`}
          >
            <span className={style.box} aria-hidden>
              <Check size={12} strokeWidth={3} />
            </span>
            <span className={style.words}>
              <span className={style.label}>{name}</span>
              <span id={`${hints}-${id}`} className={style.hint}>
                {hint}
              </span>
            </span>
          </Checkbox>
          {aside}
        </div>
      ))}
    </CheckboxGroup>
  )
}
