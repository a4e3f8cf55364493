import { useEffect, useMemo, useRef } from 'react'
import { type Mark, marksOf } from '#core/guidance/marks.ts'
import type { Doubt } from '#core/release/doubt.ts'
import type { Release } from '#core/release/release.ts'
import { printLocalDate } from '#core/text/local-date.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import style from './MarkList.module.css'
import type { MarkSteps } from './mark-steps.ts'

type MarkListProps = {
  readonly release: Release
  readonly steps: MarkSteps
  readonly onRight: (doubt: Doubt) => void
}

/** What still waits, in the order of the sheet; a doubt once, however often its words stand there. */
export function MarkList({ release, steps, onRight }: MarkListProps) {
  const say = useWords()
  const list = useRef<HTMLElement>(null)
  const rows = useMemo(() => onceEach(marksOf(release)), [release])
  const count = rows.length

  // The button she pressed goes with its row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shorter list is what the focus waits for
  useEffect(() => {
    if (document.activeElement === document.body)
      list.current?.querySelector<HTMLElement>('button')?.focus()
  }, [count])

  if (count === 0) return null
  return (
    <section ref={list} className={style.card} aria-label={say('sheet.marks.title')}>
      <h2 className={style.title}>{say('sheet.marks.title')}</h2>
      <ul className={style.list}>
        {rows.map((mark) => (
          <li key={keyOf(mark)} className={style.row}>
            <button
              type="button"
              className={style.go}
              data-kind={mark.kind}
              onClick={() => steps.go(mark)}
            >
              {mark.kind === 'gap'
                ? say('sheet.marks.gap', { asks: mark.asks })
                : say('sheet.marks.doubt', {
                    kind: say(`sheet.marks.kinds.${mark.doubt.kind}`),
                    words: wordsOf(mark.doubt, say('sheet.marks.thePhoto')),
                  })}
            </button>
            {mark.kind === 'gap' ? null : (
              <Button
                look="soft"
                aria-label={say('sheet.marks.rightWords', {
                  words: wordsOf(mark.doubt, say('sheet.marks.thePhoto')),
                })}
                onPress={() => onRight(mark.doubt)}
              >
                {say('sheet.marks.right')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p className={style.hint}>{say('sheet.marks.hint')}</p>
    </section>
  )
}

const mostLetters = 70

/** The hash of a photo says nothing to her, and the stored form of a day little. */
function wordsOf({ part, kind, words }: Doubt, photo: string): string {
  if (kind === 'photo') return photo
  if (part === 'dateline' && kind === 'date') return printLocalDate(words)
  const letters = [...words]
  return letters.length <= mostLetters ? words : `${letters.slice(0, mostLetters).join('')}…`
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

function keyOf({ kind, spot }: Mark): string {
  return `${kind} ${JSON.stringify(spot)}`
}
