import { AppError } from '#core/app-error.ts'
import { textOfBlock } from '#core/release/block.ts'
import { draftRelease, type Release } from '#core/release/release.ts'
import type { Clock } from '#services/store/clock.ts'
import type { FilePort } from '#services/store/file-port.ts'
import { openProfile } from '#services/store/profile.ts'
import type { Found, OpenSaver, Saver } from '../saver.ts'
import { toldOf } from '../told.ts'

/** Our store through the door the program uses; the rig's id is the headline of its release. */
export function terasSaver(port?: FilePort, clock?: Clock): Saver {
  const profileIn = (folder: string) => openProfile(folder, port, clock)
  return {
    name: 'teras',
    async open(folder): Promise<OpenSaver> {
      const profile = profileIn(folder)
      await profile.writable()
      const known = new Map<string, Promise<Release>>()
      for (const { headline, id } of (await profile.releases.list()).releases) {
        const opened = profile.releases.open(id).then(({ release }) => release)
        // Damage is the reader's to report; who writes goes on with what can be opened.
        opened.catch(() => known.delete(headline))
        known.set(headline, opened)
      }
      await Promise.allSettled(known.values())
      return {
        async save(id, text) {
          const before = known.get(id)
          if (before !== undefined) {
            await profile.releases.save({ ...(await before), ...content(id, text) })
            return
          }
          const { id: _, createdAt, format, ...draft } = blank(id, text)
          const born = profile.releases.create(draft).then(({ release }) => release)
          known.set(id, born)
          born.catch(() => known.delete(id))
          await born
        },
        close: profile.close,
      }
    },
    async read(folder) {
      const profile = profileIn(folder)
      const found = new Map<string, Found>()
      for (const { id } of (await profile.releases.list()).releases) {
        const [key, present] = await profile.releases.open(id).then(
          ({ release }) => [release.headline, { kind: 'text', text: textOf(release) }] as const,
          (cause: unknown) => [`?${id}`, { kind: 'damaged', reason: reasonOf(cause) }] as const,
        )
        found.set(key, later(found.get(key), present))
      }
      await profile.close()
      for (const [key, said] of toldOf(profile.safety.findings.all())) found.set(key, said)
      return found
    },
  }
}

const blank = (id: string, text: string): Release => ({
  ...draftRelease('faultrelease01', '2026-01-05T08:00:00+07:00', null),
  ...content(id, text),
})

function content(id: string, text: string): Pick<Release, 'headline' | 'story'> {
  const inlines = [{ type: 'text', text, marks: [] }] as const
  return { headline: id, story: [{ type: 'paragraph', role: 'lead', inlines }] }
}

function textOf(release: Release): string {
  return release.story.map(textOfBlock).join('')
}

/** A birth that was refused may have lasted all the same, and its retry is a second release. */
function later(one: Found | undefined, other: Found): Found {
  if (one?.kind !== 'text' || other.kind !== 'text') return other
  return numberIn(one.text) > numberIn(other.text) ? one : other
}

const numberIn = (text: string) => Number(text.split(' ', 2)[1])

function reasonOf(cause: unknown): string {
  return cause instanceof AppError ? `${cause.code}: ${cause.message}` : String(cause)
}
