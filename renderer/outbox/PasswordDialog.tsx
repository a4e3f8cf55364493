import { type FormEvent, useState } from 'react'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import { theOutbox, useOutbox } from './the-outbox.ts'

type PasswordDialogProps = {
  readonly address: string
  readonly onClose: () => void
  /** It is known now, until the program ends. */
  readonly onGiven: () => void
}

/** Asked where something should be sent and the system keeps no password. */
export function PasswordDialog({ address, onClose, onGiven }: PasswordDialogProps) {
  const say = useWords()
  const { refusal, isActing } = useOutbox()
  const [password, setPassword] = useState('')
  const [isMissing, setMissing] = useState(false)
  const close = () => {
    theOutbox.forgetRefusal()
    onClose()
  }
  async function give(event?: FormEvent) {
    event?.preventDefault()
    setMissing(password === '')
    if (password === '' || isActing) return
    if (await theOutbox.act((call) => call('outbox.give-password', { password }))) onGiven()
  }
  return (
    <Dialog
      title={say('outbox.password.title')}
      closeLabel={say('app.cancel')}
      size="narrow"
      isOpen
      isBusy={isActing}
      onClose={close}
      actions={
        <>
          <Button onPress={close} isDisabled={isActing}>
            {say('app.cancel')}
          </Button>
          <Button look="primary" onPress={() => void give()}>
            {say(isActing ? 'outbox.password.using' : 'outbox.password.use')}
          </Button>
        </>
      }
    >
      <form onSubmit={(event) => void give(event)}>
        {refusal === null ? null : <Notice tone="error">{say(`errors.${refusal}`)}</Notice>}
        <Field
          autoFocus
          type="password"
          autoComplete="off"
          label={say('outbox.password.label')}
          help={say('outbox.password.sentence', { address })}
          problem={isMissing ? say('outbox.password.missing') : undefined}
          maxLength={1000}
          value={password}
          onChange={setPassword}
        />
        <button type="submit" hidden />
      </form>
    </Dialog>
  )
}
