import { FileUp } from 'lucide-react'
import { DropZone, FileTrigger } from 'react-aria-components'
import { useWords } from '../../../bridge/words.ts'
import { Button } from '../../../ui/Button.tsx'
import style from './ImportView.module.css'
import type { ImportState } from './import-store.ts'

type FileDropProps = {
  readonly state: Pick<ImportState, 'fileName' | 'isReading'>
  readonly onTake: (file: File) => void
}

export function FileDrop({ state: { fileName, isReading }, onTake }: FileDropProps) {
  const say = useWords()
  return (
    <>
      <p className={style.soft}>{say('directory.intake.sentence')}</p>
      <DropZone
        className={style.drop ?? ''}
        aria-label={say('directory.intake.drop')}
        onDrop={({ items }) => {
          const [item] = items
          if (item?.kind === 'file') void item.getFile().then(onTake)
        }}
      >
        <FileTrigger
          acceptedFileTypes={['.csv', '.tsv', '.txt', '.vcf', '.vcard', 'text/csv', 'text/vcard']}
          onSelect={(files) => {
            const [file] = files ?? []
            if (file !== undefined) onTake(file)
          }}
        >
          <Button look={fileName === '' ? 'primary' : 'plain'}>
            <FileUp aria-hidden />
            {say(fileName === '' ? 'directory.intake.choose' : 'directory.intake.other')}
          </Button>
        </FileTrigger>
        <span className={style.soft} role="status">
          {isReading
            ? say('directory.intake.reading', { name: fileName })
            : fileName === ''
              ? say('directory.intake.drop')
              : fileName}
        </span>
      </DropZone>
    </>
  )
}
