import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

type RemoveTemplateProps = {
  readonly name: string
  readonly onKeep: () => void
  readonly onRemove: () => void
}

export function RemoveTemplate({ name, onKeep, onRemove }: RemoveTemplateProps) {
  const say = useWords()
  return (
    <Dialog
      title={say('templateScreens.manage.removeTitle', { name })}
      closeLabel={say('templateScreens.manage.removeKeep')}
      isOpen
      size="narrow"
      onClose={onKeep}
      actions={
        <>
          <Button look="danger" onPress={onRemove}>
            {say('templateScreens.manage.remove')}
          </Button>
          <Button look="primary" autoFocus onPress={onKeep}>
            {say('templateScreens.manage.removeKeep')}
          </Button>
        </>
      }
    >
      <p>{say('templateScreens.manage.removeSentence')}</p>
    </Dialog>
  )
}
