import { X } from 'lucide-react'
import { useStore } from 'zustand'
import type { ReleaseId } from '#core/release/release.ts'
import { useWords } from '../bridge/words.ts'
import type { DeskStore } from './desk-store.ts'
import style from './TabStrip.module.css'

type TabStripProps = {
  readonly desk: DeskStore
  /** Null is the library. */
  readonly onShow: (id: ReleaseId | null) => void
  readonly onClose: (id: ReleaseId) => void
}

/** The releases that lie open; not there while there is nothing to choose between. */
export function TabStrip({ desk, onShow, onClose }: TabStripProps) {
  const say = useWords()
  const tabs = useStore(desk, (state) => state.tabs)
  const shown = useStore(desk, ({ opened }) => opened?.release.id ?? null)
  if (tabs.length === 0 || (tabs.length === 1 && shown !== null)) return null
  // She goes there to work: the list or the sheet takes the focus that the tab lets go of.
  const goTo = (id: ReleaseId | null, tab: HTMLButtonElement) => {
    tab.blur()
    onShow(id)
  }
  return (
    <nav className={style.strip} aria-label={say('tabs.label')}>
      <div className={style.tab} data-current={shown === null}>
        <button
          type="button"
          className={style.show}
          aria-current={shown === null ? 'page' : undefined}
          onClick={({ currentTarget }) => goTo(null, currentTarget)}
        >
          {say('app.releases')}
        </button>
      </div>
      {tabs.map(({ id, headline }) => {
        const name = headline.trim() === '' ? say('app.untitled') : headline
        return (
          <div key={id} className={style.tab} data-current={shown === id}>
            <button
              type="button"
              className={style.show}
              aria-current={shown === id ? 'page' : undefined}
              title={name}
              onClick={({ currentTarget }) => goTo(id, currentTarget)}
            >
              {name}
            </button>
            <button
              type="button"
              className={style.close}
              aria-label={say('tabs.close', { name })}
              onClick={() => onClose(id)}
            >
              <X size={12} aria-hidden />
            </button>
          </div>
        )
      })}
    </nav>
  )
}
