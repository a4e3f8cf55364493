import { Plus } from 'lucide-react'
import { type ReactNode, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { ReleaseId } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Frame } from '../../ui/Frame.tsx'
import { createDayWords } from './day-words.ts'
import { EmptyShelf } from './EmptyShelf.tsx'
import { FilterBar } from './FilterBar.tsx'
import { FilterRow } from './FilterRow.tsx'
import { HitList } from './HitList.tsx'
import style from './Library.module.css'
import { LibraryMessage } from './LibraryMessage.tsx'
import { FoundCount, LibraryStatus } from './LibraryStatus.tsx'
import type { Deed } from './library-store.ts'
import { ReleaseList } from './ReleaseList.tsx'
import { Shelves } from './Shelves.tsx'
import { TrashQuestion } from './TrashQuestion.tsx'
import { theLibrary as store } from './the-library.ts'
import { focusList, useListFocus } from './use-list-focus.ts'
import { useShown } from './use-shown.ts'

type LibraryProps = {
  readonly facilityName: string | null
  readonly onOpen: (id: ReleaseId) => void
  /** Went to the trash. */
  readonly onGone: (id: ReleaseId) => void
  readonly onNew: () => void
  readonly onPaste: () => void
  readonly onOutbox: () => void
  readonly onLedger: () => void
  readonly onParcel: () => void
  readonly onDirectory: () => void
  readonly onSettings: () => void
  readonly onHelp: () => void
  /** Stands at the end of the status line. */
  readonly reminder?: ReactNode
}

export function Library(props: LibraryProps) {
  const { facilityName, onOpen, onGone, onNew, onPaste, reminder, ...asides } = props
  const say = useWords()
  const { i18n } = useTranslation()
  const state = useStore(store)
  const { releases, isLoaded, isWhole, shelf, query, order, filters, message, left, found } = state
  const list = useRef<HTMLDivElement>(null)
  const desk = useRef<HTMLDivElement>(null)
  const dayWords = useMemo(
    () => createDayWords(i18n.language === 'en' ? 'en' : 'id'),
    [i18n.language],
  )
  const { wanted, isSearching, months, hits, isEmpty } = useShown(state)
  useListFocus({ list, desk, isLoaded, leftId: left?.id }, [months, hits, message])

  useEffect(() => {
    list.current?.scrollTo(0, store.getState().left?.scrolledPx ?? 0)
    void store.perform({ verb: 'load' })
  }, [])

  useEffect(() => {
    if (isLoaded) requestAnimationFrame(() => performance.mark('library-usable'))
  }, [isLoaded])

  function open(id: ReleaseId) {
    store.choose({ left: { id, scrolledPx: list.current?.scrollTop ?? 0 } })
    store.dismiss()
    onOpen(id)
  }

  async function perform(deed: Deed) {
    const copy = await store.perform(deed)
    if (deed.verb === 'discard') onGone(deed.id)
    if (copy !== null) open(copy)
  }

  const rows = { ref: list, dayWords, onOpen: open, perform }
  return (
    <Frame
      crumbs={facilityName}
      actions={
        <>
          <Button onPress={onPaste}>{say('library.paste')}</Button>
          <Button look="primary" onPress={onNew}>
            <Plus aria-hidden />
            {say('library.new')}
          </Button>
        </>
      }
      leftLabel={say('library.navigation')}
      left={
        <Shelves stock={isWhole ? state : null} shelf={shelf} onChoose={store.choose} {...asides} />
      }
      mainLabel={say('library.title')}
      main={
        <div ref={desk} tabIndex={-1} className={style.desk}>
          <h1 className={style.hidden}>{say('library.title')}</h1>
          <FilterBar
            query={query}
            order={order}
            isSearching={isSearching}
            onChoose={store.choose}
            onLeave={() => focusList(list.current)}
          />
          {shelf === 'trash' ? (
            <TrashQuestion onErased={() => void store.perform({ verb: 'load' })} />
          ) : (
            <FilterRow
              cards={releases}
              filters={filters}
              people={state.people}
              dayWords={dayWords}
              onChoose={store.choose}
              onPeople={store.askForPeople}
            />
          )}
          {isSearching && isLoaded ? <FoundCount found={found} /> : null}
          {isSearching && hits.length > 0 ? (
            <HitList {...rows} hits={hits} onMore={store.more} />
          ) : !isEmpty && !isSearching ? (
            // A fresh shelf starts at its top.
            <ReleaseList
              key={`${shelf} ${order}`}
              {...rows}
              months={months}
              isTrash={shelf === 'trash'}
            />
          ) : isLoaded && (!isSearching || found?.isReady === true) ? (
            <EmptyShelf
              shelf={shelf}
              query={wanted}
              filters={filters}
              onChoose={store.choose}
              onNew={onNew}
              onPaste={onPaste}
            />
          ) : null}
          <LibraryMessage
            message={message}
            onOpen={open}
            onDismiss={store.dismiss}
            perform={perform}
          />
        </div>
      }
      status={isLoaded ? <LibraryStatus state={state} /> : null}
      statusAside={reminder}
    />
  )
}
