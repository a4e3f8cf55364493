import { useId, useState } from 'react'
import type { OutboxState } from '#contract/calls.ts'
import type { Dispatch } from '#core/outbox/dispatch.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { DispatchRow } from './DispatchRow.tsx'
import type { Shelf } from './found-dispatches.ts'
import style from './Outbox.module.css'
import type { RowAct } from './row-acts.ts'

type DispatchShelfProps = {
  readonly shelf: Shelf
  readonly outbox: OutboxState
  readonly onAct: (dispatch: Dispatch, act: RowAct) => void
}

/** What is over is kept for good: years of it are not drawn before she asks. */
const overAtFirst = 25
const overAtOnce = 100

export function DispatchShelf({ shelf, ...row }: DispatchShelfProps) {
  const say = useWords()
  const titleId = useId()
  const [limit, setLimit] = useState(overAtFirst)
  const { section, dispatches } = shelf
  const shown = section === 'over' ? dispatches.slice(0, limit) : dispatches
  const hidden = dispatches.length - shown.length
  return (
    <section className={style.shelf} aria-labelledby={titleId}>
      <h3 id={titleId} className={style.title}>
        {say(`outbox.section.${section}`)}{' '}
        <span className={style.number}>{say('outbox.count', { value: dispatches.length })}</span>
      </h3>
      <ul className={style.rows}>
        {shown.map((dispatch) => (
          <DispatchRow key={dispatch.id} dispatch={dispatch} {...row} />
        ))}
      </ul>
      {hidden === 0 ? null : (
        <span className={style.more}>
          <Button look="soft" onPress={() => setLimit(limit + overAtOnce)}>
            {say('outbox.more', { count: Math.min(hidden, overAtOnce) })}
          </Button>
        </span>
      )}
    </section>
  )
}
