import { registerHooks } from 'node:module'
import type { FilePort } from '#services/store/file-port.ts'

const memoryFs = new URL('./memory-fs.ts', import.meta.url).href
const port = new URL('../../../electron/services/store/node-file-port.ts', import.meta.url).href

registerHooks({
  resolve(specifier, context, next) {
    const inMemory = context.parentURL?.endsWith('?in-memory') === true
    const replaced = inMemory && specifier === 'node:fs/promises' ? memoryFs : specifier
    return next(replaced, context)
  },
})

const loaded: { readonly nodeFilePort: FilePort } = await import(`${port}?in-memory`)

/** The program's own file port, line for line, over the disk of the current machine. */
export const memoryPort: FilePort = loaded.nodeFilePort
