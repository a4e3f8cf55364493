import type { FilePort } from '#services/store/file-port.ts'

/**
 * The real port under a system that says "not there" of files that are: of one that `isHidden`, as
 * often as it answers so.
 */
export function hidingPort(real: FilePort, isHidden: (path: string) => boolean): FilePort {
  return { ...real, read: async (path) => (isHidden(path) ? null : real.read(path)) }
}

/** True for the first path with this end, then never again. */
export function onceAt(end: string): (path: string) => boolean {
  let left = 1
  return (path) => path.endsWith(end) && left-- > 0
}
