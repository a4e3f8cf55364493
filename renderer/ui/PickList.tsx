import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef } from 'react'
import fieldStyle from './Field.module.css'
import style from './PickList.module.css'

export type PickOption = {
  readonly id: string
  readonly label: string
  readonly detail: string
  readonly icon: ReactNode
}

type PickListProps = {
  readonly label: string
  readonly placeholder: string
  /** Stands where nothing fits the words. */
  readonly nothing: string
  readonly query: string
  readonly onQuery: (query: string) => void
  /** Already the right ones for `query`. */
  readonly options: readonly PickOption[]
  readonly chosen: string | null
  readonly onChoose: (id: string) => void
  /** Enter, or a double click. */
  readonly onTake: () => void
}

/** A list that is narrowed by typing: the caret stays in the field, arrows move through the list. */
export function PickList(props: PickListProps) {
  const { label, query, options, chosen, onChoose, onTake } = props
  const list = useId()
  const box = useRef<HTMLDivElement>(null)
  const at = options.findIndex(({ id }) => id === chosen)

  useEffect(() => {
    box.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' })
    // The list is drawn anew for each choice.
  })

  function press(event: KeyboardEvent) {
    const target = stepOf(event.key, at, options.length)
    const option = target === null ? undefined : options[target]
    if (option !== undefined) {
      event.preventDefault()
      onChoose(option.id)
    }
    if (event.key === 'Enter' && !event.ctrlKey && !event.metaKey) {
      event.preventDefault()
      onTake()
    }
  }

  return (
    <div className={style.pick}>
      <input
        type="text"
        role="combobox"
        className={fieldStyle.input}
        aria-label={label}
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={at < 0 ? undefined : `${list}-${at}`}
        placeholder={props.placeholder}
        value={query}
        // The dialog was opened to choose: her first key must already narrow the list.
        // biome-ignore lint/a11y/noAutofocus: see above
        autoFocus
        onChange={(event) => props.onQuery(event.target.value)}
        onKeyDown={press}
      />
      <div ref={box} id={list} role="listbox" aria-label={label} className={style.list}>
        {options.map(({ id, label: name, detail, icon }, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field above
          <div
            key={id}
            id={`${list}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className={style.option}
            onClick={() => onChoose(id)}
            onDoubleClick={onTake}
            // The caret stays in the field.
            onMouseDown={(event) => event.preventDefault()}
          >
            <span className={style.icon}>{icon}</span>
            <span className={style.words}>
              <span className={style.name}>{name}</span>
              <span className={style.detail}>{detail}</span>
            </span>
          </div>
        ))}
      </div>
      {options.length === 0 ? <p className={style.nothing}>{props.nothing}</p> : null}
    </div>
  )
}

const page = 6

function stepOf(key: string, at: number, count: number): number | null {
  const last = count - 1
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, last)
    case 'ArrowUp':
      return Math.max(at - 1, 0)
    case 'PageDown':
      return Math.min(at + page, last)
    case 'PageUp':
      return Math.max(at - page, 0)
    default:
      return null
  }
}
