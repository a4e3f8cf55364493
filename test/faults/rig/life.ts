import { textOfBlock } from '#core/release/block.ts'
import type { Facility } from '#core/release/facility.ts'
import { draftRelease, type Release } from '#core/release/release.ts'
import { firstSettings } from '#core/release/settings.ts'
import { openPhotoStore } from '#services/photos/photo-store.ts'
import { openProfile, type Profile } from '#services/store/profile.ts'
import { numberedJpeg as pictureOf } from '../../helpers/make-library.ts'
import type { Ledger } from './ledger.ts'
import { memoryPort } from './memory-port.ts'
import type { Found } from './saver.ts'
import { toldOf } from './told.ts'

/** What an officer does; `id` is the rig's name of a release and its headline. */
export type Act =
  | { readonly act: 'save'; readonly id: string; readonly text: string }
  | { readonly act: 'discard' | 'restore' | 'duplicate'; readonly id: string }
  /** Adds a picture to the release: content first, then the record that shows it. */
  | { readonly act: 'photo'; readonly id: string; readonly number: number }
  /** Gives its newest version a name, which keeps it for good. */
  | { readonly act: 'name'; readonly id: string; readonly name: string }
  | { readonly act: 'settings'; readonly text: string }
  | { readonly act: 'list' }
  | { readonly act: 'restart' }

const folder = '/disk/profile'
const facilityOf = (name: string): Facility => ({
  kind: 'other',
  class: '',
  name,
  city: '',
  address: '',
  letterhead: [],
  logo: null,
  writerCode: '',
  boilerplate: '',
  contacts: [],
})

export type Played = { readonly refusedAfter: readonly string[] }

/** Plays the acts on the current machine and keeps the ledger; a refused act is not repeated. */
export async function play(
  acts: readonly Act[],
  ledger: Ledger,
  fired: () => boolean,
): Promise<Played> {
  let profile = openProfile(folder, memoryPort)
  let releases = new Map<string, Release>()
  const inTrash = new Set<string>()
  const refusedAfter: string[] = []
  await profile.writable()

  for (const act of acts) {
    const firedBefore = fired()
    if (!isOffered(act, inTrash)) continue
    try {
      if (act.act === 'restart') {
        await profile.close()
        profile = openProfile(folder, memoryPort)
        await profile.writable()
        releases = await reopened(profile)
      } else {
        await perform(profile, releases, act, ledger)
      }
      if (act.act === 'discard') inTrash.add(act.id)
      if (act.act === 'restore') inTrash.delete(act.id)
    } catch (cause) {
      if (firedBefore) refusedAfter.push(`${act.act} after a fault: ${String(cause)}`)
    }
  }
  await profile.close().catch(() => undefined)
  return { refusedAfter }
}

/** What the interface would let her do, judged by what was acknowledged. */
function isOffered(act: Act, inTrash: ReadonlySet<string>): boolean {
  return !('id' in act) || (act.act === 'restore') === inTrash.has(act.id)
}

async function perform(
  profile: Profile,
  releases: Map<string, Release>,
  act: Exclude<Act, { readonly act: 'restart' }>,
  ledger: Ledger,
): Promise<void> {
  if (act.act === 'list') {
    await profile.releases.list()
    return
  }
  if (act.act === 'settings') {
    const entry = ledger.submit('@settings', act.text)
    await profile.settings.save({ ...firstSettings, facility: facilityOf(act.text) })
    entry.acknowledgedAt = 0
    return
  }
  const release = releases.get(act.id)
  if (act.act === 'save') {
    const entry = ledger.submit(act.id, act.text)
    const isNewHere = release === undefined || isTwin(ledger, act.id, release)
    const birth = isNewHere ? ledger.submit(`@place ${act.id}`, 'drafts') : null
    releases.set(act.id, await save(profile, release, act.id, act.text))
    entry.acknowledgedAt = 0
    if (birth !== null) birth.acknowledgedAt = 0
    return
  }
  // Whose birth was refused cannot be discarded.
  if (release === undefined) return
  if (act.act === 'duplicate') {
    const entry = ledger.submit(`@copy ${act.id}`, textOf(release))
    await profile.releases.duplicate(release.id)
    entry.acknowledgedAt = 0
    return
  }
  if (act.act === 'photo') {
    releases.set(act.id, await addPhoto(profile, release, act, ledger))
    return
  }
  if (act.act === 'name') {
    const [newest] = await profile.history.list(release.id)
    if (newest === undefined) return
    const text = textOf(await profile.history.read(release.id, newest.revision))
    const entry = ledger.submit(`@name ${release.id} ${newest.revision}`, text)
    await profile.history.name(release.id, newest.revision, act.name)
    entry.acknowledgedAt = 0
    return
  }
  const entry = ledger.submit(`@place ${act.id}`, act.act === 'discard' ? 'trash' : 'drafts')
  await profile.releases[act.act](release.id)
  entry.acknowledgedAt = 0
}

