import type { Person } from '#core/directory/directory.ts'
import { mentionText } from '#core/directory/mention-text.ts'
import { mentionOf } from '#core/directory/mentions.ts'
import { findOffices } from '#core/directory/office-names.ts'
import { useWords } from '../../bridge/words.ts'
import { Combo } from '../../ui/Combo.tsx'
import { DateField } from '../../ui/DateField.tsx'
import { Field } from '../../ui/Field.tsx'
import { ToggleTags } from '../../ui/ToggleTags.tsx'
import style from './EntryForm.module.css'
import { ReachFields } from './ReachFields.tsx'

type PersonFormProps = {
  readonly person: Person
  readonly autoFocus: boolean
  readonly onEdit: (person: Person) => void
}

const offered = 6

export function PersonForm({ person, autoFocus, onEdit }: PersonFormProps) {
  const say = useWords()
  const edit = (changed: Partial<Person>) => onEdit({ ...person, ...changed })
  const offices = findOffices(person.office, offered)
  const mention = mentionOf(person, person.until ?? person.from)
  const isPrinted = person.name.trim() !== '' && person.office.trim() !== ''
  const isBackwards = person.from !== null && person.until !== null && person.until < person.from
  return (
    <>
      <div className={style.names}>
        <Field
          label={say('directory.field.degreesBefore')}
          value={person.degreesBefore}
          onChange={(degreesBefore) => edit({ degreesBefore })}
        />
        <Field
          label={say('directory.field.name')}
          value={person.name}
          autoFocus={autoFocus}
          onChange={(name) => edit({ name })}
        />
        <Field
          label={say('directory.field.degreesAfter')}
          value={person.degreesAfter}
          onChange={(degreesAfter) => edit({ degreesAfter })}
        />
      </div>
      <div className={style.pair}>
        <Combo
          label={say('directory.field.office')}
          help={say('directory.officeHelp')}
          listLabel={say('directory.picker.offered')}
          value={person.office}
          options={offices.map(({ short, full }) => ({ id: short, label: full, detail: short }))}
          onType={(office) => edit({ office })}
          onPick={(short) => {
            const picked = offices.find((one) => one.short === short)
            if (picked === undefined) return
            edit({ office: picked.full, officeShort: person.officeShort || picked.short })
          }}
        />
        <Field
          label={say('directory.field.officeShort')}
          help={say('directory.officeShortHelp')}
          value={person.officeShort}
          onChange={(officeShort) => edit({ officeShort })}
        />
      </div>
      {isPrinted ? (
        <p className={style.printed}>
          {say('directory.firstMention', {
            words: mentionText(mention, false),
            later: mentionText(mention, true),
          })}
        </p>
      ) : null}
      <Field
        label={say('directory.field.unit')}
        value={person.unit}
        onChange={(unit) => edit({ unit })}
      />
      <div className={style.pair}>
        <DateField
          label={say('directory.field.from')}
          value={person.from}
          onChange={(from) => edit({ from })}
        />
        <DateField
          label={say('directory.field.until')}
          help={say(isBackwards ? 'directory.untilBeforeFrom' : 'directory.untilHelp')}
          value={person.until}
          onChange={(until) => edit({ until })}
        />
      </div>
      <ToggleTags
        label={say('directory.field.isSpokesperson')}
        options={[{ id: 'yes', label: say('directory.field.isSpokesperson') }]}
        chosen={person.isSpokesperson ? ['yes'] : []}
        onChange={(chosen) => edit({ isSpokesperson: chosen.length > 0 })}
      />
      <ReachFields value={person} onEdit={edit} />
    </>
  )
}
