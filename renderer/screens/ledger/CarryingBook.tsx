import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { type CarryingStep, lastStep, stepsAhead } from '#core/outbox/ledger-carrying.ts'
import type { LedgerEntry } from '#core/outbox/ledger-entry.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { MenuButton } from '../../ui/MenuButton.tsx'
import style from './EntryDetail.module.css'
import type { LedgerStore } from './ledger-store.ts'
import { momentWords } from './ledger-words.ts'

type CarryingBookProps = {
  readonly ledger: LedgerStore
  readonly entry: LedgerEntry
  readonly officer: string
}

/** Who carried it how far; one button for the next step, and nothing that takes one back. */
export function CarryingBook({ ledger, entry, officer }: CarryingBookProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const note = useStore(ledger, ({ notes }) => notes.get(entry.id) ?? '')
  const [by, setBy] = useState(officer || entry.carrying.at(-1)?.by || '')
  const [next, ...later] = stepsAhead(entry)
  const last = lastStep(entry)
  const carry = (step: CarryingStep) => void ledger.carry(entry.id, step, by)
  const others = [
    ...later.map((step) => ({
      label: say('ledger.record', { step: say(`ledger.step.${step}`) }),
      onAction: () => carry(step),
    })),
    ...(last === null || note.trim() === ''
      ? []
      : [{ label: say('ledger.remark'), onAction: () => carry(last) }]),
  ]
  return (
    <section className={style.part}>
      <h4 className={style.partTitle}>{say('ledger.carrying')}</h4>
      {entry.carrying.length === 0 ? (
        <p className={style.soft}>{say('ledger.carryingNone')}</p>
      ) : (
        <ol className={style.steps}>
          {entry.carrying.map((step, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing is ever taken out of it
            <li key={at} className={style.step}>
              <span className={style.stepName}>{say(`ledger.step.${step.step}`)}</span>
              <span className={style.soft}>
                {momentWords(step.at, i18n.language)}
                {step.by === '' ? '' : ` · ${step.by}`}
              </span>
              {step.note === '' ? null : <span className={style.note}>{step.note}</span>}
            </li>
          ))}
        </ol>
      )}
      <div className={style.pair}>
        <Field
          label={say('ledger.note')}
          placeholder={say('ledger.noteHint')}
          value={note}
          maxLength={2000}
          onChange={(typed) => ledger.writeNote(entry.id, typed)}
        />
        <Field label={say('ledger.name')} value={by} maxLength={200} onChange={setBy} />
      </div>
      <div className={style.acts}>
        {next === undefined ? (
          <Button
            isDisabled={last === null || note.trim() === ''}
            onPress={() => last !== null && carry(last)}
          >
            {say('ledger.remark')}
          </Button>
        ) : (
          <Button look="primary" onPress={() => carry(next)}>
            {say('ledger.record', { step: say(`ledger.step.${next}`) })}
          </Button>
        )}
        {next === undefined || others.length === 0 ? null : (
          <MenuButton label={say('ledger.skip')} items={others} />
        )}
      </div>
      <p className={style.help}>{say('ledger.remarkHelp')}</p>
    </section>
  )
}
