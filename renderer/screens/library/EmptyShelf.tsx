import { Plus } from 'lucide-react'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import style from './EmptyShelf.module.css'
import { type Filters, isFiltered, noFilters } from './filters.ts'
import type { LibraryState } from './library-store.ts'
import type { Shelf } from './shelf.ts'

type EmptyShelfProps = {
  readonly shelf: Shelf
  readonly query: string
  readonly filters: Filters
  readonly onChoose: (choice: Partial<Pick<LibraryState, 'shelf' | 'query' | 'filters'>>) => void
  readonly onNew: () => void
  readonly onPaste: () => void
}

/** Says why nothing is there and offers the one step that changes it. */
export function EmptyShelf({ shelf, query, filters, onChoose, onNew, onPaste }: EmptyShelfProps) {
  const say = useWords()
  const showAll = (
    <Button onPress={() => onChoose({ shelf: 'all' })}>{say('library.showAll')}</Button>
  )
  if (query.trim() !== '') {
    return (
      <EmptyState
        title={say('library.noMatchTitle')}
        sentence={say('library.noMatchSentence', { query: query.trim() })}
        action={
          <Button onPress={() => onChoose({ query: '', filters: noFilters })}>
            {say('library.clearFilter')}
          </Button>
        }
      />
    )
  }
  if (isFiltered(filters)) {
    return (
      <EmptyState
        title={say('library.noMatchTitle')}
        sentence={say('library.noFilteredSentence')}
        action={
          <Button onPress={() => onChoose({ filters: noFilters })}>
            {say('library.clearFilters')}
          </Button>
        }
      />
    )
  }
  switch (shelf) {
    case 'all':
      return (
        <EmptyState
          title={say('library.emptyTitle')}
          sentence={say('library.emptySentence')}
          action={
            <div className={style.actions}>
              <Button look="primary" onPress={onNew}>
                <Plus aria-hidden />
                {say('library.new')}
              </Button>
              <Button onPress={onPaste}>{say('library.paste')}</Button>
            </div>
          }
        />
      )
    case 'trash':
      return (
        <EmptyState
          title={say('library.emptyTrashTitle')}
          sentence={say('library.emptyTrashSentence')}
          action={showAll}
        />
      )
    default:
      return (
        <EmptyState
          title={say('library.emptyStatusTitle', { status: say(`library.${shelf}`) })}
          sentence={say('library.emptyStatusSentence')}
          action={showAll}
        />
      )
  }
}
