import { useWords } from '../../bridge/words.ts'
import { Field } from '../../ui/Field.tsx'
import style from './Parcel.module.css'
import type { Stage } from './parcel-store.ts'

type LockedProps = {
  readonly stage: Extract<Stage, { readonly kind: 'locked' }>
  readonly passphrase: string
  readonly onPassphrase: (passphrase: string) => void
  readonly onUnlock: () => void
}

/** In plain letters: five long words typed blind are typed wrong, and she sits at her own desk. */
export function Locked({ stage, passphrase, onPassphrase, onUnlock }: LockedProps) {
  const say = useWords()
  return (
    <form
      className={style.sections}
      // A passphrase that was wrong would keep the next one from being tried.
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        if (passphrase !== '') onUnlock()
      }}
    >
      <p>{say('parcel.locked', { name: stage.parcel.name })}</p>
      <Field
        label={say('parcel.passphrase')}
        value={passphrase}
        autoFocus
        autoComplete="off"
        spellCheck="false"
        maxLength={1000}
        problem={stage.isWrong ? say('parcel.wrong') : undefined}
        onChange={onPassphrase}
      />
    </form>
  )
}
