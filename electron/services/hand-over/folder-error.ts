import { AppError, type ErrorCode } from '#core/app-error.ts'

const codes: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'folder-gone',
  ENOTDIR: 'folder-gone',
  ENODEV: 'folder-gone',
  ENXIO: 'folder-gone',
  EROFS: 'folder-read-only',
  EACCES: 'folder-read-only',
  EPERM: 'folder-read-only',
  ENOSPC: 'folder-full',
  EDQUOT: 'folder-full',
  EEXIST: 'folder-exists',
  ENOTEMPTY: 'folder-exists',
}

/**
 * Runs one act in the officer's folder; what the system refuses becomes an `AppError`. A full or
 * failing disk has `folder-` codes of its own: nobody tries again there by itself, as with a save.
 */
export async function inFolder<Value>(doing: string, act: () => Promise<Value>): Promise<Value> {
  try {
    return await act()
  } catch (cause) {
    if (cause instanceof AppError) throw cause
    const system = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
    throw new AppError(codes[system] ?? 'folder-failed', `${doing}: ${system}`, { cause })
  }
}
