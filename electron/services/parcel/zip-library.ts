import { webcrypto } from 'node:crypto'
import { inSlices } from '#services/store/slices.ts'

/** zip.js, loaded when it is first needed, in this thread and with the means to lock a ZIP. */
export async function zipLibrary() {
  // The older runtime has it as a module of Node only, and zip.js asks the language for it.
  if (!('crypto' in globalThis)) {
    Object.defineProperty(globalThis, 'crypto', { value: webcrypto, configurable: true })
  }
  const library = await import('@zip.js/zip.js')
  library.configure({ useWebWorkers: false })
  return library
}

export type ZipLibrary = Awaited<ReturnType<typeof zipLibrary>>

/** Bytes that are read in slices: packing and locking them in one go would hold up a save. */
export function readerOf({ Uint8ArrayReader }: ZipLibrary, bytes: Uint8Array) {
  const reader = new Uint8ArrayReader(bytes)
  const read = reader.readUint8Array.bind(reader)
  const pause = inSlices()
  reader.readUint8Array = async (index, length) => {
    await pause()
    return read(index, length)
  }
  return reader
}
