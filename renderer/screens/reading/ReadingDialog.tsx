import { useMemo } from 'react'
import { compose } from '#core/document/compose.ts'
import { textOfBlock } from '#core/release/block.ts'
import type { Facility } from '#core/release/facility.ts'
import type { Release } from '#core/release/release.ts'
import { countWords } from '#core/text/words.ts'
import { useWords } from '../../bridge/words.ts'
import { Printed } from '../../printed/Printed.tsx'
import { Dialog } from '../../ui/Dialog.tsx'

import style from './ReadingDialog.module.css'

type ReadingDialogProps = {
  readonly isOpen: boolean
  readonly release: Release
  readonly facility: Facility | null
  readonly onClose: () => void
}

/** Words a reader takes in within a minute. */
const wordsPerMinute = 200

/** The release as its readers will see it, from the same document that every output starts from. */
export function ReadingDialog({ isOpen, release, facility, onClose }: ReadingDialogProps) {
  const say = useWords()
  const printed = useMemo(() => compose(release, facility), [release, facility])
  const words = release.story.reduce((sum, block) => sum + countWords(textOfBlock(block)), 0)
  const minutes = Math.max(1, Math.round(words / wordsPerMinute))
  return (
    <Dialog
      title={say('reading.title')}
      closeLabel={say('reading.close')}
      size="wide"
      isOpen={isOpen}
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop in it, the keyboard cannot scroll it */}
      <section className={style.desk} aria-label={say('reading.title')} tabIndex={0}>
        <p className={style.facts}>{say('reading.facts', { words, minutes })}</p>
        <article className={style.paper} lang={printed.language}>
          {printed.blocks.map((block, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: nothing here ever moves
            <Printed key={at} block={block} />
          ))}
        </article>
      </section>
    </Dialog>
  )
}
