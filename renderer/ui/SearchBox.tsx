import { Search, X } from 'lucide-react'
import {
  Button as AriaButton,
  SearchField as AriaSearchField,
  Input,
  type SearchFieldProps,
} from 'react-aria-components'
import style from './SearchBox.module.css'

type SearchBoxProps = Pick<SearchFieldProps, 'autoFocus' | 'onKeyDown'> & {
  readonly label: string
  readonly placeholder: string
  readonly clearLabel: string
  readonly value: string
  readonly onChange: (value: string) => void
  /** Of who uses it: how wide it is among its neighbours. */
  readonly className?: string | undefined
}

/** Words that narrow a list down; Escape empties it. */
export function SearchBox(props: SearchBoxProps) {
  const { label, placeholder, clearLabel, value, className = '', ...rest } = props
  return (
    <AriaSearchField
      {...rest}
      className={`${style.search} ${className}`}
      aria-label={label}
      value={value}
    >
      <Search aria-hidden size={16} className={style.glass ?? ''} />
      <Input className={style.input ?? ''} placeholder={placeholder} />
      {value === '' ? null : (
        <AriaButton className={style.clear ?? ''} aria-label={clearLabel}>
          <X aria-hidden size={16} />
        </AriaButton>
      )}
    </AriaSearchField>
  )
}
