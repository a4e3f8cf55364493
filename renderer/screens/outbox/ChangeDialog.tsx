import { type FormEvent, useState } from 'react'
import { recipientSchema } from '#core/document/recipient.ts'
import type { Dispatch } from '#core/outbox/dispatch.ts'
import { useWords } from '../../bridge/words.ts'
import { theOutbox, useOutbox } from '../../outbox/the-outbox.ts'
import { useOpenForm } from '../../saving/open-forms.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Question } from '../../ui/Question.tsx'
import style from './Outbox.module.css'

type ChangeDialogProps = { readonly dispatch: Dispatch; readonly onClose: () => void }

/** Another recipient or subject for a mail of which nothing has gone out. */
export function ChangeDialog({ dispatch, onClose }: ChangeDialogProps) {
  const say = useWords()
  const { refusal, isActing } = useOutbox()
  const [first] = useState({ ...dispatch.to, subject: dispatch.subject })
  const [typed, setTyped] = useState(first)
  const [isChecked, setChecked] = useState(false)
  const [isLeaving, setLeaving] = useState(false)
  const to = recipientSchema.safeParse({ name: typed.name.trim(), address: typed.address.trim() })
  const subject = typed.subject.trim()

  const leave = () => {
    theOutbox.forgetRefusal()
    onClose()
  }
  async function save(): Promise<boolean> {
    setLeaving(false)
    setChecked(true)
    if (!to.success || subject === '') return false
    const changed = { id: dispatch.id, to: to.data, subject }
    return theOutbox.act((call) => call('outbox.change', changed))
  }
  async function saveAndClose(event?: FormEvent) {
    event?.preventDefault()
    if (!isActing && (await save())) onClose()
  }
  useOpenForm(async () => typed === first || save())

  return (
    <Dialog
      title={say('outbox.change.title')}
      closeLabel={say('app.cancel')}
      size="narrow"
      isOpen
      isBusy={isActing}
      onClose={() => (typed === first ? leave() : setLeaving(true))}
      actions={
        <Button look="primary" onPress={() => void saveAndClose()}>
          {say(isActing ? 'outbox.change.saving' : 'outbox.change.save')}
        </Button>
      }
    >
      <form className={style.form} onSubmit={(event) => void saveAndClose(event)}>
        {refusal === null ? null : <Notice tone="error">{say(`errors.${refusal}`)}</Notice>}
        <Field
          autoFocus
          inputMode="email"
          autoComplete="off"
          label={say('outbox.change.address')}
          problem={isChecked && !to.success ? say('outbox.change.addressBad') : undefined}
          value={typed.address}
          onChange={(address) => setTyped({ ...typed, address })}
        />
        <Field
          autoComplete="off"
          label={say('outbox.change.name')}
          maxLength={200}
          value={typed.name}
          onChange={(name) => setTyped({ ...typed, name })}
        />
        <Field
          label={say('outbox.change.subject')}
          help={say(
            dispatch.state === 'refused' ? 'outbox.change.helpRefused' : 'outbox.change.help',
          )}
          problem={isChecked && subject === '' ? say('outbox.change.subjectMissing') : undefined}
          value={typed.subject}
          onChange={(words) => setTyped({ ...typed, subject: words })}
        />
        <button type="submit" hidden />
      </form>
      {isLeaving ? (
        <Question
          title={say('outbox.change.unsaved')}
          stay={{ label: say('outbox.change.keep'), onPress: () => setLeaving(false) }}
          ways={[
            { label: say('outbox.change.discard'), look: 'danger', onPress: leave },
            { label: say('outbox.change.save'), onPress: () => void saveAndClose() },
          ]}
        >
          <p>{say('outbox.change.unsavedSentence')}</p>
        </Question>
      ) : null}
    </Dialog>
  )
}
