import { FileUp } from 'lucide-react'
import { DropZone, FileTrigger } from 'react-aria-components'
import { useWords } from '../../../bridge/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import style from './ImportView.module.css'
import type { ImportState, ImportStore } from './import-store.ts'

type FileDropProps = {
  readonly state: Pick<ImportState, 'fileName' | 'isReading' | 'isOneOfMany'>
  readonly store: Pick<ImportStore, 'take' | 'drop'>
}

export function FileDrop({ state, store }: FileDropProps) {
  const say = useWords()
  const { fileName, isReading, isOneOfMany } = state
  return (
    <>
      <p className={style.soft}>{say('directory.intake.sentence')}</p>
      <DropZone
        className={style.drop ?? ''}
        aria-label={say('directory.intake.drop')}
        onDrop={({ items }) => {
          void store.drop(items.filter((item) => item.kind === 'file'))
        }}
      >
        <FileTrigger
          acceptedFileTypes={['.csv', '.tsv', '.txt', '.vcf', '.vcard', 'text/csv', 'text/vcard']}
          onSelect={(files) => {
            const [file] = files ?? []
            if (file !== undefined) void store.take(file)
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
      {isOneOfMany && fileName !== '' ? (
        <Notice tone="info">{say('directory.intake.onlyOne', { name: fileName })}</Notice>
      ) : null}
    </>
  )
}
