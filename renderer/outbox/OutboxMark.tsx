import { CircleAlert, CloudOff, Mail } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { useWords } from '../bridge/words.ts'
import style from './OutboxMark.module.css'
import { type Mark, markOf } from './standing.ts'
import { theOutbox } from './the-outbox.ts'

/** The start has other things to do than to read what waits. */
const restMs = 2_000

const signs = {
  attention: CircleAlert,
  away: CloudOff,
  waiting: Mail,
  password: Mail,
  account: CircleAlert,
  paused: Mail,
} as const satisfies Record<Mark['word'], unknown>

/** One calm line while something waits; asked when the first screen has come to rest. */
export function OutboxMark({ onOpen }: { readonly onOpen: () => void }) {
  const say = useWords()
  const outbox = useStore(theOutbox, (state) => state.outbox)
  const [isAtRest, setAtRest] = useState(false)
  useEffect(() => {
    const resting = setTimeout(() => setAtRest(true), restMs)
    return () => clearTimeout(resting)
  }, [])
  useEffect(() => (isAtRest ? theOutbox.watch() : undefined), [isAtRest])

  const mark = outbox === null ? null : markOf(outbox)
  if (mark === null) return null
  const Sign = signs[mark.word]
  return (
    <button
      type="button"
      className={style.mark}
      data-word={mark.word}
      title={say('outbox.mark.open')}
      onClick={onOpen}
    >
      <Sign aria-hidden size={14} />
      <span role="status">{say(`outbox.mark.${mark.word}`, { count: mark.count })}</span>
    </button>
  )
}
