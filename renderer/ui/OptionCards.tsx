import type { KeyboardEvent, ReactNode } from 'react'
import { Radio, RadioGroup } from 'react-aria-components'
import style from './OptionCards.module.css'

export type OptionCard<Id extends string> = {
  readonly id: Id
  readonly label: ReactNode
  /** Stands under the label in small letters. */
  readonly hint?: ReactNode
}

type OptionCardsProps<Id extends string> = {
  readonly label: string
  readonly options: readonly OptionCard<Id>[]
  /** Null while nothing is chosen. */
  readonly value: Id | null
  /**
   * `printed` and, bigger, `manuscript` show words as they stand on the sheet; `tiles` stand beside
   * each other and hold a word or two.
   */
  readonly look?: 'plain' | 'printed' | 'manuscript' | 'tiles'
  /** Whether digits choose, and stand on the cards to say so. */
  readonly isNumbered?: boolean
  readonly autoFocus?: boolean
  readonly onChange: (id: Id) => void
  /** Enter on any of them. */
  readonly onEnter?: () => void
}

/** One of a few, all of them in sight; arrows and digits choose. */
export function OptionCards<Id extends string>(props: OptionCardsProps<Id>) {
  const { label, options, value, look = 'plain', autoFocus = false, onChange, onEnter } = props
  const { isNumbered = true } = props
  const take = (id: string) => {
    const option = options.find((one) => one.id === id)
    if (option !== undefined && option.id !== value) onChange(option.id)
  }
  // The group keeps its keys to itself, so these are heard on the way down. Enter goes on without
  // choosing: who only wants to get past must not have chosen anything.
  const hear = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.altKey || event.metaKey) return
    const option = isNumbered ? options[Number(event.key) - 1] : undefined
    if (event.key !== 'Enter' && option === undefined) return
    event.preventDefault()
    event.stopPropagation()
    if (option === undefined) onEnter?.()
    else take(option.id)
  }
  const first = value ?? options[0]?.id
  return (
    <div onKeyDownCapture={hear}>
      <RadioGroup
        className={style.group ?? ''}
        aria-label={label}
        value={value}
        onChange={take}
        data-look={look}
      >
        {options.map((option, at) => (
          <Radio
            key={option.id}
            value={option.id}
            className={style.card ?? ''}
            autoFocus={autoFocus && option.id === first}
          >
            <span className={style.dot} aria-hidden />
            <span className={style.words}>
              <span className={style.label}>{option.label}</span>
              {option.hint === undefined ? null : <span className={style.hint}>{option.hint}</span>}
            </span>
            {isNumbered ? (
              <kbd className={style.digit} aria-hidden>
                {at + 1}
              </kbd>
            ) : null}
          </Radio>
        ))}
      </RadioGroup>
    </div>
  )
}
