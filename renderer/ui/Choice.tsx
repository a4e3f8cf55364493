import { ChevronDown } from 'lucide-react'
import {
  Button,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Select,
  SelectValue,
} from 'react-aria-components'
import style from './Choice.module.css'
import fieldStyle from './Field.module.css'

type ChoiceProps<Id extends string> = {
  readonly label: string
  /** False keeps the label for screen readers only. */
  readonly isLabelShown?: boolean
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly value: Id
  readonly onChange: (id: Id) => void
  /** For options that are fetched only when somebody looks at them. */
  readonly onOpen?: () => void
}

/** One of a few: a select whose list works by keyboard and typing. */
export function Choice<Id extends string>(props: ChoiceProps<Id>) {
  const { label, isLabelShown = true, options, value, onChange, onOpen } = props
  const take = (key: Key | null) => {
    const option = options.find(({ id }) => id === key)
    if (option !== undefined) onChange(option.id)
  }
  return (
    <Select
      className={fieldStyle.field ?? ''}
      value={value}
      onChange={take}
      onOpenChange={(isOpen) => (isOpen ? onOpen?.() : undefined)}
      {...(isLabelShown ? {} : { 'aria-label': label })}
    >
      {isLabelShown ? <Label className={fieldStyle.label ?? ''}>{label}</Label> : null}
      <Button className={style.button ?? ''}>
        <SelectValue className={style.value ?? ''} />
        <ChevronDown aria-hidden size={16} />
      </Button>
      <Popover className={style.popover ?? ''}>
        <ListBox className={style.list ?? ''} items={options}>
          {(option) => (
            <ListBoxItem className={style.option ?? ''} textValue={option.label}>
              {option.label}
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </Select>
  )
}
