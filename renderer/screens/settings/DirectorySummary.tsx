import { useId } from 'react'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import style from './FacilitySummary.module.css'

/** What the directory is for, and the way to it. */
export function DirectorySummary({ onOpen }: { readonly onOpen: () => void }) {
  const say = useWords()
  const titleId = useId()
  return (
    <section className={style.summary} aria-labelledby={titleId}>
      <h3 id={titleId} className={style.title}>
        {say('directory.title')}
      </h3>
      <div className={style.card}>
        <p className={style.soft}>{say('directory.purpose')}</p>
        <Button onPress={onOpen}>{say('directory.open')}</Button>
      </div>
    </section>
  )
}
