import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

type DiscardDialogProps = {
  readonly isOpen: boolean
  readonly onKeep: () => void
  readonly onDiscard: () => void
}

export function DiscardDialog({ isOpen, onKeep, onDiscard }: DiscardDialogProps) {
  const say = useWords()
  return (
    <Dialog
      title={say('intake.discard.title')}
      closeLabel={say('intake.discard.keep')}
      isOpen={isOpen}
      size="narrow"
      onClose={onKeep}
      actions={
        <>
          <Button look="danger" onPress={onDiscard}>
            {say('intake.discard.drop')}
          </Button>
          <Button look="primary" autoFocus onPress={onKeep}>
            {say('intake.discard.keep')}
          </Button>
        </>
      }
    >
      <p>{say('intake.discard.sentence')}</p>
    </Dialog>
  )
}
