import { Check } from 'lucide-react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import style from './ToggleTags.module.css'

type ToggleTagsProps<Id extends string> = {
  readonly label: string
  readonly options: readonly { readonly id: Id; readonly label: string }[]
  readonly chosen: readonly Id[]
  /** In the order of the options. */
  readonly onChange: (chosen: readonly Id[]) => void
}

/** Any number of a few, each on or off; arrows move among them. */
export function ToggleTags<Id extends string>(props: ToggleTagsProps<Id>) {
  const { label, options, chosen, onChange } = props
  return (
    <ToggleButtonGroup
      className={style.group ?? ''}
      aria-label={label}
      selectionMode="multiple"
      selectedKeys={chosen}
      onSelectionChange={(keys) =>
        onChange(options.map(({ id }) => id).filter((id) => keys.has(id)))
      }
    >
      {options.map((option) => (
        <ToggleButton key={option.id} id={option.id} className={style.tag ?? ''}>
          <Check aria-hidden size={14} className={style.check ?? ''} />
          {option.label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  )
}
