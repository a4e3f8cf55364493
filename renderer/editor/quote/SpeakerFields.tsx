import { TriangleAlert } from 'lucide-react'
import { isBegunName } from '#core/quotes/known-speaker.ts'
import type { Speaker } from '#core/release/block.ts'
import type { LocalDate } from '#core/text/local-date.ts'
import { useWords } from '../../bridge/words.ts'
import { PersonPicker } from '../../directory/PersonPicker.tsx'
import { peopleIndexOf, useDirectory } from '../../directory/use-directory.ts'
import { Button } from '../../ui/Button.tsx'
import style from './Quote.module.css'

type SpeakerFieldsProps = {
  readonly speaker: Speaker
  /** Already named in this release. */
  readonly people: readonly Speaker[]
  readonly date: LocalDate | null
  readonly autoFocus?: boolean
  readonly onChange: (speaker: Speaker) => void
}

const shown = 4

export function SpeakerFields(props: SpeakerFieldsProps) {
  const { speaker, date, autoFocus = false, onChange } = props
  const say = useWords()
  const isNamed = (name: string) => props.people.some((one) => one.name === name.trim())
  const others = props.people.filter(({ name }) => name !== speaker.name).slice(0, shown)
  const index = peopleIndexOf(useDirectory())
  const isBegun = !isNamed(speaker.name) && isBegunName(speaker.name, { index, date })
  return (
    <div className={style.speaker}>
      <PersonPicker
        value={speaker}
        date={date}
        nameLabel={say('quote.speaker')}
        officeLabel={say('quote.office')}
        autoFocus={autoFocus}
        onChange={onChange}
      />
      {isBegun ? (
        <p className={style.lapsed} role="status">
          <TriangleAlert aria-hidden size={16} />
          {say('quote.oneWord', { name: speaker.name.trim() })}
        </p>
      ) : null}
      {others.length === 0 ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a fieldset would be drawn as a frame of its own
        <div role="group" className={style.people} aria-label={say('quote.inRelease')}>
          <span className={style.note}>{say('quote.inRelease')}</span>
          {others.map((person) => (
            <Button look="soft" key={person.name} onPress={() => onChange(person)}>
              {person.name}
            </Button>
          ))}
        </div>
      )}
    </div>
  )
}
