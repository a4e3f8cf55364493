import { type FormEvent, useRef, useState } from 'react'
import type { OutboxState } from '#contract/calls.ts'
import { useWords } from '../../bridge/words.ts'
import { useOpenForm } from '../../saving/open-forms.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Question } from '../../ui/Question.tsx'
import { theOutbox, useOutbox } from '../the-outbox.ts'
import style from './Account.module.css'
import { SenderFields, SendingFields, ServerFields } from './AccountFields.tsx'
import { AccountTest } from './AccountTest.tsx'
import {
  type AccountDraft,
  type AccountField,
  accountOf,
  draftOf,
  passwordOf,
  problemsIn,
} from './account-draft.ts'
import { ForgetAccount } from './ForgetAccount.tsx'
import { PasswordFields } from './PasswordFields.tsx'
import { useAccountTest } from './use-account-test.ts'

type AccountDialogProps = {
  readonly onClose: () => void
  /** The account was saved or forgotten; the dialog is to close. */
  readonly onSaved?: () => void
}

/** The form of the account, as soon as it is known what was filled in before. */
export function AccountDialog({ onClose, onSaved = onClose }: AccountDialogProps) {
  const say = useWords()
  const { outbox, refusal } = useOutbox()
  if (outbox !== null) return <AccountForm known={outbox} onClose={onClose} onSaved={onSaved} />
  return (
    <Dialog title={say('account.title')} closeLabel={say('app.close')} isOpen onClose={onClose}>
      {refusal === null ? (
        <p>{say('outbox.loading')}</p>
      ) : (
        <Notice tone="error">{say(`errors.${refusal}`)}</Notice>
      )}
    </Dialog>
  )
}

type AccountFormProps = Required<AccountDialogProps> & { readonly known: OutboxState }

function AccountForm({ known, onClose, onSaved }: AccountFormProps) {
  const say = useWords()
  const { refusal, isActing } = useOutbox()
  const [first] = useState(() => draftOf(known))
  const [draft, setDraft] = useState(first)
  const [isChecked, setChecked] = useState(false)
  const [asks, setAsks] = useState<'nothing' | 'leave' | 'forget'>('nothing')
  const { tested, test, forget } = useAccountTest()
  const form = useRef<HTMLFormElement>(null)
  const problems = isChecked ? problemsIn(draft) : []

  const change = (changed: AccountDraft) => {
    setDraft(changed)
    forget()
  }
  const close = () => (draft === first ? leave() : setAsks('leave'))
  const leave = () => {
    theOutbox.forgetRefusal()
    onClose()
  }

  /** The account as it may be used; null where the form now shows what is wrong. */
  function checked() {
    setChecked(true)
    const [wrong] = problemsIn(draft)
    if (wrong !== undefined) focusField(form.current, wrong)
    return accountOf(draft)
  }

  /** False where it stays in the form, which says why. */
  async function save(): Promise<boolean> {
    setAsks('nothing')
    const account = checked()
    if (account === null) return false
    const given = { account, password: passwordOf(draft), keep: draft.keep }
    return theOutbox.act((call) => call('outbox.save-account', given))
  }
  async function saveAndClose(event?: FormEvent) {
    event?.preventDefault()
    if (!isActing && (await save())) onSaved()
  }
  useOpenForm(async () => draft === first || save())

  const fields = { draft, problems, onChange: change }
  return (
    <Dialog
      title={say('account.title')}
      closeLabel={say('app.close')}
      isOpen
      isBusy={isActing}
      onClose={close}
      actions={
        <>
          {known.account === null ? null : (
            <span className={style.apart}>
              <Button look="danger" isDisabled={isActing} onPress={() => setAsks('forget')}>
                {say('account.forget')}
              </Button>
            </span>
          )}
          <Button
            onPress={() => {
              const account = checked()
              if (account !== null && tested?.kind !== 'running') {
                void test(account, passwordOf(draft))
              }
            }}
          >
            {say('account.test')}
          </Button>
          <Button look="primary" onPress={() => void saveAndClose()}>
            {say(isActing ? 'account.saving' : 'account.save')}
          </Button>
        </>
      }
    >
      <form ref={form} className={style.form} onSubmit={(event) => void saveAndClose(event)}>
        <p className={style.intro}>{say('account.intro')}</p>
        <SenderFields {...fields} />
        <ServerFields {...fields} />
        <PasswordFields draft={draft} known={known} onChange={change} />
        <SendingFields {...fields} />
        <button type="submit" hidden />
      </form>
      <div className={style.answers}>
        {refusal === null ? null : <Notice tone="error">{say(`errors.${refusal}`)}</Notice>}
        {tested === null ? null : <AccountTest tested={tested} />}
      </div>
      {asks === 'leave' ? (
        <Question
          title={say('account.unsaved')}
          stay={{ label: say('account.keepEditing'), onPress: () => setAsks('nothing') }}
          ways={[
            { label: say('account.discard'), look: 'danger', onPress: leave },
            { label: say('account.save'), onPress: () => void saveAndClose() },
          ]}
        >
          <p>{say('account.unsavedSentence')}</p>
        </Question>
      ) : null}
      {asks === 'forget' && known.account !== null ? (
        <ForgetAccount
          address={known.account.address}
          onStay={() => setAsks('nothing')}
          onForgotten={onSaved}
        />
      ) : null}
    </Dialog>
  )
}

function focusField(form: HTMLFormElement | null, field: AccountField) {
  const [found] =
    form?.querySelectorAll<HTMLElement>(`[name="${field}"], [data-field="${field}"] input`) ?? []
  found?.focus()
  found?.scrollIntoView({ block: 'center' })
}
