import type { FindingKind } from '#core/recovery/finding.ts'
import type { Release } from '#core/release/release.ts'
import { draftRelease } from '#core/release/release.ts'
import type { Clock } from '#services/store/clock.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { openProfile, type Profile } from '#services/store/profile.ts'

/** A profile as officers have it, and every text that was ever acknowledged in it. */
export type Written = {
  /** The release the damage is done to. */
  readonly target: string
  /** By id, the oldest first. */
  readonly texts: ReadonlyMap<string, readonly string[]>
}

/** `saves` states of the target and two of each of its neighbours. */
export async function writeProfile(
  port: FilePort | undefined,
  folder: string,
  { saves }: { readonly saves: number },
): Promise<Written> {
  const profile = openProfile(folder, port, steadyClock())
  await profile.writable()
  const texts = new Map<string, string[]>()
  const ids: string[] = []
  for (const [nr, count] of [saves, 2, 2].entries()) {
    const first = await profile.releases.create(draftOf(`Rilis ${nr} naskah 0`))
    const written = [`Rilis ${nr} naskah 0`]
    for (let at = 1; at < count; at += 1) {
      const headline = `Rilis ${nr} naskah ${at} – “panen raya” é 😀`
      await profile.releases.save({ ...first.release, headline })
      written.push(headline)
    }
    texts.set(first.release.id, written)
    ids.push(first.release.id)
  }
  await profile.releases.list()
  await profile.close()
  return { target: ids[0] ?? '', texts }
}

export type Answer = {
  readonly text: string | null
  readonly code: string | null
  readonly isTold: boolean
  /** What was said of this release. */
  readonly said: readonly FindingKind[]
}

/** What a fresh start answers for every release it knows of, and whether it told of trouble. */
export async function askProfile(
  port: FilePort | undefined,
  folder: string,
  ids: readonly string[],
): Promise<{ readonly answers: ReadonlyMap<string, Answer>; readonly listed: readonly string[] }> {
  const profile = openProfile(folder, port, steadyClock())
  try {
    await profile.settings.read()
    const { releases } = await profile.releases.list()
    const listed = releases.map(({ id }) => id)
    const answers = new Map<string, Answer>()
    for (const id of new Set([...ids, ...listed])) answers.set(id, await ask(profile, id))
    return { answers, listed }
  } finally {
    await profile.close()
  }
}

async function ask(profile: Profile, id: string): Promise<Answer> {
  const told = () =>
    profile.safety.findings.all().flatMap((finding) => (finding.id === id ? [finding.kind] : []))
  try {
    const { release, condition } = await profile.releases.open(id)
    const said = told()
    const isTold = said.length > 0 || (condition !== undefined && condition.kind !== 'whole')
    return { text: release.headline, code: null, isTold, said }
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)
    const said = told()
    return { text: null, code, isTold: said.length > 0, said }
  }
}

function draftOf(headline: string): Omit<Release, 'id' | 'createdAt' | 'format'> {
  const { id: _id, createdAt: _createdAt, format: _format, ...draft } = blank
  return { ...draft, headline }
}

const blank = draftRelease('corpusrelease', '2026-01-05T08:00:00+07:00', null)

export function steadyClock(): Clock {
  let ticks = 0
  return {
    now: () => new Date(Date.parse('2026-03-02T07:00:00Z') + 1000 * ticks++).toISOString(),
    steadyMs: () => 1000 * ticks,
    boot: 'corpus00',
  }
}
