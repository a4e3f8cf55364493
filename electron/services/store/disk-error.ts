import { AppError, type ErrorCode } from '#core/app-error.ts'

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'disk-full',
  EDQUOT: 'disk-full',
  EROFS: 'disk-read-only',
  EACCES: 'disk-read-only',
  EPERM: 'disk-read-only',
}

/** Leaves an `AppError` as it is; any other failure becomes one of the three `disk-` codes. */
export function diskError(cause: unknown, doing: string): AppError {
  if (cause instanceof AppError) return cause
  const system = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  return new AppError(codes[system] ?? 'disk-failed', `${doing}: ${system}`, { cause })
}

/** Runs one act on the disk and rejects with a `disk-` code where the disk refuses. */
export async function onDisk<Value>(doing: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act()
  } catch (cause) {
    throw diskError(cause, doing)
  }
}
