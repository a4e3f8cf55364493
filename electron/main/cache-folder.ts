import { createHash } from 'node:crypto'
import { accessSync, constants, mkdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * The folder if Chromium can write there, else one in the temporary folder that is the same at
 * every start: a profile that cannot be written must still open, and only once.
 */
export function makeCacheFolder(wished: string): string {
  if (isUsable(wished)) return wished
  const name = createHash('sha256').update(wished).digest('hex').slice(0, 16)
  const folder = join(tmpdir(), `teras-chromium-${name}`)
  mkdirSync(folder, { recursive: true, mode: 0o700 })
  return folder
}

function isUsable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    // Whatever the reason, Chromium would not start there.
    return false
  }
}
