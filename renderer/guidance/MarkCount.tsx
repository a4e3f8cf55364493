import { CircleHelp, SquarePen } from 'lucide-react'
import type { Release } from '#core/release/release.ts'
import { useWords } from '../bridge/words.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import style from './MarkCount.module.css'
import type { MarkSteps } from './mark-steps.ts'
import { useMarks } from './use-marks.ts'

type MarkCountProps = {
  readonly release: Release
  readonly story: () => StoryHandle | null
  readonly steps: MarkSteps
}

/** How much still waits; a press goes to the next of it. */
export function MarkCount({ release, story, steps }: MarkCountProps) {
  const say = useWords()
  const marks = useMarks(release, story, steps)
  const gaps = marks.filter(({ kind }) => kind === 'gap').length
  const doubts = new Set(marks.flatMap((mark) => (mark.kind === 'doubt' ? [mark.doubt] : []))).size
  return (
    <>
      {gaps === 0 ? null : (
        <button
          type="button"
          className={style.count}
          // The caret stays where it is: from there the next one is meant.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => steps.step(1, 'gap')}
        >
          <SquarePen aria-hidden size={14} />
          {say('sheet.marks.gaps', { count: gaps })}
        </button>
      )}
      {doubts === 0 ? null : (
        <button
          type="button"
          className={style.count}
          // The caret stays where it is: from there the next one is meant.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => steps.step(1, 'doubt')}
        >
          <CircleHelp aria-hidden size={14} />
          {say('sheet.marks.doubts', { count: doubts })}
        </button>
      )}
    </>
  )
}
