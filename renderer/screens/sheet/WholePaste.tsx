import { useMemo } from 'react'
import { looksWhole } from '#core/intake/looks-whole.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

type WholePasteProps = {
  /** As it was pasted into the empty story. */
  readonly text: string
  /** The same words as a document, for where documents are sorted out. */
  readonly onSort: (file: File) => void
  readonly onDismiss: () => void
}

/** The offer to sort out a whole release that was pasted where only the story belongs. */
export function WholePaste({ text, onSort, onDismiss }: WholePasteProps) {
  const say = useWords()
  const isWhole = useMemo(() => looksWhole(text), [text])
  if (!isWhole) return null
  const sort = () =>
    onSort(new File([text], `${say('sheet.whole.file')}.txt`, { type: 'text/plain' }))
  return (
    <Notice
      tone="info"
      action={
        <>
          <Button look="soft" onPress={sort}>
            {say('sheet.whole.sort')}
          </Button>
          <Button look="quiet" onPress={onDismiss}>
            {say('sheet.whole.leave')}
          </Button>
        </>
      }
    >
      {say('sheet.whole.offer')}
    </Notice>
  )
}
