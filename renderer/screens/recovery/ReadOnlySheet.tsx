import type { Opened } from '#contract/calls.ts'
import { textOfBlock } from '#core/release/block.ts'
import { printDateline } from '#core/release/dateline.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './ReadOnlySheet.module.css'
import { SaveElsewhere } from './SaveElsewhere.tsx'

type ReadOnlySheetProps = {
  readonly opened: Opened
  readonly onBack: () => void
  readonly onExport: () => void
}

/** The text of a release that a later Teras wrote: to read, copy, and hand over, not to change. */
export function ReadOnlySheet({ opened, onBack, onExport }: ReadOnlySheetProps) {
  const say = useWords()
  const { headline, dateline, story, boilerplate } = opened.release
  return (
    <main className={style.desk} aria-label={say('sheet.label')}>
      <div className={style.ways}>
        <Button look="quiet" onPress={onBack}>
          {say('app.releases')}
        </Button>
        <SaveElsewhere gather={() => opened.release} />
        <Button look="primary" onPress={onExport}>
          {say('sheet.export')}
        </Button>
      </div>
      <Notice tone="info">{say('recovery.sheet.readOnly')}</Notice>
      <article className={style.paper} data-readonly>
        <h1>{headline || say('app.untitled')}</h1>
        <p>{printDateline(dateline)}</p>
        {story.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing here ever moves
          <p key={at}>{textOfBlock(block)}</p>
        ))}
        <p>{boilerplate}</p>
      </article>
    </main>
  )
}
