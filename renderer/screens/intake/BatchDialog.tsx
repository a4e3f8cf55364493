import { useStore } from 'zustand'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import type { Batch } from './batch-store.ts'
import { FilesStep } from './FilesStep.tsx'

type BatchDialogProps = {
  readonly batch: Batch
  readonly onBack: () => void
  readonly onDone: () => void
}

export function BatchDialog({ batch, onBack, onDone }: BatchDialogProps) {
  const say = useWords()
  const { lines, isRunning } = useStore(batch.store)
  const isNew = lines.every(({ kind }) => kind === 'waiting')
  return (
    <Dialog
      title={say('intake.title')}
      closeLabel={say('intake.cancel')}
      isOpen
      isBusy={isRunning}
      size="wide"
      onClose={isNew ? onBack : onDone}
      actions={
        isRunning ? (
          <Button onPress={batch.stop}>{say('intake.files.stop')}</Button>
        ) : isNew ? (
          <>
            <Button onPress={onBack}>{say('intake.files.back')}</Button>
            <Button look="primary" autoFocus onPress={batch.run}>
              {say('intake.files.make', { count: lines.length })}
            </Button>
          </>
        ) : (
          <Button look="primary" autoFocus onPress={onDone}>
            {say('intake.files.done')}
          </Button>
        )
      }
    >
      <FilesStep lines={lines} />
    </Dialog>
  )
}
