import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import style from './Intake.module.css'
import type { Found } from './intake-state.ts'

type FoundListProps = { readonly found: readonly Found[]; readonly isOpening: boolean }

/** Where the words came from, and what stood beside them and was not taken over. */
export function FoundList({ found, isOpening }: FoundListProps) {
  const say = useWords()
  if (isOpening) return <Notice tone="info">{say('intake.opening')}</Notice>
  return found.map((one, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: sources are only ever added at the end
    <Notice key={index} tone={one.notes.length + one.margins.length > 0 ? 'warn' : 'info'}>
      <p>{say(`intake.found.${one.source}`, { name: one.name })}</p>
      <ul className={style.foundNotes}>
        {one.pictures === 0 ? null : (
          <li>{say('intake.foundPictures', { count: one.pictures })}</li>
        )}
        {one.notes.map((note) => (
          <li key={note}>{say(`intake.note.${note}`)}</li>
        ))}
        {one.margins.length === 0 ? null : (
          <li>{say('intake.foundMargins', { words: one.margins.join(' · ') })}</li>
        )}
      </ul>
    </Notice>
  ))
}
