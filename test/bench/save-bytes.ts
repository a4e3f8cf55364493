import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { plain } from '#core/release/block.ts'
import { draftRelease, type Release } from '#core/release/release.ts'
import { openProfile, type Profile } from '#services/store/profile.ts'

const saves = 40

/** Bytes per save beside 1,000 releases, divided by the same beside one; counted by the kernel. */
export async function measureSaveBytes(): Promise<number> {
  const alone = await bytesPerSave(1)
  const among = await bytesPerSave(1000)
  console.log(
    `save-bytes: ${Math.round(among)} bytes beside 1,000 releases, ${Math.round(alone)} beside 1`,
  )
  return among / alone
}

async function bytesPerSave(releases: number): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'teras-bytes-'))
  const profile = openProfile(folder)
  const last = await fill(profile, releases)
  await profile.releases.list()
  // The first save of a release marks it for the list; what counts is the hundredth.
  await profile.releases.save(last)
  const before = bytesWritten()
  for (let nr = 0; nr < saves; nr += 1) {
    await profile.releases.save({ ...last, headline: `Judul ke-${100 + nr}` })
  }
  const perSave = (bytesWritten() - before) / saves
  await profile.close()
  rmSync(folder, { recursive: true, force: true })
  return perSave
}

async function fill(profile: Profile, count: number): Promise<Release> {
  const {
    id: _id,
    createdAt: _createdAt,
    format: _format,
    ...draft
  } = draftRelease('unborn000000', '', null)
  const words = 'Petugas dan warga binaan menata kebun bersama sejak pagi. '
  const story: Release['story'] = Array.from({ length: 5 }, (_, nr) => ({
    type: 'paragraph',
    role: nr === 0 ? 'lead' : 'body',
    inlines: plain(words.repeat(4)),
  }))
  let last: Release | null = null
  for (let nr = 0; nr < count; nr += 1) {
    last = (await profile.releases.create({ ...draft, headline: `Rilis ke-${nr}`, story })).release
  }
  if (last === null) throw new Error('no release was made')
  return last
}

/** What this process handed to the kernel, whatever code wrote it. */
function bytesWritten(): number {
  return Number(/wchar: (\d+)/.exec(readFileSync('/proc/self/io', 'utf8'))?.[1])
}
