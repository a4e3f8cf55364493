import { useWords } from '../../bridge/words.ts'
import style from './Library.module.css'
import type { LibraryState } from './library-store.ts'

/** The status line: everything is saved, and how much there is. */
export function LibraryStatus({ state }: { readonly state: LibraryState }) {
  const say = useWords()
  const { releases, trash, isLoaded, isWhole, message } = state
  if (!isLoaded) return null
  return (
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
  )
}

/** How many were found, or why more may come. */
export function FoundCount({ found }: Pick<LibraryState, 'found'>) {
  const say = useWords()
  return (
    <p role="status" className={style.count}>
      {found === null
        ? say('library.searching')
        : found.isReady
          ? say('library.foundCount', { count: found.total })
          : say('library.stillReading')}
    </p>
  )
}
