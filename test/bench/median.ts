/** The middle of an odd number of rounds: a noisy machine disturbs single rounds, rarely half. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
