import { useEffect, useMemo, useRef, useState } from 'react'
import { doubtWords } from '#core/guidance/mark-words.ts'
import { type Mark, markKey, marksOf } from '#core/guidance/marks.ts'
import type { Doubt } from '#core/release/doubt.ts'
import type { Release } from '#core/release/release.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import style from './MarkList.module.css'
import type { MarkSteps } from './mark-steps.ts'
import { fewestLeftOut, marksAround } from './marks-around.ts'
import { useCurrentMark } from './use-current-mark.ts'

type MarkListProps = {
  readonly release: Release
  readonly steps: MarkSteps
  readonly onRight: (doubt: Doubt) => void
}

/** What still waits, in the order of the sheet; a doubt once, however often its words stand there. */
export function MarkList({ release, steps, onRight }: MarkListProps) {
  const say = useWords()
  const list = useRef<HTMLElement>(null)
  const [isWhole, setWhole] = useState(false)
  const rows = useMemo(() => onceEach(marksOf(release)), [release])
  const count = rows.length
  const current = useCurrentMark(steps)
  const at = current === null ? -1 : rows.findIndex((mark) => isSame(mark, current))
  const shown = isWhole ? rows : marksAround(rows, at)

  // The button she pressed goes with its row; a list that has just been drawn takes no focus.
  const countBefore = useRef(0)
  useEffect(() => {
    const isShorter = count < countBefore.current
    countBefore.current = count
    if (isShorter && document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>('button')?.focus()
  }, [count])
  // biome-ignore lint/correctness/useExhaustiveDependencies: the list follows where she is led
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [at])

  if (count === 0) return null
  return (
    <section ref={list} className={style.card} aria-label={say('sheet.marks.title')}>
      <h2 className={style.title}>{say('sheet.marks.title')}</h2>
      <ul className={style.list}>
        {shown.map((mark) => {
          const words =
            mark.kind === 'gap'
              ? mark.asks
              : (doubtWords(mark, release) ?? say('sheet.marks.thePhoto'))
          return (
            <li
              key={markKey(mark)}
              className={style.row}
              aria-current={mark === rows[at] ? 'true' : undefined}
            >
              <button
                type="button"
                className={style.go}
                data-kind={mark.kind}
                onClick={() => steps.goTo(mark)}
              >
                {mark.kind === 'gap'
                  ? say('sheet.marks.gap', { asks: words })
                  : say('sheet.marks.doubt', {
                      kind: say(`sheet.marks.kinds.${mark.doubt.kind}`),
                      words,
                    })}
              </button>
              {mark.kind === 'gap' ? null : (
                <Button
                  look="soft"
                  aria-label={say('sheet.marks.rightWords', { words })}
                  onPress={() => onRight(mark.doubt)}
                >
                  {say('sheet.marks.right')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {count <= fewestLeftOut ? null : (
        <Button look="quiet" aria-expanded={isWhole} onPress={() => setWhole(!isWhole)}>
          {isWhole ? say('sheet.marks.fewer') : say('sheet.marks.all', { count })}
        </Button>
      )}
      <p className={style.hint}>{say('sheet.marks.hint')}</p>
    </section>
  )
}

/** A doubt has one row for all places of its words. */
function isSame(mark: Mark, other: Mark): boolean {
  if (mark.kind === 'doubt' && other.kind === 'doubt')
    return JSON.stringify(mark.doubt) === JSON.stringify(other.doubt)
  return markKey(mark) === markKey(other)
}

function onceEach(marks: readonly Mark[]): readonly Mark[] {
  const told = new Set<Doubt>()
  return marks.filter((mark) => {
    if (mark.kind === 'gap') return true
    const isNew = !told.has(mark.doubt)
    told.add(mark.doubt)
    return isNew
  })
}
