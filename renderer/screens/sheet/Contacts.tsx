import { Plus, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { PressContact } from '#core/release/contact.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import style from './Contacts.module.css'

type ContactsProps = {
  readonly contacts: readonly PressContact[]
  readonly onChange: (contacts: readonly PressContact[]) => void
  readonly onFocus: () => void
}

const fields = ['name', 'phone', 'email'] as const

export function Contacts({ contacts, onChange, onFocus }: ContactsProps) {
  const say = useWords()
  const change = (index: number, field: (typeof fields)[number], value: string) =>
    onChange(
      contacts.map((contact, at) => (at === index ? { ...contact, [field]: value } : contact)),
    )
  const list = useRef<HTMLDivElement>(null)
  const isAdding = useRef(false)
  const count = contacts.length
  // biome-ignore lint/correctness/useExhaustiveDependencies: the new row is what the focus waits for
  useEffect(() => {
    if (!isAdding.current) return
    isAdding.current = false
    list.current?.querySelector<HTMLElement>('fieldset:last-of-type input')?.focus()
  }, [count])
  const add = () => {
    isAdding.current = true
    onChange([...contacts, { name: '', phone: '', email: '' }])
  }
  const remove = (index: number) => {
    onChange(contacts.filter((_, at) => at !== index))
    // The button she pressed goes with its row.
    requestAnimationFrame(() =>
      list.current?.querySelector<HTMLElement>(':scope > button')?.focus(),
    )
  }
  return (
    <div ref={list} className={style.contacts} data-contacts>
      {contacts.map((contact, index) => {
        const number = index + 1
        return (
          <fieldset
            // biome-ignore lint/suspicious/noArrayIndexKey: contacts have no identity but their place
            key={index}
            className={style.contact}
            data-contact={index}
            aria-label={say('sheet.contact.label', { number })}
          >
            {fields.map((field) => (
              <input
                key={field}
                {...(field === 'name' ? { id: nameId(index) } : {})}
                data-field={field}
                className={style.input}
                aria-label={`${say(`sheet.contact.${field}`)} ${number}`}
                placeholder={say(`sheet.contact.${field}`)}
                value={contact[field]}
                onFocus={onFocus}
                onChange={({ target }) => change(index, field, target.value)}
              />
            ))}
            <Button
              look="quiet"
              square
              aria-label={say('sheet.contact.remove', { number })}
              onPress={() => remove(index)}
            >
              <X aria-hidden />
            </Button>
          </fieldset>
        )
      })}
      <Button
        look="quiet"
        {...(count === 0 ? { id: 'sheet-contact' } : {})}
        onFocus={onFocus}
        onPress={add}
      >
        <Plus aria-hidden />
        {say('sheet.contact.add')}
      </Button>
    </div>
  )
}

/** The first is where a jump to the contacts goes. */
function nameId(index: number): string {
  return index === 0 ? 'sheet-contact' : `sheet-contact-${index}`
}
