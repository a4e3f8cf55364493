import { isBlock, isSilent, nameOf } from './element-style.ts'

/** Longer rows are columns of a page and no lines of a table. */
const longestLine = 300

/**
 * The cells of a row that is set as one line; null where the table only lays out a page: its cells
 * hold paragraphs, lists, or other tables.
 */
export function lineOfRow(row: Element): readonly Element[] | null {
  const cells = [...row.children].filter((cell) => /^t[dh]$/.test(nameOf(cell)) && !isSilent(cell))
  const filled = cells.filter(({ textContent }) => /\S/.test(textContent ?? ''))
  if (filled.length < 2 || filled.some((cell) => !isOneLine(cell))) return null
  const letters = filled.reduce((sum, { textContent }) => sum + (textContent ?? '').length, 0)
  return letters <= longestLine ? filled : null
}

function isOneLine(cell: Element): boolean {
  const inside = [...cell.querySelectorAll('*')].filter(isBlock)
  if (inside.length === 0) return true
  const [only] = inside
  return inside.length === 1 && only?.parentElement === cell && /^(?:p|div)$/.test(nameOf(only))
}
