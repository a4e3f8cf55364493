import { X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { Wishes } from '#contract/calls.ts'
import type { Recipient } from '#core/document/recipient.ts'
import { useWords } from '../../bridge/words.ts'
import { useDirectory } from '../../directory/use-directory.ts'
import { Button } from '../../ui/Button.tsx'
import { CheckCards } from '../../ui/CheckCards.tsx'
import { Combo } from '../../ui/Combo.tsx'
import { foundRecipients, typedRecipient, withRecipients } from './found-recipients.ts'
import style from './HandOver.module.css'

type Mailing = Wishes['mailing']

type RecipientsProps = {
  readonly mailing: Mailing
  readonly onChange: (mailing: Mailing) => void
}

const offeredAtMost = 8

/** Whom the e-mail draft names; nobody is an answer too. */
export function Recipients({ mailing, onChange }: RecipientsProps) {
  const say = useWords()
  const directory = useDirectory()
  const [typed, setTyped] = useState('')
  const found = foundRecipients(directory, typed, offeredAtMost)
  const add = (recipients: readonly Recipient[]) => {
    onChange({ ...mailing, to: withRecipients(mailing.to, recipients) })
    setTyped('')
  }
  const own = typedRecipient(typed)
  const takeTyped = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' || own === null) return
    event.preventDefault()
    add([own])
  }
  return (
    <section className={style.section}>
      <h3 className={style.heading}>{say('handOver.email')}</h3>
      <div className={style.adding} onKeyDownCapture={takeTyped}>
        <Combo
          label={say('handOver.to')}
          help={say(
            typed.includes('@') && own === null ? 'handOver.emailBad' : 'handOver.emailHelp',
          )}
          listLabel={say('directory.picker.offered')}
          value={typed}
          options={found.map(({ id, label, recipients: [one, ...more] }) => ({
            id,
            label,
            detail:
              more.length === 0 && one !== undefined && !id.startsWith('list ')
                ? one.address
                : say('handOver.emailList', { total: more.length + 1 }),
          }))}
          onType={setTyped}
          onPick={(id) => add(found.find((one) => one.id === id)?.recipients ?? [])}
        />
        <Button isDisabled={own === null} onPress={() => (own === null ? undefined : add([own]))}>
          {say('handOver.addRecipient')}
        </Button>
      </div>
      {mailing.to.length === 0 ? null : (
        <Chosen
          to={mailing.to}
          onRemove={(gone) =>
            onChange({ ...mailing, to: mailing.to.filter((one) => one !== gone) })
          }
        />
      )}
      {mailing.to.length < 2 ? null : (
        <CheckCards
          label={say('handOver.email')}
          options={[
            {
              id: 'apart',
              label: say('handOver.apart'),
              hint: say(mailing.apart ? 'handOver.apartHelp' : 'handOver.together'),
            },
          ]}
          chosen={mailing.apart ? ['apart'] : []}
          onChange={(chosen) => onChange({ ...mailing, apart: chosen.length > 0 })}
        />
      )}
    </section>
  )
}

type ChosenProps = {
  readonly to: readonly Recipient[]
  readonly onRemove: (recipient: Recipient) => void
}

function Chosen({ to, onRemove }: ChosenProps) {
  const say = useWords()
  return (
    <ul className={style.recipients} aria-label={say('handOver.recipients')}>
      {to.map((recipient) => {
        const name = recipient.name || recipient.address
        return (
          <li key={recipient.address} className={style.recipient} title={recipient.address}>
            <span>{name}</span>
            <Button
              look="quiet"
              square
              aria-label={say('handOver.removeRecipient', { name })}
              onPress={() => onRemove(recipient)}
            >
              <X aria-hidden />
            </Button>
          </li>
        )
      })}
    </ul>
  )
}
