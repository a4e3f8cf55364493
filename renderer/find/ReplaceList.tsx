import { useMemo, useState } from 'react'
import type { FoundSpot } from '#core/release/find-in-release.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import style from './FindBar.module.css'
import { FindField } from './FindField.tsx'

/** More lines than she can look through only make typing slow. */
const shownAtMost = 200

type ReplaceListProps = {
  readonly spots: readonly FoundSpot[]
  /** How many were replaced last, or why none was; null before. */
  readonly done: number | 'not-saved' | null
  readonly onReplace: (chosen: readonly FoundSpot[], words: string) => Promise<void>
}

/** A line for every place with the words as they will be; what is not ticked stays as it is. */
export function ReplaceList({ spots, done, onReplace }: ReplaceListProps) {
  const say = useWords()
  const [words, setWords] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = useMemo(() => spots.filter((spot) => !left.has(keyOf(spot))), [spots, left])
  const replace = () => {
    if (chosen.length > 0) void onReplace(chosen, words).then(() => setLeft(new Set()))
  }
  return (
    <>
      <div className={style.line}>
        <FindField
          label={say('find.replacement')}
          value={words}
          onChange={setWords}
          onEnter={replace}
        />
        <Button isDisabled={chosen.length === 0} onPress={replace}>
          {say('find.replaceAll', { count: chosen.length })}
        </Button>
        <span role="status" className={style.count}>
          {done === null
            ? ''
            : done === 'not-saved'
              ? say('find.notSaved')
              : say('find.replaced', { count: done })}
        </span>
      </div>
      {spots.length === 0 ? null : (
        <ul className={style.preview} aria-label={say('find.preview')}>
          {spots.slice(0, shownAtMost).map((spot) => {
            const key = keyOf(spot)
            return (
              <li key={key}>
                <label className={style.row}>
                  <input
                    type="checkbox"
                    checked={!left.has(key)}
                    onChange={({ target }) => setLeft(withOrWithout(left, key, !target.checked))}
                  />
                  <span className={style.place}>{say(`find.places.${spot.place.in}`)}</span>
                  <span className={style.around}>
                    {spot.before}
                    <del>{spot.words}</del> <ins>{words}</ins>
                    {spot.after}
                  </span>
                </label>
              </li>
            )
          })}
          {spots.length > shownAtMost ? (
            <li className={style.place}>
              {say('find.more', { count: spots.length - shownAtMost })}
            </li>
          ) : null}
        </ul>
      )}
    </>
  )
}

function keyOf({ place, start }: FoundSpot): string {
  return `${JSON.stringify(place)} ${start}`
}

function withOrWithout(keys: ReadonlySet<string>, key: string, isIn: boolean): ReadonlySet<string> {
  const others = [...keys].filter((one) => one !== key)
  return new Set(isIn ? [...others, key] : others)
}
