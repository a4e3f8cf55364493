export type LineBox = {
  readonly left: number
  readonly top: number
  readonly width: number
  readonly height: number
}

/** `page` from 0; `middlePx` below the upper edge of that page's text. */
export type PrintedLine = { readonly page: number; readonly middlePx: number }

/**
 * The lines that boxes of text stand on, in the order of reading. The boxes are measured from the
 * corner of the first page's text; the next page begins `stridePx` further to the right.
 */
export function printedLines(boxes: readonly LineBox[], stridePx: number): readonly PrintedLine[] {
  const seen = boxes
    .filter(({ width, height }) => width > 0 && height > 0)
    .map(({ left, top, height }) => ({
      page: Math.floor((left + 1) / stridePx),
      middlePx: top + height / 2,
      height,
    }))
    .sort((one, other) => one.page - other.page || one.middlePx - other.middlePx)
  const lines: (typeof seen)[number][] = []
  for (const box of seen) {
    const last = lines.at(-1)
    const isSame =
      last?.page === box.page &&
      box.middlePx - last.middlePx < Math.min(last.height, box.height) / 2
    if (!isSame) lines.push(box)
  }
  return lines.map(({ page, middlePx }) => ({ page, middlePx }))
}
