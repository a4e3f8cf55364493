import { Plus } from 'lucide-react'
import type { PressContact } from '#core/release/contact.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import style from './Intake.module.css'

type ContactFieldsProps = {
  readonly contacts: readonly PressContact[]
  readonly onChange: (contacts: readonly PressContact[]) => void
}

const labels = { name: 'contactName', phone: 'phone', email: 'email' } as const
const fieldNames = ['name', 'phone', 'email'] as const satisfies readonly (keyof PressContact)[]

export function ContactFields({ contacts, onChange }: ContactFieldsProps) {
  const say = useWords()
  const change = (at: number, part: Partial<PressContact>) =>
    onChange(contacts.map((contact, index) => (index === at ? { ...contact, ...part } : contact)))
  return (
    <section className={style.list}>
      <h4 className={style.legend}>{say('intake.contacts')}</h4>
      {contacts.map((contact, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: contacts are only ever added at the end
        <fieldset key={index} className={style.group}>
          <legend className={style.hidden}>{say('intake.contact', { number: index + 1 })}</legend>
          <div className={style.triple}>
            {fieldNames.map((name) => (
              <Field
                key={name}
                label={say(`intake.${labels[name]}`)}
                value={contact[name]}
                onChange={(value) => change(index, { [name]: value })}
              />
            ))}
          </div>
        </fieldset>
      ))}
      <div>
        <Button
          look="soft"
          onPress={() => onChange([...contacts, { name: '', phone: '', email: '' }])}
        >
          <Plus aria-hidden />
          {say('intake.addContact')}
        </Button>
      </div>
    </section>
  )
}
