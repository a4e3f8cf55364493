const steps = ['KB', 'MB', 'GB', 'TB'] as const

/** «34 KB», «1,2 MB», «11,2 GB»: a file is never smaller than 1 KB to a reader. */
export function printSize(sizeBytes: number, language: string): string {
  let size = Math.max(1, sizeBytes / 1024)
  let step = 0
  while (size >= 1024 && step < steps.length - 1) {
    size /= 1024
    step += 1
  }
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: step === 0 ? 0 : 1 })
  return `${number.format(size)} ${steps[step]}`
}
