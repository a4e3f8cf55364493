import { Search, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { Button, Input, SearchField } from 'react-aria-components'
import { useWords } from '../../bridge/words.ts'
import { Choice } from '../../ui/Choice.tsx'
import style from './FilterBar.module.css'
import type { Order } from './shelf.ts'

type FilterBarProps = {
  readonly query: string
  readonly order: Order
  /** What was found stands in its own order, the best first. */
  readonly isSearching: boolean
  readonly onChoose: (choice: { readonly query: string } | { readonly order: Order }) => void
  /** The arrow down and Enter go on to the list. */
  readonly onLeave: () => void
}

export function FilterBar({ query, order, isSearching, onChoose, onLeave }: FilterBarProps) {
  const say = useWords()
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => listenForFind(input), [])
  return (
    <div className={style.bar}>
      <SearchField
        className={style.field ?? ''}
        aria-label={say('library.filter')}
        value={query}
        onChange={(value) => onChoose({ query: value })}
        onSubmit={onLeave}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') onLeave()
          else event.continuePropagation()
        }}
      >
        <Search aria-hidden size={16} className={style.icon ?? ''} />
        <Input ref={input} className={style.input ?? ''} placeholder={say('library.filterHint')} />
        {query === '' ? (
          <kbd className={style.keys} aria-hidden>
            Ctrl K
          </kbd>
        ) : (
          <Button className={style.clear ?? ''} aria-label={say('library.clearFilter')}>
            <X aria-hidden size={16} />
          </Button>
        )}
      </SearchField>
      {isSearching ? null : (
        <Choice
          label={say('library.order')}
          isLabelShown={false}
          value={order}
          options={[
            { id: 'newest', label: say('library.newest') },
            { id: 'oldest', label: say('library.oldest') },
          ]}
          onChange={(chosen) => onChoose({ order: chosen })}
        />
      )}
    </div>
  )
}

/** Ctrl+F or Ctrl+K anywhere on the screen; an open dialog makes the field inert and keeps the keys. */
function listenForFind(input: { readonly current: HTMLInputElement | null }): () => void {
  function find(event: KeyboardEvent) {
    const isFind =
      event.ctrlKey && !event.altKey && !event.shiftKey && ['KeyF', 'KeyK'].includes(event.code)
    const field = input.current
    if (!isFind || field === null || field.closest('[inert], [aria-hidden="true"]')) return
    event.preventDefault()
    field.focus()
    field.select()
  }
  window.addEventListener('keydown', find)
  return () => window.removeEventListener('keydown', find)
}
