/** «34 KB», «1,2 MB»: a file is never smaller than 1 KB to a reader. */
export function printSize(sizeBytes: number, language: string): string {
  const kilobytes = sizeBytes / 1024
  const isLarge = kilobytes >= 1024
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: isLarge ? 1 : 0 })
  return isLarge
    ? `${number.format(kilobytes / 1024)} MB`
    : `${number.format(Math.max(1, kilobytes))} KB`
}
