import { Check } from 'lucide-react'
import { useEffect, useMemo, useRef, useState } from 'react'
import { dismissEvidence, restoreEvidence } from '#core/coverage/dismissed.ts'
import { type DismissedEvidence, type Element, elementSchema } from '#core/coverage/element.ts'
import type { Release } from '#core/release/release.ts'
import { useWords } from '../bridge/words.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import { Hidden } from '../ui/Hidden.tsx'
import { answersOf, tightRange } from './answers-of.ts'
import style from './CoverageChips.module.css'
import { EvidenceList } from './EvidenceList.tsx'
import { useCoverage } from './use-coverage.ts'

type CoverageChipsProps = {
  readonly release: Release
  readonly story: () => StoryHandle | null
  readonly onDismissed: (dismissed: readonly DismissedEvidence[]) => void
}

/** The six questions: lit where the story answers, and a press shows with which words. */
export function CoverageChips({ release, story, onDismissed }: CoverageChipsProps) {
  const say = useWords()
  const coverage = useCoverage(release)
  const [chosen, setChosen] = useState<Element | null>(null)
  const { dismissedEvidence } = release
  const evidence = useMemo(
    () => (chosen === null ? [] : (answersOf(coverage, chosen, dismissedEvidence) ?? [])),
    [chosen, coverage, dismissedEvidence],
  )
  const chips = useRef<HTMLUListElement>(null)

  useEffect(() => {
    story()?.paint('evidence', evidence.map(tightRange))
  }, [story, evidence])
  useEffect(() => () => story()?.paint('evidence', []), [story])

  function choose(element: Element) {
    const next = chosen === element ? null : element
    setChosen(next)
    const [first] = (next && answersOf(coverage, next, dismissedEvidence)) ?? []
    if (first !== undefined) story()?.reveal(first)
  }

  /** Back to the chip that opened the list, for what had the focus goes. */
  function close() {
    chips.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus()
    setChosen(null)
  }

  return (
    <section
      aria-label={say('coverage.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || chosen === null) return
        event.stopPropagation()
        close()
      }}
    >
      <h2 className={style.title}>{say('coverage.title')}</h2>
      <ul ref={chips} className={style.chips}>
        {elementSchema.options.map((element) => {
          const count = answersOf(coverage, element, dismissedEvidence)?.length ?? null
          return (
            <li key={element}>
              <button
                type="button"
                className={style.chip}
                data-lit={count === null ? 'unknown' : count > 0}
                aria-expanded={chosen === element}
                onClick={() => choose(element)}
              >
                <span>{say(`coverage.elements.${element}`)}</span>
                <Hidden>
                  {count === null
                    ? say('coverage.searching')
                    : count > 0
                      ? say('coverage.answered', { count })
                      : say('coverage.open')}
                </Hidden>
                {count !== null && count > 0 ? (
                  <span className={style.mark} aria-hidden>
                    {count > 1 ? count : null}
                    <Check size={12} />
                  </span>
                ) : null}
              </button>
            </li>
          )
        })}
      </ul>
      {chosen === null ? (
        <p className={style.hint}>{say('coverage.hint')}</p>
      ) : (
        <EvidenceList
          element={chosen}
          evidence={evidence}
          dismissed={dismissedEvidence.filter(({ element }) => element === chosen).length}
          onShow={(one) => story()?.reveal(one)}
          onDismiss={(one) => onDismissed(dismissEvidence(dismissedEvidence, chosen, one))}
          onRestore={() => onDismissed(restoreEvidence(dismissedEvidence, chosen))}
          onClose={close}
        />
      )}
    </section>
  )
}
