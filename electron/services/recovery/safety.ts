import { join } from 'node:path'
import type { Finding, FindingKind } from '#core/recovery/finding.ts'
import { migrate, releaseMigrations } from '#core/release/migrations.ts'
import { type ReleaseId, releaseFormat, releaseSchema } from '#core/release/release.ts'
import { parseKnown } from '#core/release/unknown-fields.ts'
import type { Clock } from '#services/store/clock.ts'
import type { FilePort } from '#services/store/file-port.ts'
import type { Damage, LogWatch } from '#services/store/log-watch.ts'
import type { LogRecord } from '#services/store/record-codec.ts'
import { leaderOf, scanPair } from '#services/store/scan-pair.ts'
import { type Births, openBirths } from './births.ts'
import { birthsFinder, type Finder, type FoundCopy, findCopy } from './find-copies.ts'
import { createFindings, type Findings } from './findings.ts'
import { findingKey, openQuarantine, type Quarantine } from './quarantine.ts'

/** The nets under the store: what is found is told, copied, and looked for elsewhere. */
export type Safety = {
  readonly findings: Findings
  readonly quarantine: Quarantine
  readonly births: Births
  /** For the log in `folder`; `id` is null for settings and other logs that are no release. */
  readonly watch: (folder: string, id: ReleaseId | null) => LogWatch
  /** The newest readable record outside the release's own logs; null where there is none. */
  readonly find: (folder: string, id: ReleaseId) => Promise<FoundCopy | null>
  /** Whether what was read last of this release looks like a birth that was cut off. */
  readonly isTornBirth: (id: ReleaseId) => boolean
  /** It was no birth, for somebody remembers the release: it is damage, and copied as such. */
  readonly missBirth: (id: ReleaseId) => Promise<void>
  readonly tell: (kind: FindingKind, id: ReleaseId, more?: Partial<Finding>) => void
  /** Further places to look in, such as the second copy; the last one added is asked last. */
  readonly addFinder: (finder: Finder) => void
}

export function openSafety(port: FilePort, profile: string, clock: Clock): Safety {
  const findings = createFindings()
  const quarantine = openQuarantine(port, profile)
  const births = openBirths(port, profile, (id, { n }) => holdsItself(port, profile, id, n))
  const finders: Finder[] = [birthsFinder(births)]

  const copied = new Map<ReleaseId, string | null>()
  const tornBirths = new Map<ReleaseId, Damage>()

  const finding = (kind: FindingKind, id: ReleaseId | null, key: string): Finding => ({
    key,
    kind,
    id,
    foundAt: clock.now(),
    until: null,
    source: null,
    quarantine: null,
  })

  const onDamage = async (id: ReleaseId | null, damage: Damage): Promise<boolean> => {
    if (damage.kind === 'torn-birth' || (damage.mayBeBirth && id !== null)) {
      // Nothing was acknowledged, so nothing was lost and nothing is told: the bytes stay there.
      if (id !== null) tornBirths.set(id, damage)
      return false
    }
    return keepDamage(id, damage)
  }

  const keepDamage = async (id: ReleaseId | null, damage: Damage): Promise<boolean> => {
    const kind = kindOf(damage, id)
    const key = findingKey(damage.folder.slice(profile.length), kind, damage.bad)
    const until = damage.isAtEnd ? damage.until : null
    const found = { ...finding(kind, id, key), until }
    const folder = await quarantine.keep(found, damage.files)
    if (kind === 'unreadable' && id !== null) copied.set(id, folder)
    // What can be read nowhere else is told when the other places have been looked through.
    if (kind !== 'unreadable') findings.add({ ...found, quarantine: folder })
    return folder !== null
  }

  return {
    findings,
    quarantine,
    births,
    watch: (folder, id) => ({
      onDamage: (damage) => onDamage(id, damage),
      onForeignWrite(found) {
        const key = findingKey(folder, 'foreign-write', [Buffer.from(`${found?.n}`)])
        findings.add({ ...finding('foreign-write', id, key), until: found?.t ?? null })
      },
      onNewborn: (record) => (id === null ? Promise.resolve() : births.note(id, record)),
    }),
    find: (folder, id) => findCopy(port, folder, id, finders, isUsable),
    isTornBirth: (id) => tornBirths.has(id),
    async missBirth(id) {
      const damage = tornBirths.get(id)
      tornBirths.delete(id)
      if (damage !== undefined) await keepDamage(id, damage)
    },
    tell(kind, id, more = {}) {
      const folder = kind === 'restored' || kind === 'unreadable' ? copied.get(id) : null
      const found = { ...finding(kind, id, findingKey(id, kind, [])), ...more }
      findings.add({ ...found, quarantine: found.quarantine ?? folder ?? null })
    },
    addFinder: (finder) => void finders.push(finder),
  }
}

function kindOf({ kind }: Damage, id: ReleaseId | null): FindingKind {
  if (kind === 'torn-birth') return 'unreadable'
  return kind === 'unreadable' && id === null ? 'set-aside' : kind
}

/** A record of a later version is usable too: it can be shown. */
function isUsable({ v, d }: LogRecord): boolean {
  if (v > releaseFormat) return true
  const data = migrate(d, { from: v, to: releaseFormat }, releaseMigrations)
  return parseKnown(releaseSchema, data) !== null
}

async function holdsItself(
  port: FilePort,
  profile: string,
  id: ReleaseId,
  sequence: number,
): Promise<boolean> {
  const names = await port.list(join(profile, 'trash'))
  const places = names.filter((name) => name.endsWith(`-${id}`)).map((name) => join('trash', name))
  for (const place of [join('drafts', id), ...places]) {
    const { newest } = leaderOf(await scanPair(port, join(profile, place)))
    if (newest !== null && newest.record.n >= sequence) return true
  }
  return false
}
