import { useId } from 'react'
import type { Trouble } from '#core/directory/exchange/read-table.ts'
import { useWords } from '../../../bridge/words.ts'
import style from './ImportView.module.css'

const shown = 12

/** Every row that is not taken as it stands, with its line in the file. */
export function Troubles({ troubles }: { readonly troubles: readonly Trouble[] }) {
  const say = useWords()
  const titleId = useId()
  if (troubles.length === 0) return null
  const more = troubles.length - shown
  return (
    <section aria-labelledby={titleId} className={style.part}>
      <h3 id={titleId} className={style.legend}>
        {say('directory.intake.troubles')}
      </h3>
      <ul className={style.troubles}>
        {troubles.slice(0, shown).map((trouble) => (
          <li key={`${trouble.line} ${trouble.kind} ${'field' in trouble ? trouble.field : ''}`}>
            {say(`directory.intake.trouble.${trouble.kind}`, {
              line: trouble.line,
              field: 'field' in trouble ? say(`directory.field.${trouble.field}`) : '',
            })}
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className={style.soft}>{say('directory.intake.moreTroubles', { count: more })}</p>
      ) : null}
    </section>
  )
}
