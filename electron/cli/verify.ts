import { resolve } from 'node:path'
import { parcel as words } from '#core/i18n/id/parcel.ts'
import { isHarm, type ParcelProblem } from '#core/outbox/parcel-problem.ts'
import { printSize } from '#core/text/print-size.ts'
import { verifyParcel } from '#services/parcel/verify-parcel.ts'
import type { VerifyCommand } from './command.ts'
import type { Done } from './import-text.ts'
import { fill, type Refused, refusedBy } from './refusal.ts'

/** Compares a parcel with its manifest; a parcel that is not whole is a refusal. */
export async function verify({ folder }: VerifyCommand): Promise<Done | Refused> {
  try {
    // On the command line everybody on the machine could read it.
    const passphrase = process.env.TERAS_PASSPHRASE ?? null
    const { entries, problems } = await verifyParcel(resolve(folder), passphrase)
    const harms = problems.filter(isHarm)
    const files = String(entries.length)
    const size = printSize(
      entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
      'id',
    )
    if (harms.length === 0) {
      const told = [fill(words.whole, { files, size }), ...problems.map(line)]
      return { kind: 'done', print: told.join('\n') }
    }
    const broken = fill(words.broken, { problems: String(harms.length), files })
    return { kind: 'refused', sentence: [broken, ...problems.map(line)].join('\n') }
  } catch (error) {
    return refusedBy(error)
  }
}

function line({ kind, file }: ParcelProblem): string {
  // What somebody else put there may be called anything, commands to the terminal included.
  return `  ${fill(words.problem[kind], { file: file.replace(/\p{Cc}/gu, '?') })}`
}
