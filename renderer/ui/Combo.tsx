import { useContext, useEffect, useState } from 'react'
import {
  ComboBox,
  ComboBoxStateContext,
  Input,
  type Key,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Text,
} from 'react-aria-components'
import choiceStyle from './Choice.module.css'
import style from './Combo.module.css'
import fieldStyle from './Field.module.css'

export type ComboOption = {
  readonly id: string
  readonly label: string
  /** Stands under the label in small letters. */
  readonly detail: string
}

type ComboProps = {
  readonly label: string
  readonly help?: string
  readonly placeholder?: string
  /** What stands in the field; any words may. */
  readonly value: string
  /** Already the right ones for `value`, best first. */
  readonly options: readonly ComboOption[]
  /** What the list of what is offered is called. */
  readonly listLabel: string
  readonly onType: (value: string) => void
  readonly onPick: (id: string) => void
  readonly autoFocus?: boolean
  /** What Enter takes while the list is open; without it only the arrows mark something. */
  readonly marked?: string | null
}

/** A text field that offers what fits; it takes anything else as well. */
export function Combo(props: ComboProps) {
  const { label, listLabel, help, placeholder, value, options } = props
  const { autoFocus = false, marked = null } = props
  // The list closes by itself when something is picked; the words in the field are the caller's.
  const [picked, setPicked] = useState<Key | null>(null)
  // What stands there when the field comes needs no list over the other fields.
  const [isTyped, setTyped] = useState(false)
  const pick = (key: Key | null) => {
    setPicked(key)
    if (key !== null && key !== picked) props.onPick(String(key))
  }
  const type = (words: string) => {
    if (words === value) return
    setPicked(null)
    setTyped(true)
    props.onType(words)
  }
  return (
    <ComboBox
      className={fieldStyle.field ?? ''}
      allowsCustomValue
      items={options}
      inputValue={value}
      value={picked}
      onInputChange={type}
      onChange={pick}
      autoFocus={autoFocus}
      // The words that come with what was picked are not typed: they must not open the list again.
      menuTrigger={picked === null ? 'input' : 'manual'}
    >
      <span className={fieldStyle.line}>
        <Label className={fieldStyle.label ?? ''}>{label}</Label>
      </span>
      <Input
        className={fieldStyle.input ?? ''}
        {...(placeholder === undefined ? {} : { placeholder })}
      />
      {help === undefined ? null : (
        <Text slot="description" className={fieldStyle.help ?? ''}>
          {help}
        </Text>
      )}
      <OpenWhenOffered isOffered={isTyped && picked === null && options.length > 0} />
      <MarkInList marked={picked === null ? marked : null} />
      <Popover className={choiceStyle.popover ?? ''}>
        {/* It hangs outside the page's landmarks, so it brings one along. */}
        <section aria-label={listLabel}>
          <ListBox<ComboOption> className={choiceStyle.list ?? ''} aria-label={listLabel}>
            {(option) => (
              <ListBoxItem
                className={`${choiceStyle.option ?? ''} ${style.option ?? ''}`}
                textValue={option.label}
              >
                <span>{option.label}</span>
                {option.detail === '' ? null : (
                  <span className={style.detail}>{option.detail}</span>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </section>
      </Popover>
    </ComboBox>
  )
}

/** The list opens by itself only where it was not empty before the letter that brought it. */
function OpenWhenOffered({ isOffered }: { readonly isOffered: boolean }) {
  const state = useContext(ComboBoxStateContext)
  // biome-ignore lint/correctness/useExhaustiveDependencies: only when the first options come
  useEffect(() => {
    if (isOffered && state?.isFocused && state.inputValue !== '') state.open(null, 'input')
  }, [isOffered])
  return null
}

/** Each letter takes the mark away, whatever fits best is marked anew. */
function MarkInList({ marked }: { readonly marked: string | null }) {
  const state = useContext(ComboBoxStateContext)
  const { isOpen = false, collection, selectionManager } = state ?? {}
  const focused = selectionManager?.focusedKey ?? null
  // The list is built after the letter that opened it: only then can something in it be marked.
  useEffect(() => {
    const isThere = marked !== null && (collection?.getItem(marked) ?? null) !== null
    if (isOpen && focused === null && isThere) selectionManager?.setFocusedKey(marked)
  }, [isOpen, focused, marked, collection, selectionManager])
  return null
}
