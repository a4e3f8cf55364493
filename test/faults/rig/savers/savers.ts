import type { Saver } from '../saver.ts'
import { lowdbSaver } from './lowdb-file.ts'
import { inPlaceSaver, writeFileAtomicSaver } from './one-file-each.ts'
import { terasSaver } from './teras.ts'

/** What must fail in the same run, or the test has no teeth. */
export const controls: readonly Saver[] = [lowdbSaver, inPlaceSaver, writeFileAtomicSaver]

export function saverNamed(name: string): Saver {
  const saver = [terasSaver(), ...controls].find((one) => one.name === name)
  if (saver === undefined) throw new Error(`no saver is called ${name}`)
  return saver
}
