/**
 * A spreadsheet runs a cell that begins with one of these. Source: OWASP, «CSV Injection».
 * Apostrophes before it count along, so that the way there and back is exact.
 */
const begin = /^'*[=+\-@\t\r]/

/** The cell with an apostrophe before it, which every spreadsheet takes for plain text. */
export function neutralise(cell: string): string {
  return begin.test(cell) ? `'${cell}` : cell
}

/** Takes back what `neutralise` did; a formula itself stays as the words it is. */
export function plainCell(cell: string): string {
  return cell.startsWith("'") && begin.test(cell) ? cell.slice(1) : cell
}

/** Whether a spreadsheet would have run this cell; a telephone number is none. */
export function isFormula(cell: string): boolean {
  return /^[=@\t\r]/.test(cell) || /^[+-](?![\d\s().-]*$)/.test(cell)
}
