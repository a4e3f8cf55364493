import type { EventDay } from '#core/intake/event-date.ts'
import type { Piece } from '#core/intake/piece.ts'
import type { ReleaseFields } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Field } from '../../ui/Field.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { ContactFields } from './ContactFields.tsx'
import { DatelineFields } from './DatelineFields.tsx'
import style from './Intake.module.css'
import type { Intake } from './intake-store.ts'
import { QuoteFields } from './QuoteFields.tsx'

type FieldListProps = {
  readonly fields: ReleaseFields
  readonly eventDay: EventDay
  readonly quotes: readonly Piece[]
  readonly intake: Intake
}

export function FieldList({ fields, eventDay, quotes, intake }: FieldListProps) {
  const say = useWords()
  const isHeadlineAsked = fields.headline.trim() === ''
  return (
    <div className={style.fields}>
      <Field
        label={say('intake.headline')}
        rows={2}
        autoFocus
        value={fields.headline}
        onChange={intake.setHeadline}
        {...(isHeadlineAsked
          ? {
              help: say('intake.headlineAsked'),
              aside: <Tag tone="warn">{say('intake.asked')}</Tag>,
            }
          : {})}
      />
      <DatelineFields
        dateline={fields.dateline}
        eventDay={eventDay}
        onChange={intake.setDateline}
      />
      <QuoteFields story={fields.story} quotes={quotes} onChange={intake.setSpeaker} />
      <Field
        label={say('intake.writerCode')}
        value={fields.writerCode}
        onChange={intake.setWriterCode}
      />
      <ContactFields contacts={fields.pressContacts} onChange={intake.setContacts} />
    </div>
  )
}
