import { Plus, X } from 'lucide-react'
import { type KeyboardEvent, useState } from 'react'
import type { Wishes } from '#contract/calls.ts'
import type { Directory } from '#core/directory/directory.ts'
import type { Recipient } from '#core/document/recipient.ts'
import { useWords } from '../../../bridge/words.ts'
import { useDirectory } from '../../../directory/use-directory.ts'
import { Button } from '../../../ui/Button.tsx'
import { CheckCards } from '../../../ui/CheckCards.tsx'
import { Combo } from '../../../ui/Combo.tsx'
import style from '../HandOver.module.css'
import {
  foundRecipients,
  listedRecipients,
  typedRecipient,
  withRecipients,
} from './found-recipients.ts'
import { followedDateline, followedOutlet } from './outlet-dateline.ts'
import { useFocusAfter } from './use-focus-after.ts'

type RecipientsProps = {
  readonly wishes: Wishes
  /** False where each gets one of their own anyway. */
  readonly asksApart: boolean
  readonly onChange: (wishes: Partial<Wishes>) => void
}

const offeredAtMost = 8

/** Whom the e-mail names, one by one or by lists; nobody is an answer too. */
export function Recipients({ wishes, asksApart, onChange }: RecipientsProps) {
  const say = useWords()
  const directory = useDirectory()
  const [typed, setTyped] = useState('')
  const { mailing } = wishes
  const { section, focusNext } = useFocusAfter(mailing.to)
  const found = foundRecipients(directory, typed, offeredAtMost)
  const put = (to: readonly Recipient[]) => {
    const { outlets } = directory
    const dateline = followedDateline(wishes.dateline, mailing.to, to, outlets)
    onChange({ mailing: { ...mailing, to }, dateline })
  }
  const add = (recipients: readonly Recipient[]) => {
    // What was pressed may have nothing more to give, and lets the focus go then.
    focusNext('field')
    put(withRecipients(mailing.to, recipients))
    setTyped('')
  }
  const own = typedRecipient(typed)
  const isBad = typed.includes('@') && own === null
  const help = isBad ? 'emailBad' : asksApart ? 'emailHelp' : 'emailNeeded'
  const takeTyped = (event: KeyboardEvent) => {
    if (event.key === 'Escape' && typed !== '') {
      // The words go first; only the next one closes the dialog.
      event.preventDefault()
      event.stopPropagation()
      setTyped('')
    }
    if (event.key !== 'Enter' || own === null) return
    event.preventDefault()
    add([own])
  }
  return (
    <section ref={section} className={style.section}>
      <h3 className={style.heading}>{say('handOver.email')}</h3>
      <div className={style.adding} onKeyDownCapture={takeTyped}>
        <Combo
          label={say('handOver.to')}
          help={say(`handOver.${help}`)}
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
      <Lists directory={directory} chosen={mailing.to} onAdd={add} />
      {mailing.to.length === 0 ? null : (
        <Chosen
          to={mailing.to}
          outlet={followedOutlet(wishes.dateline, mailing.to, directory.outlets)}
          onRemove={(at) => {
            focusNext(at)
            put(mailing.to.filter((_, other) => other !== at))
          }}
          onRemoveAll={() => {
            focusNext('field')
            put([])
          }}
        />
      )}
      {mailing.to.length < 2 || !asksApart ? null : (
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
          onChange={(chosen) => onChange({ mailing: { ...mailing, apart: chosen.length > 0 } })}
        />
      )}
    </section>
  )
}

type ListsProps = {
  readonly directory: Directory
  readonly chosen: readonly Recipient[]
  readonly onAdd: (recipients: readonly Recipient[]) => void
}

/** Whole lists in one press; one of which everybody is chosen has nothing more to give. */
function Lists({ directory, chosen, onAdd }: ListsProps) {
  const say = useWords()
  const lists = listedRecipients(directory)
  if (lists.length === 0) return null
  return (
    <ul className={style.recipients}>
      {lists.map(({ id, label, recipients }) => {
        const total = recipients.length
        return (
          <li key={id}>
            <Button
              look="soft"
              aria-label={say('handOver.addList', { list: label, total })}
              isDisabled={withRecipients(chosen, recipients).length === chosen.length}
              onPress={() => onAdd(recipients)}
            >
              <Plus aria-hidden />
              {say('handOver.list', { list: label, total })}
            </Button>
          </li>
        )
      })}
    </ul>
  )
}

type ChosenProps = {
  readonly to: readonly Recipient[]
  /** The name of the outlet that the dateline follows; null where it follows none. */
  readonly outlet: string | null
  readonly onRemove: (at: number) => void
  readonly onRemoveAll: () => void
}

function Chosen({ to, outlet, onRemove, onRemoveAll }: ChosenProps) {
  const say = useWords()
  return (
    <>
      <div className={style.counted}>
        <span className={style.help} aria-live="polite">
          {say('handOver.recipientCount', { total: to.length })}
          {outlet === null ? '' : ` · ${say('handOver.autoDateline', { outlet })}`}
        </span>
        {to.length < 2 ? null : (
          <Button look="quiet" onPress={onRemoveAll}>
            {say('handOver.removeAll')}
          </Button>
        )}
      </div>
      <ul className={style.chosenList} aria-label={say('handOver.recipients')}>
        {to.map((recipient, at) => {
          const name = recipient.name || recipient.address
          return (
            <li
              key={recipient.address}
              className={style.recipient}
              title={recipient.address}
              data-recipient
            >
              <span>{name}</span>
              <Button
                look="quiet"
                square
                aria-label={say('handOver.removeRecipient', { name })}
                onPress={() => onRemove(at)}
              >
                <X aria-hidden />
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
