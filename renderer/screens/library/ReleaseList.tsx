import type { KeyboardEvent, Ref } from 'react'
import {
  Collection,
  GridList,
  GridListHeader,
  GridListSection,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import type { ReleaseId } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import type { DayWords } from './day-words.ts'
import type { Deed } from './library-store.ts'
import style from './ReleaseList.module.css'
import { releaseRow } from './ReleaseRow.tsx'
import type { Month } from './shelf.ts'

type ReleaseListProps = {
  readonly ref: Ref<HTMLDivElement>
  readonly months: readonly Month[]
  readonly dayWords: DayWords
  readonly isTrash: boolean
  readonly onOpen: (id: ReleaseId) => void
  readonly perform: (deed: Deed) => void
}

/** In px, as the style sheets make them; larger text comes by zoom, which enlarges these as well. */
const layoutOptions = { rowSize: 60, headingSize: 36, padding: 10 } as const

/** Only the rows in sight are drawn: a thousand releases cost as much as twenty. */
export function ReleaseList(props: ReleaseListProps) {
  const { ref, months, dayWords, isTrash, onOpen, perform } = props
  const say = useWords()
  const untitled = say('app.untitled')
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the rows are what one interacts with; their keys rise to here
    <div
      className={style.keys}
      onKeyDown={(event) => {
        const id = event.key === 'Delete' ? rowOf(event) : null
        if (id !== null && !isTrash) perform({ verb: 'discard', id })
      }}
    >
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <GridList
          ref={ref}
          className={style.list ?? ''}
          aria-label={isTrash ? say('library.trash') : say('library.releases')}
          items={months}
          dependencies={[say, dayWords, isTrash]}
          {...(isTrash ? {} : { onAction: (key) => onOpen(String(key)) })}
        >
          {({ month, cards }) => (
            <GridListSection id={month} aria-label={dayWords.month(month)}>
              <GridListHeader className={style.month ?? ''}>{dayWords.month(month)}</GridListHeader>
              <Collection items={cards} dependencies={[say, dayWords, isTrash]}>
                {(card) => releaseRow({ card, dayWords, isTrash, onOpen, perform }, untitled)}
              </Collection>
            </GridListSection>
          )}
        </GridList>
      </Virtualizer>
    </div>
  )
}

/** The release whose row itself has the focus; a button inside it keeps its own keys. */
function rowOf(event: KeyboardEvent<HTMLElement>): ReleaseId | null {
  if (!(event.target instanceof HTMLElement)) return null
  return event.target.role === 'row' ? (event.target.dataset.key ?? null) : null
}
