/** A list this long is shown whole: a button for one or two more rows would save no room. */
export const fewestLeftOut = 8

const mostShown = 6

/** The rows around the one she is at, from the beginning where she is at none (`at` below 0). */
export function marksAround<Row>(rows: readonly Row[], at: number): readonly Row[] {
  if (rows.length <= fewestLeftOut) return rows
  const from = Math.min(Math.max(at - 2, 0), rows.length - mostShown)
  return rows.slice(from, from + mostShown)
}
