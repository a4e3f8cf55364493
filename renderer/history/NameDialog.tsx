import { useState } from 'react'
import type { Version } from '#contract/calls.ts'
import type { ErrorCode } from '#core/app-error.ts'
import { codeOf } from '../bridge/refusal.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import style from './CompareDialog.module.css'
import type { HistoryStore } from './history-store.ts'

type NameDialogProps = {
  readonly version: Version
  readonly history: Pick<HistoryStore, 'name'>
  readonly onClose: () => void
}

export function NameDialog({ version, history, onClose }: NameDialogProps) {
  const say = useWords()
  const [name, setName] = useState(version.name ?? '')
  const [refusal, setRefusal] = useState<ErrorCode | null>(null)
  const [isBusy, setBusy] = useState(false)

  const give = async (given: string | null) => {
    setBusy(true)
    try {
      await history.name(version.revision, given)
      onClose()
    } catch (thrown) {
      setRefusal(codeOf(thrown))
      setBusy(false)
    }
  }
  const trimmed = name.trim()

  return (
    <Dialog
      title={say('history.nameTitle')}
      closeLabel={say('history.close')}
      size="narrow"
      isOpen
      isBusy={isBusy}
      onClose={onClose}
      actions={
        <>
          {version.name === null ? (
            <Button isDisabled={isBusy} onPress={onClose}>
              {say('history.cancel')}
            </Button>
          ) : (
            <Button isDisabled={isBusy} onPress={() => void give(null)}>
              {say('history.takeName')}
            </Button>
          )}
          <Button
            look="primary"
            isDisabled={isBusy || trimmed === ''}
            onPress={() => void give(trimmed)}
          >
            {say('history.saveName')}
          </Button>
        </>
      }
    >
      <form
        className={style.compare}
        onSubmit={(event) => {
          event.preventDefault()
          if (trimmed !== '') void give(trimmed)
        }}
      >
        {refusal === null ? null : <Notice tone="error">{say(`errors.${refusal}`)}</Notice>}
        <Field
          label={say('history.name')}
          help={say('history.nameHelp')}
          maxLength={80}
          autoFocus
          value={name}
          onChange={setName}
        />
      </form>
    </Dialog>
  )
}
