/**
 * The only door of the store to the disk. Errors are the system's own (`code: 'ENOSPC'`); the
 * store turns them into `AppError`. Whoever wants to see the store fail injects another port.
 */
export type FilePort = {
  /** Null where nothing lies at `path`. */
  readonly stat: (path: string) => Promise<FileFacts | null>
  /** Null where no file lies at `path`. */
  readonly read: (path: string) => Promise<Uint8Array | null>
  /** Names in the folder, unsorted; empty where there is no folder. */
  readonly list: (folder: string) => Promise<readonly string[]>
  /** Opens for reading and writing; makes an empty file where there is none, cuts nothing. */
  readonly open: (path: string) => Promise<OpenFile>
  /** Makes the folder with its parents and flushes every folder that took a new entry. */
  readonly makeFolder: (folder: string) => Promise<void>
  /** Makes new and renamed entries of a folder last; does nothing where the system cannot. */
  readonly flushFolder: (folder: string) => Promise<void>
  readonly rename: (from: string, to: string) => Promise<void>
  /** Refuses all but `*.tmp`, a kept `*.version`, and what lies in `derived` or `quarantine`. */
  readonly remove: (path: string) => Promise<void>
}

export type OpenFile = {
  /** Answers how many bytes were taken, which may be fewer than were given. */
  readonly write: (bytes: Uint8Array, position: number) => Promise<number>
  readonly flush: () => Promise<void>
  readonly truncate: (sizeBytes: number) => Promise<void>
  readonly size: () => Promise<number>
  readonly close: () => Promise<void>
}

export type FileFacts = {
  readonly kind: 'file' | 'folder'
  readonly sizeBytes: number
  readonly changedMs: number
}

/** Writes every byte or throws: a disk that takes none is a failure, not an end. */
export async function writeAll(file: OpenFile, bytes: Uint8Array, position: number): Promise<void> {
  let written = 0
  while (written < bytes.length) {
    const taken = await file.write(bytes.subarray(written), position + written)
    if (taken <= 0) throw Object.assign(new Error('the disk took no byte'), { code: 'EIO' })
    written += taken
  }
}
