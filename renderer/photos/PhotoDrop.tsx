import { ImagePlus } from 'lucide-react'
import { DropZone, FileTrigger } from 'react-aria-components'
import { photoMediaTypeSchema } from '#core/release/photo.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import style from './PhotoPanel.module.css'
import { filesOfDrop } from './read-pictures.ts'

type PhotoDropProps = { readonly onFiles: (files: readonly File[]) => void }

/** Takes any file: one that is no picture is refused with a sentence, not ignored. */
export function PhotoDrop({ onFiles }: PhotoDropProps) {
  const say = useWords()
  return (
    <DropZone
      className={style.drop ?? ''}
      data-drop-zone
      aria-label={say('photos.dropZone')}
      getDropOperation={() => 'copy'}
      onDrop={async ({ items }) => onFiles(await filesOfDrop(items))}
    >
      <p className={style.note}>{say('photos.dropHere')}</p>
      <FileTrigger
        acceptedFileTypes={photoMediaTypeSchema.options}
        allowsMultiple
        onSelect={(files) => onFiles([...(files ?? [])])}
      >
        <Button look="plain">
          <ImagePlus aria-hidden />
          {say('photos.add')}
        </Button>
      </FileTrigger>
      <p className={style.kinds}>{say('photos.kinds')}</p>
    </DropZone>
  )
}
