import { Ellipsis } from 'lucide-react'
import { GridListItem } from 'react-aria-components'
import type { ReleaseCard } from '#core/release/card.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { MenuButton } from '../../ui/MenuButton.tsx'
import { Tag } from '../../ui/Tag.tsx'
import type { DayWords } from './day-words.ts'
import type { Deed } from './library-store.ts'
import style from './ReleaseRow.module.css'
import { dayOf } from './shelf.ts'
import { Thumbnail } from './Thumbnail.tsx'

type ReleaseRowProps = {
  readonly card: ReleaseCard
  readonly dayWords: DayWords
  readonly isTrash: boolean
  readonly onOpen: (id: ReleaseId) => void
  readonly perform: (deed: Deed) => void
}

const tones = { draft: 'neutral', review: 'warn', approved: 'accent', sent: 'ok' } as const

export function ReleaseRow({ card, dayWords, isTrash, onOpen, perform }: ReleaseRowProps) {
  const say = useWords()
  const { id, status } = card
  const headline = card.headline.trim() || say('app.untitled')
  const statusName = say(`library.${status === 'review' ? 'reviewTag' : status}`)
  const day = dayWords.day(dayOf(card))
  return (
    <GridListItem
      id={id}
      className={style.row ?? ''}
      // Starts with the headline, so that typing its first letters finds the row.
      textValue={`${headline}, ${statusName}, ${day}`}
    >
      <Thumbnail key={card.thumbnail} hash={card.thumbnail} />
      <div className={style.words}>
        <div className={style.headline} data-missing={card.headline.trim() === ''}>
          {headline}
        </div>
        <div className={style.first}>{card.firstWords || say('library.noStory')}</div>
      </div>
      <div>
        <Tag tone={tones[status]}>{statusName}</Tag>
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
    </GridListItem>
  )
}