/**
 * A birth that was refused may have lasted. Where its retry went to the trash, the next program
 * finds the first one on the shelf, and writing there says that it belongs there. Its words were
 * never acknowledged; those of a release that came back from the trash by itself were.
 */
function isTwin(ledger: Ledger, id: string, release: Release): boolean {
  const trash = ledger.find(`@place ${id}`, 'trash')
  const drafts = ledger.find(`@place ${id}`, 'drafts')
  if (trash === null || trash.acknowledgedAt === null) return false
  const isWritten = ledger.find(id, textOf(release))?.acknowledgedAt !== null
  return !isWritten && trash.order > (drafts?.order ?? -1)
}

async function save(
  profile: Profile,
  before: Release | undefined,
  id: string,
  text: string,
): Promise<Release> {
  const inlines = [{ type: 'text', text, marks: [] }] as const
  const story = [{ type: 'paragraph', role: 'lead', inlines }] as const
  if (before === undefined) {
    const { id: _, createdAt, format, ...draft } = blank
    return (await profile.releases.create({ ...draft, headline: id, story })).release
  }
  const next = { ...before, story }
  await profile.releases.save(next)
  return next
}

async function addPhoto(
  profile: Profile,
  release: Release,
  { number }: { readonly number: number },
  ledger: Ledger,
): Promise<Release> {
  const entry = ledger.submit(`@photo ${release.id} ${number}`, 'whole')
  const facts = await openPhotoStore(memoryPort, folder).add(pictureOf(number))
  const photo = { ...facts, caption: `${number}`, credit: '', altText: '' }
  const next = { ...release, photos: [...release.photos, photo] }
  await profile.releases.save(next)
  entry.acknowledgedAt = 0
  return next
}

async function reopened(profile: Profile): Promise<Map<string, Release>> {
  const releases = new Map<string, Release>()
  for (const { id } of (await profile.releases.list()).releases) {
    const opened = await profile.releases.open(id).catch(() => null)
    if (opened === null || opened.release.provenance.kind === 'copied') continue
    const { headline } = opened.release
    const before = releases.get(headline)
    // A birth that was refused may have lasted: its retry is a second release, and goes on.
    if (before !== undefined && numberIn(textOf(before)) > numberIn(textOf(opened.release)))
      continue
    releases.set(headline, opened.release)
  }
  return releases
}

/** What a fresh program finds on the current machine, with the place of each release. */
export async function findAll(): Promise<ReadonlyMap<string, Found>> {
  const profile = openProfile(folder, memoryPort)
  const found = new Map<string, Found>()
  const settings = (await profile.settings.read()).facility?.name
  if (settings !== undefined) found.set('@settings', { kind: 'text', text: settings })
  const { releases, trash } = await profile.releases.list()
  for (const { id } of releases) await note(profile, found, id, 'drafts')
  for (const { id } of trash) {
    if (!releases.some((card) => card.id === id)) {
      await profile.releases.restore(id)
      await note(profile, found, id, 'trash')
    }
  }
  await profile.close()
  for (const [key, said] of toldOf(profile.safety.findings.all())) found.set(key, said)
  return found
}

async function note(
  profile: Profile,
  found: Map<string, Found>,
  id: string,
  place: 'drafts' | 'trash',
): Promise<void> {
  try {
    const { release } = await profile.releases.open(id)
    const text = textOf(release)
    const isCopy = release.provenance.kind === 'copied'
    if (!isCopy) await noteKept(profile, found, release)
    const key = isCopy ? `@copy ${release.headline}` : release.headline
    const before = found.get(key)
    if (before?.kind === 'text' && numberIn(before.text) > numberIn(text)) return
    found.set(key, { kind: 'text', text })
    if (isCopy) return
    found.set(`@place ${release.headline}`, { kind: 'text', text: place })
  } catch (cause) {
    found.set(`?${id}`, { kind: 'damaged', reason: String(cause) })
  }
}

/** A picture that a release shows is there, whole; a named version can be read. Otherwise X or L. */
async function noteKept(
  profile: Profile,
  found: Map<string, Found>,
  release: Release,
): Promise<void> {
  const photos = openPhotoStore(memoryPort, folder)
  for (const { hash, caption } of release.photos) {
    const picture = await photos.read(hash, 'original')
    const isWhole =
      picture !== null && Buffer.from(pictureOf(Number(caption))).equals(picture.bytes)
    const text = isWhole ? 'whole' : picture === null ? 'missing' : 'damaged'
    found.set(`@photo ${release.id} ${caption}`, { kind: 'text', text })
  }
  for (const { revision, name } of await profile.history.list(release.id)) {
    if (name === null) continue
    const version = await profile.history.read(release.id, revision)
    found.set(`@name ${release.id} ${revision}`, { kind: 'text', text: textOf(version) })
  }
}

const textOf = (release: Release) => release.story.map(textOfBlock).join('')
const numberIn = (text: string) => Number(text.split(' ', 2)[1])
const blank = draftRelease('faultrelease01', '2026-01-05T08:00:00+07:00', null)
