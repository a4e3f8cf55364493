import { constants } from 'node:fs'
import { type FileHandle, lstat, open } from 'node:fs/promises'

/** Of the language, but known to the compiler only together with the whole DOM. */
declare const WebAssembly: {
  readonly Memory: new (size: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
}

const pieceBytes = 2 * 1024 * 1024
const wasmPageBytes = 65_536

/** Buffers that wait for the next reading; each one reserves much address space. */
const idle: Uint8Array[] = []

/**
 * Gives a file piece by piece; a piece is good only until the next. On Linux it comes from the
 * device and not from memory (O_DIRECT), unless the file system refuses that. Errors are the
 * system's own; a link or a device is refused, for what stands behind it may be anybody's and need
 * not end.
 */
export async function readPastCache(
  path: string,
  take: (piece: Uint8Array) => void,
): Promise<void> {
  if (!(await lstat(path)).isFile()) throw new Error(`${path} is no file`)
  const into = idle.pop() ?? alignedBytes()
  try {
    const read = await readDirectly(path, into, take)
    if (!read.isWhole) await readPlainly(path, into, take, read.bytes)
  } finally {
    idle.push(into)
  }
}

type Direct = { readonly isWhole: boolean; readonly bytes: number }

async function readDirectly(
  path: string,
  into: Uint8Array,
  take: (piece: Uint8Array) => void,
): Promise<Direct> {
  // Only Linux has it; where it is 0 or missing, reading goes through the cache.
  const direct = process.platform === 'linux' ? constants.O_DIRECT : 0
  if (!direct) return { isWhole: false, bytes: 0 }
  let handle: FileHandle
  try {
    handle = await open(path, constants.O_RDONLY | direct)
  } catch (error) {
    if (isRefusal(error)) return { isWhole: false, bytes: 0 }
    throw error
  }
  let bytes = 0
  try {
    const { size } = await handle.stat()
    for (;;) {
      const { bytesRead } = await handle.read(into, 0, into.length, bytes)
      if (bytesRead > 0) take(into.subarray(0, bytesRead))
      bytes += bytesRead
      if (bytesRead === 0 || bytes >= size) return { isWhole: true, bytes }
      // The next place would not be that of a sector.
      if (bytes % 4096 !== 0) return { isWhole: false, bytes }
    }
  } catch (error) {
    if (isRefusal(error)) return { isWhole: false, bytes }
    throw error
  } finally {
    await handle.close()
  }
}

async function readPlainly(
  path: string,
  into: Uint8Array,
  take: (piece: Uint8Array) => void,
  from: number,
): Promise<void> {
  const handle = await open(path, 'r')
  try {
    for (let at = from; ; ) {
      const { bytesRead } = await handle.read(into, 0, into.length, at)
      if (bytesRead === 0) return
      take(into.subarray(0, bytesRead))
      at += bytesRead
    }
  } finally {
    await handle.close()
  }
}

/** Reading past the cache needs memory that begins at a sector: the memory of WebAssembly does. */
function alignedBytes(): Uint8Array {
  return new Uint8Array(new WebAssembly.Memory({ initial: pieceBytes / wasmPageBytes }).buffer)
}

function isRefusal(error: unknown): boolean {
  return (
    error instanceof Error &&
    'code' in error &&
    ['EINVAL', 'ENOTSUP', 'EOPNOTSUPP'].includes(String(error.code))
  )
}
