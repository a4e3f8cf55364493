import { AppError, type ErrorCode } from '#core/app-error.ts'
import type { StickDisk } from './stick-disk.ts'

/** What a pulled stick answers, after the kernel, FUSE, and Windows. */
const codes: Readonly<Record<string, ErrorCode>> = {
  ENOENT: 'stick-gone',
  ENOTDIR: 'stick-gone',
  ENODEV: 'stick-gone',
  ENXIO: 'stick-gone',
  EIO: 'stick-gone',
  ENOTCONN: 'stick-gone',
  ECONNABORTED: 'stick-gone',
  ESTALE: 'stick-gone',
  ENOSPC: 'stick-full',
  EDQUOT: 'stick-full',
  EFBIG: 'stick-file-limit',
  EROFS: 'stick-read-only',
  EACCES: 'stick-read-only',
  EPERM: 'stick-read-only',
  EUCLEAN: 'stick-dirty',
  EBADMSG: 'stick-dirty',
  EEXIST: 'folder-exists',
  ENOTEMPTY: 'folder-exists',
}

export type OnStick = {
  readonly disk: StickDisk
  /** The folder the officer chose on it. */
  readonly into: string
}

/**
 * The `AppError` for what went wrong on a stick. Whatever error it was, a stick that no longer
 * lists its files is gone; one that became read-only in the middle of writing has a damaged file
 * system, for that is what the kernel does when it meets one.
 */
export async function stickError(
  cause: unknown,
  { disk, into }: OnStick,
  { hasWritten }: { readonly hasWritten: boolean },
): Promise<AppError> {
  if (cause instanceof AppError) return cause
  const system = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown'
  const isThere = await disk.list(into).then(
    () => true,
    () => false,
  )
  const known = codes[system] ?? 'stick-dirty'
  const code = !isThere
    ? 'stick-gone'
    : known === 'stick-read-only' && hasWritten
      ? 'stick-dirty'
      : known
  return new AppError(code, `${system} at ${into}`, { cause })
}
