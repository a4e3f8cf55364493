import { Check, PenLine } from 'lucide-react'
import { type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Mark } from '#core/guidance/marks.ts'
import type { Release } from '#core/release/release.ts'
import { useWords } from '../bridge/words.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import { boxOfSpot } from './go-to-mark.ts'
import style from './MarkBar.module.css'
import type { MarkSteps } from './mark-steps.ts'
import { useCurrentMark } from './use-current-mark.ts'

type MarkBarProps = {
  readonly release: Release
  readonly story: () => StoryHandle | null
  readonly steps: MarkSteps
}

/** At the mark she was led to: what to do with it, and the key for «it is right». */
export function MarkBar({ release, story, steps }: MarkBarProps) {
  const say = useWords()
  const mark = useCurrentMark(steps)
  const bar = useRef<HTMLDivElement>(null)
  usePlaceAt(bar, mark, story, release)

  return (
    <div ref={bar} className={style.bar} hidden={mark === null} data-story-tool>
      <span role="status" className={style.words}>
        {mark === null
          ? ''
          : mark.kind === 'gap'
            ? say('sheet.marks.typeOver')
            : say('sheet.marks.makeSure', { kind: say(`sheet.marks.kinds.${mark.doubt.kind}`) })}
      </span>
      {mark?.kind === 'gap' ? <PenLine aria-hidden size={14} /> : null}
      {mark?.kind === 'doubt' ? (
        <button
          type="button"
          className={style.right}
          aria-keyshortcuts="Control+Enter"
          // The caret stays at the mark: from there she goes on.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => steps.settle()}
        >
          <Check aria-hidden size={14} />
          {say('sheet.marks.right')} <kbd className={style.key}>Ctrl+Enter</kbd>
        </button>
      ) : null}
    </div>
  )
}

const gapPx = 6

/** Below its mark, above it where there is no room, and out of sight while the mark is. */
function usePlaceAt(
  bar: RefObject<HTMLDivElement | null>,
  mark: Mark | null,
  story: () => StoryHandle | null,
  release: Release,
): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: changed words move the mark
  useLayoutEffect(() => place(bar.current, mark, story()), [bar, mark, story, release])
  useEffect(() => {
    if (mark === null) return undefined
    const again = () => place(bar.current, mark, story())
    // The panel of the photos may be drawn only now.
    const frame = requestAnimationFrame(again)
    window.addEventListener('scroll', again, { capture: true, passive: true })
    window.addEventListener('resize', again)
    return () => {
      cancelAnimationFrame(frame)
      window.removeEventListener('scroll', again, { capture: true })
      window.removeEventListener('resize', again)
    }
  }, [bar, mark, story])
}

function place(bar: HTMLElement | null, mark: Mark | null, story: StoryHandle | null): void {
  const host = bar?.parentElement?.getBoundingClientRect()
  if (!bar || !host || mark === null) return
  const at = boxOfSpot(mark.spot, story)
  const isSeen = at !== null && at.bottom > host.top && at.top < host.bottom
  bar.style.visibility = isSeen ? 'visible' : 'hidden'
  if (!isSeen) return
  const { offsetWidth, offsetHeight } = bar
  const below = at.bottom + gapPx
  const top = below + offsetHeight < host.bottom ? below : at.top - gapPx - offsetHeight
  const left = Math.min(at.left, host.right - offsetWidth - gapPx)
  bar.style.insetBlockStart = `${Math.max(top - host.top, 0)}px`
  bar.style.insetInlineStart = `${Math.max(left - host.left, gapPx)}px`
}
