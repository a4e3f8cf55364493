import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { callOn } from '../../helpers/call.ts'
import { type Launched, launchTeras } from '../../helpers/launch.ts'
import { makeLibrary } from '../../helpers/make-library.ts'

export const manyReleases = 10_000

/** A profile of its own in `folder/profile`, with so many releases and as many photos. */
export type Shelf = { readonly folder: string; readonly profile: string }

/** Laid out, started once, and closed again: the index is written, the first questions are answered. */
export async function layOutLibrary(releases: number): Promise<Shelf> {
  const folder = mkdtempSync(join(tmpdir(), 'teras-scale-'))
  const profile = join(folder, 'profile')
  makeLibrary(profile, { releases, photos: releases })
  const teras = await launchTeras({ profile, args: ['--lang=id'] })
  const call = callOn(teras.page)
  const { settings } = await call('settings.read', {})
  await call('settings.save', { settings: { ...settings, setupSkipped: true } })
  await untilSearchable(teras)
  await untilCached(profile, releases)
  await teras.close()
  return { folder, profile }
}

/** The caches are written in the background; that of the search only where it is worth it. */
async function untilCached(profile: string, releases: number): Promise<void> {
  const caches = releases < 100 ? [] : ['index.json', 'search.json']
  for (let attempt = 0; attempt < 600; attempt += 1) {
    if (caches.every((name) => existsSync(join(profile, 'derived', name)))) return
    await pause(250)
  }
  throw new Error('the caches were never written')
}

export function clearLibrary({ folder }: Shelf): void {
  rmSync(folder, { recursive: true, force: true })
}

export async function openLibraryOf({ profile }: Shelf): Promise<Launched> {
  const teras = await launchTeras({ profile, args: ['--lang=id'] })
  await teras.page.waitForSelector('[role=row]')
  return teras
}

/** Until every release can be found by its text. */
export async function untilSearchable({ page }: Launched): Promise<void> {
  const call = callOn(page)
  const filters = { status: [], month: null, person: null, hasPhotos: false, template: null }
  for (let attempt = 0; attempt < 600; attempt += 1) {
    const { isReady } = await call('search.find', { query: 'panen', filters, from: 0 })
    if (isReady) return
    await page.waitForTimeout(250)
  }
  throw new Error('the library never became searchable')
}
