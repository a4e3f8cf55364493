import { AppError } from '#core/app-error.ts'

/** One line on the error output; never given a word of a draft. */
export function log(line: string): void {
  process.stderr.write(`teras: ${line}\n`)
}

/** Codes and system codes only: the message of a foreign error may quote what she wrote. */
export function describe(error: unknown): string {
  if (error instanceof AppError) {
    const cause = error.cause instanceof Error && 'code' in error.cause ? error.cause.code : ''
    return [error.code, cause].filter(Boolean).join(' ')
  }
  const place = error instanceof Error ? (error.stack?.split('\n    at ')[1] ?? '') : ''
  return `${error instanceof Error ? error.name : typeof error} ${place}`.trim()
}
