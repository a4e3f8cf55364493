import { useRef } from 'react'
import type { EntryId } from '#core/directory/directory.ts'
import { officeOn } from '#core/directory/office-on.ts'
import type { Entry, EntryKind } from '#core/directory/texts.ts'
import { today } from '#core/text/local-date.ts'
import { useWords } from '../../bridge/words.ts'
import { RowList } from '../../ui/RowList.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { EntryRow } from './directory-screen.ts'
import style from './EntryList.module.css'

type EntryListProps = {
  readonly kind: EntryKind
  readonly rows: readonly EntryRow[]
  readonly query: string
  readonly chosen: EntryId | null
  readonly onSearch: (query: string) => void
  readonly onOpen: (id: EntryId) => void
}

/** Two lines. */
const rowSize = 52

export function EntryList({ kind, rows, query, chosen, onSearch, onOpen }: EntryListProps) {
  const say = useWords()
  const list = useRef<HTMLDivElement>(null)
  const day = today(new Date())
  const nameOf = (name: string) => (name === '' ? say('directory.nameless') : name)
  return (
    <>
      <SearchBox
        label={say(`directory.filter.${kind}`)}
        placeholder={say(`directory.filterHint.${kind}`)}
        clearLabel={say('directory.clearFilter')}
        value={query}
        onChange={onSearch}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') list.current?.focus()
          else event.continuePropagation()
        }}
        className={style.search}
      />
      {rows.length === 0 && query !== '' ? (
        <p className={style.none} role="status">
          {say('directory.noMatch', { query })}
        </p>
      ) : (
        <RowList
          ref={list}
          label={say(`directory.kinds.${kind}`)}
          rows={rows}
          rowSize={rowSize}
          dependencies={[say]}
          chosen={chosen}
          onChoose={onOpen}
          textOf={({ name }) => nameOf(name)}
        >
          {({ entry, name }) => (
            <>
              <span className={style.name}>{nameOf(name)}</span>
              <span className={style.beside}>{besideOf(entry)}</span>
              {'officeShort' in entry ? (
                <span className={style.tags}>
                  {officeOn(entry, day).standing === 'former' ? (
                    <Tag tone="neutral">{say('directory.formerTag')}</Tag>
                  ) : entry.isSpokesperson ? (
                    <Tag tone="accent">{say('directory.spokesperson')}</Tag>
                  ) : null}
                </span>
              ) : null}
            </>
          )}
        </RowList>
      )}
    </>
  )
}

function besideOf(entry: Entry): string {
  const parts =
    'officeShort' in entry
      ? [entry.officeShort || entry.office, entry.unit]
      : 'datelineForm' in entry
        ? [entry.person, entry.desk || entry.lists.join(', ')]
        : [entry.short]
  return parts.filter((part) => part !== '').join(' · ')
}
