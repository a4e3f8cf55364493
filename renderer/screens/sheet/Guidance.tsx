import { useWords } from '../../bridge/words.ts'
import style from './Guidance.module.css'
import { useSheet } from './use-sheet.ts'

/** As the target of the headline says. */
const mostLetters = 90

export function Guidance() {
  const say = useWords()
  const place = useSheet((state) => state.place)
  const letters = useSheet(({ release }) => [...release.headline.trim()].length)
  return (
    <section className={style.card} aria-live="polite">
      <h2 className={style.title}>{say(`sheet.parts.${place}`)}</h2>
      <p>{say(`guide.${place}.purpose`)}</p>
      <p className={style.target}>{say(`guide.${place}.target`)}</p>
      {place === 'headline' && letters > 0 ? (
        <p className={style.letters} data-over={letters > mostLetters} aria-live="off">
          {say('sheet.letters', { count: letters, max: mostLetters })}
        </p>
      ) : null}
      <p className={style.tip}>{say(`guide.${place}.tip`)}</p>
    </section>
  )
}
