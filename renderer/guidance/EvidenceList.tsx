import { X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import type { Element } from '#core/coverage/element.ts'
import type { Evidence } from '#core/coverage/evidence.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import style from './EvidenceList.module.css'

type EvidenceListProps = {
  readonly element: Element
  readonly evidence: readonly Evidence[]
  /** How many words she has said no to for this element. */
  readonly dismissed: number
  readonly onShow: (evidence: Evidence) => void
  readonly onDismiss: (evidence: Evidence) => void
  readonly onRestore: () => void
  readonly onClose: () => void
}

/** The words that answer, each with its reason and a way to say no; or what would answer. */
export function EvidenceList(props: EvidenceListProps) {
  const { element, evidence, dismissed } = props
  const say = useWords()
  const box = useRef<HTMLDivElement>(null)
  const name = say(`coverage.elements.${element}`)
  const count = evidence.length

  // The button she pressed goes with its row; the focus would be lost with it.
  // biome-ignore lint/correctness/useExhaustiveDependencies: the shorter list is what the focus waits for
  useEffect(() => {
    if (document.activeElement === document.body)
      box.current?.querySelector<HTMLElement>('button')?.focus()
  }, [count, dismissed])

  // The chips may stand low: what she asked for must not open out of sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another element has another list
  useEffect(() => {
    box.current?.scrollIntoView({ block: 'nearest' })
  }, [element])

  return (
    <div ref={box} className={style.box}>
      <div className={style.head}>
        <div role="status">
          {count === 0 ? (
            <>
              <p>{say(`coverage.lacks.${element}`)}</p>
              <p className={style.example}>
                {say('coverage.example', { example: say(`coverage.examples.${element}`) })}
              </p>
            </>
          ) : (
            <p>{say('coverage.found', { element: name })}</p>
          )}
        </div>
        <Button look="quiet" square aria-label={say('coverage.close')} onPress={props.onClose}>
          <X aria-hidden />
        </Button>
      </div>
      {count === 0 ? null : (
        <ul className={style.list}>
          {evidence.map((one) => (
            <li key={`${one.block} ${one.item} ${one.start}`} className={style.row}>
              <button
                type="button"
                className={style.words}
                aria-label={say('coverage.show', { words: one.words })}
                onClick={() => props.onShow(one)}
              >
                “{shorten(one.words.trim())}”
              </button>
              <span className={style.reason}>{say(`coverage.reasons.${one.why}`)}</span>
              <button
                type="button"
                className={style.no}
                aria-label={`${say('coverage.dismiss')}: ${say('coverage.dismissWords', { words: one.words, element: name })}`}
                onClick={() => props.onDismiss(one)}
              >
                {say('coverage.dismiss')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {dismissed === 0 ? null : (
        <p className={style.dismissed}>
          {say('coverage.dismissed', { count: dismissed })}{' '}
          <Button look="soft" onPress={props.onRestore}>
            {say('coverage.restore')}
          </Button>
        </p>
      )}
    </div>
  )
}

const mostLetters = 60

function shorten(words: string): string {
  const letters = [...words]
  return letters.length <= mostLetters ? words : `${letters.slice(0, mostLetters).join('')}…`
}
