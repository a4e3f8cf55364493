import type { Finding, FindingKind } from '#core/recovery/finding.ts'
import type { Found } from './saver.ts'

/**
 * A fault cuts off what is being written, no more: to tell of a lost release would be false.
 * Settings have no one who remembers them, so that they cannot be read is said of a birth as well.
 */
const trueAfterFault: ReadonlySet<FindingKind> = new Set([
  'torn-tail',
  'bad-line',
  'restored',
  'set-aside',
])

/** What the program told at this start, as words that are true after a fault or false alarms. */
export function toldOf(findings: readonly Finding[]): readonly (readonly [string, Found])[] {
  return findings.map(({ key, kind, id }) => {
    const said = trueAfterFault.has(kind) ? 'told' : 'damaged'
    return [`!${key}`, { kind: said, reason: `told ${kind} of ${id}` }] as const
  })
}
