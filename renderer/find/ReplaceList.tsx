import type { Story } from '#core/release/block.ts'
import type { FoundSpot } from '#core/release/find-in-release.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import style from './FindBar.module.css'
import { keyOf, type Replacing } from './use-replacing.ts'

/** More lines than she can look through only make typing slow. */
const shownAtMost = 200

type ReplaceListProps = {
  readonly story: Story
  readonly spots: readonly FoundSpot[]
  readonly replacing: Replacing
  /** How many were replaced last, or why none was; null before. */
  readonly done: number | 'not-saved' | null
  readonly onReplace: () => void
}

/** A line for every place with the words as they will be; what is not ticked stays as it is. */
export function ReplaceList({ story, spots, replacing, done, onReplace }: ReplaceListProps) {
  const say = useWords()
  const { words, chosen } = replacing
  const does = words === '' ? 'find.deleteAll' : 'find.replaceAll'
  return (
    <>
      <div className={style.acts}>
        <Button isDisabled={chosen.length === 0} onPress={onReplace}>
          {say(does, { count: chosen.length })}
        </Button>
      </div>
      <p role="status" className={style.done}>
        {done === null
          ? ''
          : done === 'not-saved'
            ? say('find.notSaved')
            : say('find.replaced', { count: done })}
      </p>
      {spots.length === 0 ? null : (
        <ul className={style.preview} aria-label={say('find.preview')}>
          {spots.slice(0, shownAtMost).map((spot) => (
            <li key={keyOf(spot)}>
              <label className={style.row}>
                <input
                  type="checkbox"
                  checked={replacing.isChosen(spot)}
                  onChange={({ target }) => replacing.choose(spot, target.checked)}
                />
                <span className={style.place}>{say(placeName(story, spot))}</span>
                <span className={style.around}>
                  {spot.before}
                  <del>{spot.words}</del> <ins>{words}</ins>
                  {spot.after}
                </span>
              </label>
            </li>
          ))}
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

/** Of the story, the part of it. */
export function placeName(story: Story, { place }: Pick<FoundSpot, 'place'>) {
  const block = place.in === 'story' ? story[place.block] : undefined
  if (block === undefined) return `find.places.${place.in}` as const
  return `editor.parts.${block.type === 'paragraph' ? block.role : block.type}` as const
}
