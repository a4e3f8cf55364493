import { randomUUID } from 'node:crypto'
import { dirname } from 'node:path'
import { type FilePort, writeAll } from './file-port.ts'

/**
 * Writes a whole file that nobody changes afterwards: into a temporary file, counted and flushed,
 * then renamed. Where it fails, nothing lies at `path` and no temporary file is left behind.
 */
export async function writeOnce(port: FilePort, path: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`
  await port.makeFolder(dirname(path))
  try {
    await writeFlushed(port, temporary, bytes)
    await port.rename(temporary, path)
  } catch (cause) {
    // The first failure is the one to tell; a leftover `.tmp` is swept another day.
    await port.remove(temporary).catch(() => undefined)
    throw cause
  }
  await port.flushFolder(dirname(path))
}

async function writeFlushed(port: FilePort, path: string, bytes: Uint8Array): Promise<void> {
  const file = await port.open(path)
  try {
    await writeAll(file, bytes, 0)
    await file.flush()
  } finally {
    await file.close()
  }
}
