import type { Person } from '#core/directory/directory.ts'
import { useWords } from '../../bridge/words.ts'
import { readPhone, tidyPhone } from '../../directory/phone.ts'
import { Field } from '../../ui/Field.tsx'
import style from './EntryForm.module.css'

type Reach = Pick<Person, 'phone' | 'whatsapp' | 'email' | 'note'>

type ReachFieldsProps = {
  readonly value: Reach
  readonly onEdit: (changed: Partial<Reach>) => void
}

/** Numbers get their usual form when she leaves the field; odd ones stay as they are. */
export function ReachFields({ value, onEdit }: ReachFieldsProps) {
  const say = useWords()
  const oddEmail = value.email.trim() !== '' && !value.email.includes('@')
  const number = (field: 'phone' | 'whatsapp') => (
    <Field
      label={say(`directory.field.${field}`)}
      type="tel"
      value={value[field]}
      onChange={(typed) => onEdit({ [field]: typed })}
      onBlur={() => {
        const tidy = tidyPhone(value[field])
        if (tidy !== value[field]) onEdit({ [field]: tidy })
      }}
      {...(readPhone(value[field]).kind === 'odd' ? { help: say('directory.oddPhone') } : {})}
    />
  )
  return (
    <>
      <div className={style.pair}>
        {number('phone')}
        {number('whatsapp')}
      </div>
      <Field
        label={say('directory.field.email')}
        type="email"
        value={value.email}
        onChange={(email) => onEdit({ email })}
        {...(oddEmail ? { help: say('directory.oddEmail') } : {})}
      />
      <Field
        label={say('directory.field.note')}
        help={say('directory.noteHelp')}
        rows={2}
        value={value.note}
        onChange={(note) => onEdit({ note })}
      />
    </>
  )
}
