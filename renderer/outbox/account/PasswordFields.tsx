import type { OutboxState, PasswordState } from '#contract/calls.ts'
import { useWords } from '../../bridge/words.ts'
import { CheckCards } from '../../ui/CheckCards.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './Account.module.css'
import { Part } from './AccountFields.tsx'
import { type AccountDraft, isOtherLogin } from './account-draft.ts'

type PasswordFieldsProps = {
  readonly draft: AccountDraft
  readonly known: Pick<OutboxState, 'account' | 'password' | 'canKeepPassword'>
  readonly onChange: (draft: AccountDraft) => void
}

const helps = {
  kept: 'account.passwordKept',
  session: 'account.passwordSession',
  none: 'account.passwordNone',
  'not-needed': 'account.passwordNone',
} as const satisfies Record<PasswordState, string>

/** Who logs in, and honestly how long the password is known. */
export function PasswordFields({ draft, known, onChange }: PasswordFieldsProps) {
  const say = useWords()
  const { account, password, canKeepPassword } = known
  const isAnew = (password === 'kept' || password === 'session') && isOtherLogin(account, draft)
  return (
    <Part title={say('account.login')}>
      <div className={style.pair}>
        <Field
          name="user"
          autoComplete="off"
          spellCheck="false"
          label={say('account.user')}
          help={say('account.userHelp')}
          maxLength={320}
          value={draft.user}
          onChange={(user) => onChange({ ...draft, user })}
        />
        <Field
          name="password"
          type="password"
          autoComplete="off"
          label={say('account.password')}
          help={say(isAnew ? 'account.passwordAnew' : helps[password])}
          maxLength={1000}
          value={draft.password}
          onChange={(typed) => onChange({ ...draft, password: typed })}
        />
      </div>
      {canKeepPassword ? (
        <CheckCards
          label={say('account.keeping')}
          options={[
            {
              id: 'keep',
              label: say('account.keep'),
              hint: say(draft.keep ? 'account.keepHelp' : 'account.keepNot'),
            },
          ]}
          chosen={draft.keep ? ['keep'] : []}
          onChange={(chosen) => onChange({ ...draft, keep: chosen.length > 0 })}
        />
      ) : (
        <Notice tone="info">{say('account.cannotKeep')}</Notice>
      )}
    </Part>
  )
}
