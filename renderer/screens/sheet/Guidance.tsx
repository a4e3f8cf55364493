import { useWords } from '../../bridge/words.ts'
import style from './Guidance.module.css'
import { useSheet } from './use-sheet.ts'

export function Guidance() {
  const say = useWords()
  const place = useSheet((state) => state.place)
  return (
    <section className={style.card} aria-live="polite">
      <h2 className={style.title}>{say(`sheet.parts.${place}`)}</h2>
      <p>{say(`guide.${place}.purpose`)}</p>
      <p className={style.target}>{say(`guide.${place}.target`)}</p>
      <p className={style.tip}>{say(`guide.${place}.tip`)}</p>
    </section>
  )
}
