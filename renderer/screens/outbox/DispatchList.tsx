import { useDeferredValue, useMemo, useState } from 'react'
import type { OutboxState } from '#contract/calls.ts'
import type { Dispatch } from '#core/outbox/dispatch.ts'
import { useWords } from '../../bridge/words.ts'
import { Field } from '../../ui/Field.tsx'
import { DispatchShelf } from './DispatchShelf.tsx'
import { foundDispatches, shelvesOf } from './found-dispatches.ts'
import style from './Outbox.module.css'
import type { RowAct } from './row-acts.ts'

type DispatchListProps = {
  readonly outbox: OutboxState
  readonly onAct: (dispatch: Dispatch, act: RowAct) => void
}

/** Fewer are seen at a glance. */
const findableFrom = 8

export function DispatchList({ outbox, onAct }: DispatchListProps) {
  const say = useWords()
  const { dispatches } = outbox
  const [query, setQuery] = useState('')
  const wanted = useDeferredValue(query)
  const shelves = useMemo(
    () => shelvesOf(foundDispatches(dispatches, wanted)),
    [dispatches, wanted],
  )
  return (
    <>
      {dispatches.length < findableFrom ? null : (
        <Field
          type="search"
          label={say('outbox.find')}
          placeholder={say('outbox.findHint')}
          value={query}
          onChange={setQuery}
        />
      )}
      {shelves.length === 0 ? (
        <p role="status" className={style.soft}>
          {say('outbox.noneFound', { query: wanted })}
        </p>
      ) : null}
      {shelves.map((shelf) => (
        <DispatchShelf key={shelf.section} shelf={shelf} outbox={outbox} onAct={onAct} />
      ))}
    </>
  )
}
