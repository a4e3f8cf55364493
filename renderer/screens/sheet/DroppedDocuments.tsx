import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

type DroppedDocumentsProps = {
  readonly files: readonly File[]
  readonly onOpen: () => void
  readonly onDismiss: () => void
}

/** A text that was dropped where photos go: the way to where it belongs. */
export function DroppedDocuments({ files, onOpen, onDismiss }: DroppedDocumentsProps) {
  const say = useWords()
  const [first] = files
  const isParcel = files.length === 1 && /\.zip$/i.test(first?.name ?? '')
  return (
    <Notice
      tone="info"
      action={
        <>
          <Button look="soft" autoFocus onPress={onOpen}>
            {say(isParcel ? 'sheet.documents.openParcel' : 'sheet.documents.open')}
          </Button>
          <Button look="quiet" onPress={onDismiss}>
            {say('sheet.documents.dismiss')}
          </Button>
        </>
      }
    >
      {files.length === 1
        ? say(isParcel ? 'sheet.documents.parcel' : 'sheet.documents.one', {
            name: first?.name ?? '',
          })
        : say('sheet.documents.several', { count: files.length })}
    </Notice>
  )
}
