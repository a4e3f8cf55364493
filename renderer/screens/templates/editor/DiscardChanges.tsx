import { useWords } from '../../../bridge/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Dialog } from '../../../ui/Dialog.tsx'

type DiscardChangesProps = { readonly onKeep: () => void; readonly onDiscard: () => void }

export function DiscardChanges({ onKeep, onDiscard }: DiscardChangesProps) {
  const say = useWords()
  return (
    <Dialog
      title={say('templateScreens.edit.discardTitle')}
      closeLabel={say('templateScreens.edit.discardKeep')}
      isOpen
      size="narrow"
      onClose={onKeep}
      actions={
        <>
          <Button look="danger" onPress={onDiscard}>
            {say('templateScreens.edit.discardDrop')}
          </Button>
          <Button look="primary" autoFocus onPress={onKeep}>
            {say('templateScreens.edit.discardKeep')}
          </Button>
        </>
      }
    >
      <p>{say('templateScreens.edit.discardSentence')}</p>
    </Dialog>
  )
}
