import { Plus } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useRef } from 'react'
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
import style from './Library.module.css'
import { LibraryMessage } from './LibraryMessage.tsx'
import { createLibraryStore, type Deed } from './library-store.ts'
import { ReleaseList } from './ReleaseList.tsx'
import { Shelves } from './Shelves.tsx'
import { cardsOn, filterCards, groupByMonth } from './shelf.ts'

type LibraryProps = {
  readonly facilityName: string | null
  readonly onOpen: (id: ReleaseId) => void
  readonly onNew: () => void
  readonly onPaste: () => void
  readonly onSettings: () => void
  readonly onHelp: () => void
}

/** It outlives the screen, so that coming back from a release shows the same shelf at once. */
const store = createLibraryStore(client)

export function Library({ facilityName, onOpen, onNew, onPaste, ...asides }: LibraryProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const state = useStore(store)
  const { releases, trash, isLoaded, shelf, query, order, message, left } = state
  const list = useRef<HTMLDivElement>(null)
  const desk = useRef<HTMLDivElement>(null)
  const dayWords = useMemo(
    () => createDayWords(i18n.language === 'en' ? 'en' : 'id'),
    [i18n.language],
  )
  // Her typing comes first; a long list may follow a moment later.
  const wanted = useDeferredValue(query)
  const months = useMemo(
    () => groupByMonth(filterCards(cardsOn(shelf, { releases, trash }), wanted), order),
    [releases, trash, shelf, wanted, order],
  )

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
    const frame = requestAnimationFrame(() => {
      if (document.activeElement !== document.body) return
      focusList(list.current ?? (isLoaded ? desk.current : null), left?.id)
    })
    return () => cancelAnimationFrame(frame)
  }, [months, message])

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
        <Shelves
          stock={isLoaded ? state : null}
          shelf={shelf}
          onChoose={store.choose}
          {...asides}
        />
      }
      mainLabel={say('library.title')}
      main={
        <div ref={desk} tabIndex={-1} className={style.desk}>
          <h1 className={style.hidden}>{say('library.title')}</h1>
          <FilterBar
            query={query}
            order={order}
            onChoose={store.choose}
            onLeave={() => focusList(list.current)}
          />
          {months.length > 0 ? (
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
          ) : isLoaded ? (
            <EmptyShelf
              shelf={shelf}
              query={wanted}
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
            <span>
              {say('library.count', { count: releases.length })} ·{' '}
              {say('library.inTrash', { count: trash.length })}
            </span>
          </>
        ) : null
      }
    />
  )
}

/** The row of a release where it is in sight, otherwise the list, which passes the focus to a row. */
function focusList(list: HTMLElement | null, id?: ReleaseId) {
  const row = id === undefined ? null : list?.querySelector<HTMLElement>(`[data-key="${id}"]`)
  const target = row ?? list
  target?.focus()
}
