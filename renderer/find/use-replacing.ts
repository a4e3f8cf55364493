import { useMemo, useState } from 'react'
import type { FoundSpot } from '#core/release/find-in-release.ts'

export type Replacing = {
  readonly words: string
  readonly chosen: readonly FoundSpot[]
  readonly setWords: (words: string) => void
  readonly isChosen: (spot: FoundSpot) => boolean
  readonly choose: (spot: FoundSpot, isIn: boolean) => void
  readonly chooseAll: () => void
}

/** What shall stand there instead, and the places where it shall: at first all of them. */
export function useReplacing(spots: readonly FoundSpot[]): Replacing {
  const [words, setWords] = useState('')
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set())
  const chosen = useMemo(() => spots.filter((spot) => !left.has(keyOf(spot))), [spots, left])
  return {
    words,
    chosen,
    setWords,
    isChosen: (spot) => !left.has(keyOf(spot)),
    choose: (spot, isIn) => {
      const others = [...left].filter((one) => one !== keyOf(spot))
      setLeft(new Set(isIn ? others : [...others, keyOf(spot)]))
    },
    chooseAll: () => setLeft(new Set()),
  }
}

export function keyOf({ place, start }: FoundSpot): string {
  return `${JSON.stringify(place)} ${start}`
}
