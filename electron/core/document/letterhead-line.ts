const address =
  /^\s*\(?(?:jl\.?|jln\.?|jalan|alamat|kode pos|telp?\.?|telepon|surel|e-?mail|laman|situs|website)(?![\p{L}])|@|(?<!\p{L})(?:telp|telepon|e-?mail|www)(?!\p{L})|\b[\w-]+\.go\.id\b/iu

/** Whether a line of the letterhead says where the facility is and how to reach it. */
export function isAddressLine(line: string): boolean {
  return address.test(line)
}

/** Millimetres that a capital letter of a bold face takes at one point; measured on both faces. */
const letterMm = 0.25

/** The largest size, from 10 down to 7 points, at which every line keeps to `widthMm`. */
export function letterheadSizePt(lines: readonly string[], widthMm: number): number {
  const longest = Math.max(
    1,
    ...lines.filter((line) => !isAddressLine(line)).map(([...l]) => l.length),
  )
  const fits = Math.floor((widthMm / (longest * letterMm)) * 2) / 2
  return Math.min(10, Math.max(7, fits))
}
