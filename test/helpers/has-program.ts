import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Whether an independent reader is on this machine. */
export function hasProgram(name: string): boolean {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, name)))
}
