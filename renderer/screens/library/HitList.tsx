import { type Ref, useMemo } from 'react'
import {
  Collection,
  GridList,
  GridListLoadMoreItem,
  ListLayout,
  Virtualizer,
} from 'react-aria-components'
import type { Hit } from '#contract/search.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import type { DayWords } from './day-words.ts'
import type { Deed } from './library-store.ts'
import style from './ReleaseList.module.css'
import { releaseRow } from './ReleaseRow.tsx'

type HitListProps = {
  readonly ref: Ref<HTMLDivElement>
  readonly hits: readonly Hit[]
  readonly dayWords: DayWords
  readonly onOpen: (id: ReleaseId) => void
  readonly perform: (deed: Deed) => void
  /** She has scrolled near the end. */
  readonly onMore: () => void
}

const layoutOptions = { rowSize: 60, padding: 10 } as const

/** What the search found, the best first, with the words in their surroundings. */
export function HitList({ ref, hits, dayWords, onOpen, perform, onMore }: HitListProps) {
  const say = useWords()
  const items = useMemo(() => hits.map((hit) => ({ ...hit, id: hit.card.id })), [hits])
  const untitled = say('app.untitled')
  return (
    <div className={style.keys}>
      <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
        <GridList
          ref={ref}
          className={style.list ?? ''}
          aria-label={say('library.found')}
          onAction={(key) => onOpen(String(key))}
        >
          <Collection items={items} dependencies={[say, dayWords]}>
            {({ card, snippets }) =>
              releaseRow(
                { card, snippets, dayWords, isTrash: false, isFound: true, onOpen, perform },
                untitled,
              )
            }
          </Collection>
          <GridListLoadMoreItem onLoadMore={onMore} isLoading={false} />
        </GridList>
      </Virtualizer>
    </div>
  )
}
