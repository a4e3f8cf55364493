import type { PressContact } from '#core/release/contact.ts'
import type { Facility } from '#core/release/facility.ts'
import { useWords } from '../../bridge/words.ts'
import { Field } from '../../ui/Field.tsx'
import { isDoubtfulEmail } from './facility-draft.ts'
import { Part } from './Part.tsx'
import style from './PressPart.module.css'

type PressPartProps = {
  readonly facility: Facility
  /** True once she tried to save. */
  readonly isChecked: boolean
  readonly onChange: (facility: Facility) => void
}

const nobody: PressContact = { name: '', phone: '', email: '' }

/** One press contact; more of them, where a facility has some, stay as they are. */
export function PressPart({ facility, isChecked, onChange }: PressPartProps) {
  const say = useWords()
  const [contact = nobody, ...others] = facility.contacts
  const change = (fields: Partial<PressContact>) =>
    onChange({ ...facility, contacts: [{ ...contact, ...fields }, ...others] })
  return (
    <Part title={say('facility.pressPart')}>
      <div className={style.pair}>
        <Field
          name="writerCode"
          label={say('facility.writerCode')}
          help={say('facility.writerCodeHelp')}
          value={facility.writerCode}
          onChange={(writerCode) => onChange({ ...facility, writerCode })}
        />
        <Field
          name="contactName"
          label={say('facility.contactName')}
          value={contact.name}
          onChange={(name) => change({ name })}
        />
        <Field
          name="contactPhone"
          type="tel"
          label={say('facility.contactPhone')}
          value={contact.phone}
          onChange={(phone) => change({ phone })}
        />
        <Field
          name="contactEmail"
          inputMode="email"
          label={say('facility.contactEmail')}
          problem={
            isChecked && isDoubtfulEmail(contact.email) ? say('facility.emailDoubt') : undefined
          }
          value={contact.email}
          onChange={(email) => change({ email })}
        />
      </div>
      <Field
        name="boilerplate"
        label={say('facility.boilerplate')}
        help={say('facility.boilerplateHelp')}
        rows={3}
        value={facility.boilerplate}
        onChange={(boilerplate) => onChange({ ...facility, boilerplate })}
      />
    </Part>
  )
}
