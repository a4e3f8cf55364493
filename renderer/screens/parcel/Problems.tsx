import type { ParcelPreview } from '#contract/calls.ts'
import { isHarm } from '#core/outbox/parcel-problem.ts'
import { useWords } from '../../bridge/words.ts'
import style from './Parcel.module.css'

const shownAtMost = 20

/** File by file, what harms first. */
export function Problems({ problems }: Pick<ParcelPreview, 'problems'>) {
  const say = useWords()
  if (problems.length === 0) return null
  const sorted = [...problems.filter(isHarm), ...problems.filter((one) => !isHarm(one))]
  const more = sorted.length - shownAtMost
  return (
    <ul className={style.problems} aria-label={say('parcel.problems')}>
      {sorted.slice(0, shownAtMost).map(({ kind, file }) => (
        <li key={`${kind} ${file}`}>{say(`parcel.problem.${kind}`, { file: shown(file) })}</li>
      ))}
      {more > 0 ? <li>{say('parcel.more', { count: more })}</li> : null}
    </ul>
  )
}

/** What somebody else put there may be called anything, marks that turn the line included. */
function shown(file: string): string {
  return file.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, '?')
}
