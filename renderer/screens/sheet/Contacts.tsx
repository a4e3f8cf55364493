import { Plus, X } from 'lucide-react'
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
  return (
    <div className={style.contacts}>
      {contacts.map((contact, index) => {
        const number = index + 1
        return (
          <fieldset
            // biome-ignore lint/suspicious/noArrayIndexKey: contacts have no identity but their place
            key={index}
            className={style.contact}
            aria-label={say('sheet.contact.label', { number })}
          >
            {fields.map((field) => (
              <input
                key={field}
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
              onPress={() => onChange(contacts.filter((_, at) => at !== index))}
            >
              <X aria-hidden />
            </Button>
          </fieldset>
        )
      })}
      <Button
        look="quiet"
        id="sheet-contact"
        onFocus={onFocus}
        onPress={() => onChange([...contacts, { name: '', phone: '', email: '' }])}
      >
        <Plus aria-hidden />
        {say('sheet.contact.add')}
      </Button>
    </div>
  )
}
