import { Ellipsis } from 'lucide-react'
import { GridListItem } from 'react-aria-components'
import type { Snippet } from '#contract/search.ts'
import type { ReleaseCard } from '#core/release/card.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { MenuButton } from '../../ui/MenuButton.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { DayWords } from './day-words.ts'
import type { Deed } from './library-store.ts'
import { Marked } from './Marked.tsx'
import style from './ReleaseRow.module.css'
import { dayOf } from './shelf.ts'
import { Thumbnail } from './Thumbnail.tsx'

type ReleaseRowProps = {
  readonly card: ReleaseCard
  readonly dayWords: DayWords
  readonly isTrash: boolean
  /** In a list of what was found, where no heading tells the year. */
  readonly isFound?: boolean
  /** Where the search met the release. */
  readonly snippets?: readonly Snippet[]
  readonly onOpen: (id: ReleaseId) => void
  readonly perform: (deed: Deed) => void
}

const tones = { draft: 'neutral', review: 'warn', approved: 'accent', sent: 'ok' } as const

/**
 * What the list knows of every row; the row's content is drawn only while it is in sight. It runs
 * once for each of ten thousand releases, so it says nothing that is not asked for.
 */
export function releaseRow(props: ReleaseRowProps, untitled: string) {
  const { id, headline } = props.card
  return (
    // Typing the first letters of a headline finds the row.
    <GridListItem id={id} className={style.row ?? ''} textValue={headline.trim() || untitled}>
      <RowContent {...props} />
    </GridListItem>
  )
}

function RowContent(props: ReleaseRowProps) {
  const { card, dayWords, isTrash, onOpen, perform, snippets = [] } = props
  const say = useWords()
  const { id, status } = card
  const headline = card.headline.trim() || say('app.untitled')
  const statusName = say(`library.${status === 'review' ? 'reviewTag' : status}`)
  const day = props.isFound ? dayWords.fullDay(dayOf(card)) : dayWords.day(dayOf(card))
  const inHeadline = snippets.find(({ part }) => part === 'headline')
  const elsewhere = snippets.find(({ part }) => part !== 'headline')
  return (
    <>
      <Thumbnail key={card.thumbnail} hash={card.thumbnail} />
      <div className={style.words}>
        <div className={style.headline} data-missing={card.headline.trim() === ''}>
          {inHeadline === undefined ? headline : <Marked snippet={inHeadline} />}
        </div>
        <div className={style.first}>
          {elsewhere === undefined ? (
            card.firstWords || say('library.noStory')
          ) : (
            <>
              {elsewhere.part === 'story' ? null : (
                <span className={style.part}>{say(`library.part.${elsewhere.part}`)}: </span>
              )}
              <Marked snippet={elsewhere} />
            </>
          )}
        </div>
      </div>
      <div>
        {card.trouble === undefined ? (
          <Tag tone={tones[status]}>{statusName}</Tag>
        ) : (
          <Tag tone="warn">{say(`recovery.troubles.${card.trouble}`)}</Tag>
        )}
      </div>
      <time className={style.day} dateTime={dayOf(card)}>
        {day}
      </time>
      {isTrash ? (
        <Button
          look="soft"
          aria-label={say('library.restoreOne', { headline })}
          onPress={() => perform({ verb: 'restore', id })}
        >
          {say('library.restore')}
        </Button>
      ) : (
        <MenuButton
          look="quiet"
          label={say('library.rowMenu', { headline })}
          face={<Ellipsis aria-hidden />}
          items={[
            { label: say('library.open'), onAction: () => onOpen(id) },
            {
              label: say('library.duplicate'),
              onAction: () => perform({ verb: 'duplicate', id }),
            },
            { label: say('library.discard'), onAction: () => perform({ verb: 'discard', id }) },
          ]}
        />
      )}
    </>
  )
}
