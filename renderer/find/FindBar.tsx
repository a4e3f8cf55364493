import { ChevronDown, ChevronUp, Replace, X } from 'lucide-react'
import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { type FoundSpot, findInRelease } from '#core/release/find-in-release.ts'
import type { Release } from '#core/release/release.ts'
import type { Spot } from '#core/release/spots.ts'
import { useWords } from '../bridge/words.ts'
import type { StoryHandle } from '../editor/StoryEditor.tsx'
import { Button } from '../ui/Button.tsx'
import style from './FindBar.module.css'
import { FindField } from './FindField.tsx'
import { ReplaceList } from './ReplaceList.tsx'
import { type Fields, replaceSpots } from './replace-spots.ts'
import { revealSpot, storyRangeOf } from './reveal-spot.ts'
import { useReplacing } from './use-replacing.ts'

type FindBarProps = {
  readonly release: Release
  readonly story: () => StoryHandle | null
  readonly isReplacing: boolean
  readonly onReplacing: (isReplacing: boolean) => void
  /** Saves first, so that what stood there before is a version of its own. */
  readonly saveFirst: () => Promise<boolean>
  /** The release as it is now, with every word typed meanwhile. */
  readonly gather: () => Release
  /** Goes to words wherever they stand, and selects them. */
  readonly onGo: (spot: Spot) => void
  readonly onFields: (fields: Fields) => void
  readonly onClose: () => void
}

/** Finds in the whole sheet; replacing shows first what it will do. */
export function FindBar(props: FindBarProps) {
  const { release, story, isReplacing, onClose } = props
  const say = useWords()
  const [query, setQuery] = useState('')
  const [matchCase, setMatchCase] = useState(false)
  const [wholeWords, setWholeWords] = useState(false)
  const [at, setAt] = useState(0)
  const [done, setDone] = useState<number | 'not-saved' | null>(null)
  const wanted = useDeferredValue(query)
  const spots = useMemo(
    () => findInRelease(release, { query: wanted, matchCase, wholeWords }),
    [release, wanted, matchCase, wholeWords],
  )
  const replacing = useReplacing(spots)
  const current = spots[Math.min(at, spots.length - 1)]

  useEffect(() => {
    const ranges = (of: readonly FoundSpot[]) => of.flatMap((spot) => storyRangeOf(spot) ?? [])
    story()?.paint('find', ranges(spots))
    story()?.paint('find-now', ranges(current === undefined ? [] : [current]))
  }, [story, spots, current])
  // She sees the first place while she still types.
  const firstAt = spots[0]
  // biome-ignore lint/correctness/useExhaustiveDependencies: only a new wish moves the paper
  useEffect(() => {
    if (firstAt !== undefined) revealSpot(firstAt, story())
  }, [wanted, matchCase, wholeWords])
  useEffect(
    () => () => {
      story()?.paint('find', [])
      story()?.paint('find-now', [])
    },
    [story],
  )

  function go(by: 1 | -1) {
    if (spots.length === 0) return
    const next = (Math.min(at, spots.length - 1) + by + spots.length) % spots.length
    setAt(next)
    const spot = spots[next]
    if (spot !== undefined) revealSpot(spot, story())
  }

  async function replace() {
    const { chosen, words } = replacing
    if (chosen.length === 0) return
    // Without the version before, there would be no way back for the fields beside the story.
    if (!(await props.saveFirst())) return setDone('not-saved')
    setDone(replaceSpots(props.gather(), { spots: chosen, words }, story(), props.onFields))
    replacing.chooseAll()
  }

  return (
    <search
      className={style.bar}
      aria-label={say('find.title')}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        onClose()
        if (current !== undefined) props.onGo(current)
      }}
    >
      <FindField
        label={say('find.query')}
        value={query}
        isFirst
        onChange={(value) => {
          setQuery(value)
          setAt(0)
          setDone(null)
          replacing.chooseAll()
        }}
        onEnter={go}
      />
      {/* Beneath it on the screen, and next for Tab. */}
      {isReplacing ? (
        <FindField
          label={say('find.replacement')}
          value={replacing.words}
          onChange={replacing.setWords}
          onEnter={() => void replace()}
        />
      ) : null}
      <div className={style.line}>
        <span role="status" className={style.count}>
          {wanted.trim() === ''
            ? ''
            : spots.length === 0
              ? say('find.none')
              : say('find.count', { at: Math.min(at, spots.length - 1) + 1, total: spots.length })}
        </span>
        <Button look="quiet" square aria-label={say('find.previous')} onPress={() => go(-1)}>
          <ChevronUp aria-hidden />
        </Button>
        <Button look="quiet" square aria-label={say('find.next')} onPress={() => go(1)}>
          <ChevronDown aria-hidden />
        </Button>
        <Switch label={say('find.matchCase')} isOn={matchCase} onChange={setMatchCase} />
        <Switch label={say('find.wholeWords')} isOn={wholeWords} onChange={setWholeWords} />
        <Button
          look="quiet"
          square
          aria-label={say('find.open')}
          aria-expanded={isReplacing}
          onPress={() => props.onReplacing(!isReplacing)}
        >
          <Replace aria-hidden />
        </Button>
        <Button look="quiet" square aria-label={say('find.close')} onPress={onClose}>
          <X aria-hidden />
        </Button>
      </div>
      {isReplacing ? (
        <ReplaceList
          story={release.story}
          spots={spots}
          replacing={replacing}
          done={done}
          onReplace={() => void replace()}
        />
      ) : null}
    </search>
  )
}

type SwitchProps = {
  readonly label: string
  readonly isOn: boolean
  readonly onChange: (isOn: boolean) => void
}

function Switch({ label, isOn, onChange }: SwitchProps) {
  return (
    <label className={style.switch}>
      <input type="checkbox" checked={isOn} onChange={({ target }) => onChange(target.checked)} />
      {label}
    </label>
  )
}
