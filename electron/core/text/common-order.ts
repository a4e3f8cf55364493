/** `one[at]` and `other[beside]` stand for each other; both numbers only grow. */
export type Pair = readonly [at: number, beside: number]

/**
 * More differences than this in one stretch are told as one replacement: the exact answer would
 * cost the square of their number, and nobody reads two thousand changes one by one.
 */
const mostDifferences = 2000

/** The longest series that stands in both, in order (Myers 1986), without its common ends first. */
export function commonOrder(one: readonly string[], other: readonly string[]): readonly Pair[] {
  const shorter = Math.min(one.length, other.length)
  let start = 0
  while (start < shorter && one[start] === other[start]) start += 1
  let end = 0
  while (end < shorter - start && one.at(-1 - end) === other.at(-1 - end)) end += 1
  const middle = shortestWay(
    one.slice(start, one.length - end),
    other.slice(start, other.length - end),
  )
  const run = (length: number, at: number, beside: number): Pair[] =>
    Array.from({ length }, (_, step) => [at + step, beside + step] as const)
  return [
    ...run(start, 0, 0),
    ...middle.map(([at, beside]): Pair => [at + start, beside + start]),
    ...run(end, one.length - end, other.length - end),
  ]
}

/** Empty where there is nothing in common, or too much that is not. */
function shortestWay(one: readonly string[], other: readonly string[]): readonly Pair[] {
  if (one.length === 0 || other.length === 0) return []
  const most = Math.min(one.length + other.length, mostDifferences)
  // `reached[k + most]`: how far into `one` the best way comes on diagonal k.
  const reached = new Int32Array(2 * most + 2)
  const trail: Int32Array[] = []
  for (let differences = 0; differences <= most; differences += 1) {
    trail.push(reached.slice(most - differences, most + differences + 2))
    for (let k = -differences; k <= differences; k += 2) {
      let at = stepFrom(reached, most, k, differences)
      while (at < one.length && at - k < other.length && one[at] === other[at - k]) at += 1
      reached[k + most] = at
      if (at >= one.length && at - k >= other.length) return walkBack(trail, one, other)
    }
  }
  return []
}

function stepFrom(reached: Int32Array, middle: number, k: number, differences: number): number {
  const left = reached[k - 1 + middle] ?? 0
  const right = reached[k + 1 + middle] ?? 0
  const down = k === -differences || (k !== differences && left < right)
  if (differences === 0) return 0
  return down ? right : left + 1
}

function walkBack(
  trail: readonly Int32Array[],
  one: readonly string[],
  other: readonly string[],
): readonly Pair[] {
  const pairs: Pair[] = []
  let at = one.length
  let beside = other.length
  for (let differences = trail.length - 1; differences >= 0; differences -= 1) {
    const before = trail[differences] ?? new Int32Array()
    const k = at - beside
    // The slice begins at diagonal -differences.
    const left = before[k - 1 + differences] ?? 0
    const right = before[k + 1 + differences] ?? 0
    const down = k === -differences || (k !== differences && left < right)
    const from = differences === 0 ? 0 : down ? right : left + 1
    while (at > from) {
      at -= 1
      beside -= 1
      pairs.push([at, beside])
    }
    if (differences === 0) break
    if (down) beside -= 1
    else at -= 1
  }
  return pairs.reverse()
}
