import type { Stretch } from './piece.ts'

const bullet =
  /^(?:(?:[-–—•*·▪▫●○◦‣∙■□➢✓✔\uf0b7]|\d{1,2}[.)]|[a-z][.)])\s{1,8}|(?:[•▪▫●○◦‣■□◾◽◆◇❖➢➤►▶➡👉✅☑✔🔹🔸🔘📌📍\uf0b7]|\d\ufe0f?\u20e3)\ufe0f?\s{0,8})(?=\S)/u

/** The bullet or number at the head of a line with the space after it; empty where none stands. */
export function listBullet(line: string): string {
  return bullet.exec(line.slice(0, 16))?.[0] ?? ''
}

/** «1.», «2)»; dots, dashes and letters make an unordered list. */
export function isNumbered(line: string): boolean {
  return /^\d/.test(listBullet(line))
}

/**
 * Which list items begin a list of their own: the first of a run, a «1.» after bullets, and a
 * bullet after numbers that do not go on behind it.
 */
export function listsBeginAt(pieces: readonly Stretch[]): ReadonlySet<number> {
  const begins = new Set<number>()
  const goesOn: boolean[] = []
  for (let at = pieces.length - 1; at >= 0; at -= 1) {
    const piece = pieces[at]
    if (piece?.part !== 'list-item') goesOn[at] = false
    else goesOn[at] = isNumbered(piece.text) ? numberOf(piece.text) > 1 : (goesOn[at + 1] ?? false)
  }
  let isOrdered = false
  for (const [at, { text, part }] of pieces.entries()) {
    if (part !== 'list-item') continue
    const isFirst = pieces[at - 1]?.part !== 'list-item'
    const isOther = isNumbered(text) ? !isOrdered && numberOf(text) === 1 : isOrdered && !goesOn[at]
    if (!isFirst && !isOther) continue
    begins.add(at)
    isOrdered = isNumbered(text)
  }
  return begins
}

function numberOf(text: string): number {
  return Number.parseInt(text, 10)
}
