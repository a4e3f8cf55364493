import { useEffect, useRef } from 'react'
import style from './FindBar.module.css'

type FindFieldProps = {
  readonly label: string
  readonly value: string
  /** The one the bar opens with takes the focus. */
  readonly isFirst?: boolean
  readonly onChange: (value: string) => void
  /** Enter goes on, Shift+Enter goes back. */
  readonly onEnter: (by: 1 | -1) => void
}

export function FindField({ label, value, isFirst = false, onChange, onEnter }: FindFieldProps) {
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => {
    if (isFirst) field.current?.focus()
  }, [isFirst])
  return (
    <input
      ref={field}
      className={style.field}
      type="text"
      aria-label={label}
      placeholder={label}
      spellCheck={false}
      value={value}
      onChange={({ target }) => onChange(target.value)}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
        event.preventDefault()
        onEnter(event.shiftKey ? -1 : 1)
      }}
    />
  )
}
