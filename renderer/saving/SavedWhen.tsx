import { useLocale } from 'react-aria-components'
import { useWords } from '../bridge/words.ts'
import type { SaveState } from './autosave.ts'
import style from './SavedWhen.module.css'
import { clockOf } from './save-clock.ts'

/** The truth about the last words, in the status line. */
export function SavedWhen({ state }: { readonly state: SaveState }) {
  const say = useWords()
  const { locale } = useLocale()
  return (
    <span className={style.state} data-kind={state.kind} role="status">
      <span className={style.dot} aria-hidden />
      {state.kind === 'saved' ? say('sheet.saved', { time: clockOf(state.at, locale) }) : null}
      {state.kind === 'typing' ? say('sheet.typing') : null}
      {state.kind === 'failed' ? (
        <span className={style.reason}>
          {say('sheet.unsaved', { reason: say(`errors.${state.code}`) })}
        </span>
      ) : null}
    </span>
  )
}
