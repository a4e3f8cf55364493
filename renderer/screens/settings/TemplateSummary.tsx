import { useId } from 'react'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import style from './FacilitySummary.module.css'

/** The way to the templates. */
export function TemplateSummary({ onOpen }: { readonly onOpen: () => void }) {
  const say = useWords()
  const titleId = useId()
  return (
    <section className={style.summary} aria-labelledby={titleId}>
      <h3 id={titleId} className={style.title}>
        {say('templateScreens.manage.title')}
      </h3>
      <div className={style.card}>
        <p className={style.soft}>{say('templateScreens.manage.summary')}</p>
        <Button onPress={onOpen}>{say('templateScreens.new.manage')}</Button>
      </div>
    </section>
  )
}
