import { Plus } from 'lucide-react'
import { type ReactNode, useDeferredValue, useEffect, useMemo, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import type { ReleaseId } from '#core/release/release.ts'
import { client } from '../../bridge/client.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Frame } from '../../ui/Frame.tsx'
import { createDayWords } from './day-words.ts'
import { EmptyShelf } from './EmptyShelf.tsx'
import { FilterBar } from './FilterBar.tsx'
import { FilterRow } from './FilterRow.tsx'
import { narrowCards, wishOf } from './filters.ts'
import { HitList } from './HitList.tsx'
import { hitsOf } from './hits.ts'
import style from './Library.module.css'
import { LibraryMessage } from './LibraryMessage.tsx'
import { createLibraryStore, type Deed } from './library-store.ts'
import { ReleaseList } from './ReleaseList.tsx'
import { Shelves } from './Shelves.tsx'
import { cardsOn, filterCards, groupByMonth, type Month } from './shelf.ts'

type LibraryProps = {
  readonly facilityName: string | null
  readonly onOpen: (id: ReleaseId) => void
  readonly onNew: () => void
  readonly onPaste: () => void
  readonly onSettings: () => void
  readonly onHelp: () => void
  /** Stands at the end of the status line. */
  readonly reminder?: ReactNode
}

/** It outlives the screen, so that coming back from a release shows the same shelf at once. */
const store = createLibraryStore(client)

/** Asks for the list before the screen is there, so that both come at the same time. */
export function readLibraryAhead(): void {
  void store.perform({ verb: 'load' })
}

export function Library(props: LibraryProps) {
  const { facilityName, onOpen, onNew, onPaste, reminder, ...asides } = props
  const say = useWords()
  const { i18n } = useTranslation()
  const state = useStore(store)
  const { releases, trash, isLoaded, isWhole, shelf, query, order, filters, message, left } = state
  const { found } = state
  const list = useRef<HTMLDivElement>(null)
  const desk = useRef<HTMLDivElement>(null)
  const dayWords = useMemo(
    () => createDayWords(i18n.language === 'en' ? 'en' : 'id'),
    [i18n.language],
  )
  // Her typing comes first; a long list may follow a moment later.
  const wanted = useDeferredValue(query)
  const isSearching = wishOf(shelf, query, filters) !== null
  const cards = useMemo(
    () => narrowCards(filterCards(cardsOn(shelf, { releases, trash }), wanted), filters),
    [releases, trash, shelf, wanted, filters],
  )
  const months = useDeferredValue(
    useMemo(() => groupByMonth(cards, order), [cards, order]),
    noMonths,
  )
  const hits = useMemo(
    () => (isSearching ? hitsOf(found, filters.person === null ? cards : []) : []),
    [isSearching, found, cards, filters.person],
  )
  const isEmpty = isSearching ? hits.length === 0 : cards.length === 0

  useEffect(() => {
    list.current?.scrollTo(0, store.getState().left?.scrolledPx ?? 0)
    void store.perform({ verb: 'load' })
  }, [])

  useEffect(() => {
    if (isLoaded) requestAnimationFrame(() => performance.mark('library-usable'))
  }, [isLoaded])

  // A row that left took the focus with it: give it back to the list, or the keyboard is lost.
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the rows or the message change
  useEffect(() => {
    let frame = 0
    const giveBack = (looks: number) => {
      frame = requestAnimationFrame(() => {
        // The empty desk and a list without rows keep the focus only until rows are drawn.
        const keepers = [document.body, desk.current, list.current]
        if (!keepers.some((keeper) => keeper === document.activeElement)) return
        if (looks > 0 && firstRow(list.current) === null) giveBack(looks - 1)
        else focusList(list.current ?? (isLoaded ? desk.current : null), left?.id)
      })
    }
    giveBack(framesToDraw)
    return () => cancelAnimationFrame(frame)
  }, [months, hits, message])

  function open(id: ReleaseId) {
    store.choose({ left: { id, scrolledPx: list.current?.scrollTop ?? 0 } })
    store.dismiss()
    onOpen(id)
  }

  async function perform(deed: Deed) {
    const copy = await store.perform(deed)
    if (copy !== null) open(copy)
  }

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
          {shelf === 'trash' ? null : (
            <FilterRow
              cards={releases}
              filters={filters}
              people={state.people}
              dayWords={dayWords}
              onChoose={store.choose}
              onPeople={store.askForPeople}
            />
          )}
          {isSearching && isLoaded ? (
            <p role="status" className={style.count}>
              {found === null
                ? say('library.searching')
                : found.isReady
                  ? say('library.foundCount', { count: found.total })
                  : say('library.stillReading')}
            </p>
          ) : null}
          {isSearching && hits.length > 0 ? (
            <HitList
              ref={list}
              hits={hits}
              dayWords={dayWords}
              onOpen={open}
              perform={perform}
              onMore={store.more}
            />
          ) : !isEmpty && !isSearching ? (
            <ReleaseList
              // A fresh shelf starts at its top.
              key={`${shelf} ${order}`}
              ref={list}
              months={months}
              dayWords={dayWords}
              isTrash={shelf === 'trash'}
              onOpen={open}
              perform={perform}
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
      status={
        isLoaded ? (
          <>
            {message?.kind === 'refused' ? null : (
              <span className={style.saved}>{say('library.saved')}</span>
            )}
            {isWhole ? (
              <span>
                {say('library.count', { count: releases.length })} ·{' '}
                {say('library.inTrash', { count: trash.length })}
              </span>
            ) : null}
          </>
        ) : null
      }
      statusAside={reminder}
    />
  )
}

const noMonths: readonly Month[] = []

/** The rows of a list are drawn some frames after it. */
const framesToDraw = 6

function firstRow(list: HTMLElement | null): HTMLElement | null {
  return list?.querySelector<HTMLElement>('[role="row"][data-key]') ?? null
}

/** The row of a release where it is in sight, otherwise the first row, or the place without any. */
function focusList(list: HTMLElement | null, id?: ReleaseId) {
  const row = id === undefined ? null : list?.querySelector<HTMLElement>(`[data-key="${id}"]`)
  const target = row ?? firstRow(list) ?? list
  target?.focus()
}
