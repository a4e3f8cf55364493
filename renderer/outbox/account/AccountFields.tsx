import type { ReactNode } from 'react'
import { useId } from 'react'
import { securitySchema } from '#core/outbox/account.ts'
import { useWords } from '../../bridge/words.ts'
import { CheckCards } from '../../ui/CheckCards.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './Account.module.css'
import { type AccountDraft, type AccountField, withAddress, withSecurity } from './account-draft.ts'

type FieldsProps = {
  readonly draft: AccountDraft
  /** Empty until she tried to save or to test. */
  readonly problems: readonly AccountField[]
  readonly onChange: (draft: AccountDraft) => void
}

export function SenderFields({ draft, problems, onChange }: FieldsProps) {
  const say = useWords()
  return (
    <Part title={say('account.sender')}>
      <div className={style.pair}>
        <Field
          name="address"
          inputMode="email"
          autoComplete="off"
          label={say('account.address')}
          problem={problems.includes('address') ? say('account.addressBad') : undefined}
          value={draft.address}
          onChange={(address) => onChange(withAddress(draft, address))}
        />
        <Field
          name="name"
          autoComplete="off"
          label={say('account.name')}
          help={say('account.nameHelp')}
          maxLength={200}
          value={draft.name}
          onChange={(name) => onChange({ ...draft, name })}
        />
      </div>
    </Part>
  )
}

export function ServerFields({ draft, problems, onChange }: FieldsProps) {
  const say = useWords()
  return (
    <Part title={say('account.server')}>
      <div className={style.server}>
        <Field
          name="host"
          autoComplete="off"
          spellCheck="false"
          label={say('account.host')}
          help={say('account.hostHelp')}
          problem={problems.includes('host') ? say('account.hostMissing') : undefined}
          value={draft.host}
          onChange={(host) => onChange({ ...draft, host })}
        />
        <Choice
          label={say('account.security')}
          options={securitySchema.options.map((id) => ({
            id,
            label: say(`account.securities.${id}`),
          }))}
          value={draft.security}
          onChange={(security) => onChange(withSecurity(draft, security))}
        />
        <Field
          name="port"
          inputMode="numeric"
          autoComplete="off"
          label={say('account.port')}
          problem={problems.includes('port') ? say('account.portBad') : undefined}
          value={draft.port}
          onChange={(port) => onChange({ ...draft, port })}
        />
      </div>
      {draft.security === 'plain' ? (
        <Plain draft={draft} problems={problems} onChange={onChange} />
      ) : null}
    </Part>
  )
}

function Plain({ draft, problems, onChange }: FieldsProps) {
  const say = useWords()
  const isMissing = problems.includes('allowsPlain')
  return (
    <>
      <Notice tone="warn">{say('account.plainWarning')}</Notice>
      <div data-field="allowsPlain">
        <CheckCards
          label={say('account.security')}
          options={[
            {
              id: 'allowsPlain',
              label: say('account.allowsPlain'),
              hint: say('account.allowsPlainHelp'),
            },
          ]}
          chosen={draft.allowsPlain ? ['allowsPlain'] : []}
          onChange={(chosen) => onChange({ ...draft, allowsPlain: chosen.length > 0 })}
        />
        {isMissing ? (
          <p className={style.problem} role="alert">
            {say('account.allowsPlainMissing')}
          </p>
        ) : null}
      </div>
    </>
  )
}

export function SendingFields({ draft, problems, onChange }: FieldsProps) {
  const say = useWords()
  return (
    <Part title={say('account.sending')}>
      <div className={style.sending}>
        <Field
          name="limitMegabytes"
          inputMode="decimal"
          autoComplete="off"
          label={say('account.limit')}
          help={say('account.limitHelp')}
          problem={problems.includes('limitMegabytes') ? say('account.limitBad') : undefined}
          value={draft.limitMegabytes}
          onChange={(limitMegabytes) => onChange({ ...draft, limitMegabytes })}
        />
        <CheckCards
          label={say('account.sends')}
          options={[
            {
              id: 'itself',
              label: say('account.sendsItself'),
              hint: say(draft.sendsItself ? 'account.sendsItselfHelp' : 'account.sendsOnClick'),
            },
          ]}
          chosen={draft.sendsItself ? ['itself'] : []}
          onChange={(chosen) => onChange({ ...draft, sendsItself: chosen.length > 0 })}
        />
      </div>
    </Part>
  )
}

type PartProps = { readonly title: string; readonly children: ReactNode }

export function Part({ title, children }: PartProps) {
  const titleId = useId()
  return (
    <section className={style.part} aria-labelledby={titleId}>
      <h3 id={titleId} className={style.title}>
        {title}
      </h3>
      {children}
    </section>
  )
}
