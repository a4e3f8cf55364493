import { useMemo } from 'react'
import type { Person } from '#core/directory/directory.ts'
import { foldWords } from '#core/directory/fold.ts'
import { findMentions } from '#core/directory/mentions.ts'
import type { Speaker } from '#core/release/block.ts'
import type { LocalDate } from '#core/text/local-date.ts'
import { useWords } from '../bridge/words.ts'
import { Combo } from '../ui/Combo.tsx'
import { Field } from '../ui/Field.tsx'
import style from './PersonPicker.module.css'
import { peopleIndexOf, useDirectory } from './use-directory.ts'

type PersonPickerProps = {
  readonly value: Speaker
  /** The day of the event: an office that was not held then is shown and not taken. */
  readonly date: LocalDate | null
  readonly onChange: (speaker: Speaker) => void
  readonly nameLabel?: string
  readonly officeLabel?: string
  readonly autoFocus?: boolean
}

const offered = 8

/** Name and office beside each other; a name out of the directory brings its office along. */
export function PersonPicker(props: PersonPickerProps) {
  const { value, date, onChange, autoFocus = false } = props
  const say = useWords()
  const index = peopleIndexOf(useDirectory())
  const people = useMemo(
    () =>
      findMentions(index, value.name, { limit: offered, date }).flatMap((mention) =>
        mention.kind === 'person' ? [mention] : [],
      ),
    [index, value.name, date],
  )
  const options = people.map(({ person, standing }) => ({
    id: person.id,
    label: person.name,
    detail:
      standing === 'holds'
        ? officeOf(person)
        : say(`directory.picker.${standing}`, { office: officeOf(person) }),
  }))

  function pick(id: string) {
    const picked = people.find(({ person }) => person.id === id)
    if (picked === undefined) return
    const { person, standing } = picked
    onChange({ name: person.name, office: standing === 'holds' ? officeOf(person) : '' })
  }

  return (
    <div className={style.pair}>
      <Combo
        label={props.nameLabel ?? say('directory.picker.name')}
        placeholder={say('directory.picker.hint')}
        listLabel={say('directory.picker.offered')}
        value={value.name}
        options={options}
        marked={markedFor(value.name, people)}
        onType={(name) => onChange({ ...value, name })}
        onPick={pick}
        autoFocus={autoFocus}
      />
      <Field
        label={props.officeLabel ?? say('directory.picker.office')}
        value={value.office}
        onChange={(office) => onChange({ ...value, office })}
      />
    </div>
  )
}

/** The best one, where it is the name that was begun: Enter must not keep «sa» for «Sari». */
function markedFor(
  typed: string,
  people: readonly { readonly person: Pick<Person, 'id' | 'name'> }[],
): string | null {
  const [best] = people
  const words = foldWords(typed).split(' ').filter(Boolean)
  if (best === undefined || words.length === 0) return null
  const name = ` ${foldWords(best.person.name)}`
  return words.every((word) => name.includes(` ${word}`)) ? best.person.id : null
}

function officeOf({ office, officeShort }: Person): string {
  return office.trim() || officeShort.trim()
}
