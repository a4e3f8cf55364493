import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

type LeaveDialogProps = {
  readonly onStay: () => void
  readonly onSheet: () => void
  readonly onLibrary: () => void
}

export function LeaveDialog({ onStay, onSheet, onLibrary }: LeaveDialogProps) {
  const say = useWords()
  return (
    <Dialog
      title={say('interview.leave.title')}
      closeLabel={say('interview.leave.stay')}
      isOpen
      size="narrow"
      onClose={onStay}
      actions={
        <>
          <Button onPress={onLibrary}>{say('interview.leave.library')}</Button>
          <Button onPress={onSheet}>{say('interview.leave.sheet')}</Button>
          <Button look="primary" autoFocus onPress={onStay}>
            {say('interview.leave.stay')}
          </Button>
        </>
      }
    >
      <p>{say('interview.leave.sentence')}</p>
    </Dialog>
  )
}
