import { webcrypto } from 'node:crypto'

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
