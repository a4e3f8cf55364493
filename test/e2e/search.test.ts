import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { inventRelease, inventWorld } from '../helpers/invented-release.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'
import { makeLibrary, numberedJpeg } from '../helpers/make-library.ts'
import { picture } from '../helpers/screens.ts'

const folder = mkdtempSync(join(tmpdir(), 'teras-search-'))
const profile = join(folder, 'profile')
const releases = 400

let teras: Launched

async function start(): Promise<void> {
  teras = await launchTeras({ profile, args: ['--lang=id'] })
  teras.page.setDefaultTimeout(15_000)
  await teras.page.waitForSelector('main')
}

beforeAll(async () => {
  makeLibrary(profile, { releases, photos: 30 })
  await start()
  const call = callOn(teras.page)
  const { settings } = await call('settings.read', {})
  await call('settings.save', { settings: { ...settings, setupSkipped: true } })
  await teras.page.reload()
  await teras.page.waitForSelector('[role=row]')
})

afterAll(async () => {
  await teras.close()
  rmSync(folder, { recursive: true, force: true })
})

const field = () => teras.page.getByRole('searchbox', { name: words.library.filter })
const found = () => teras.page.getByRole('grid', { name: words.library.found })
const marks = () => found().locator('mark')

async function search(query: string): Promise<void> {
  await field().fill(query)
  await found().waitFor()
  await teras.page.getByRole('status').filter({ hasText: 'cocok' }).waitFor()
}

const asked = (query: string) => ({
  query,
  filters: { status: [], month: null, person: null, hasPhotos: false, template: null },
  from: 0,
})

describe('the search of the library', () => {
  test('finds by words of the story and marks them', async () => {
    await teras.page.keyboard.press('Control+k')
    await teras.page.keyboard.type('pembinaan', { delay: 30 })
    await marks().first().waitFor()

    const marked = await marks().allTextContents()
    expect(marked.some((mark) => /bina/i.test(mark))).toBe(true)
    await picture(teras, 'search')
  })

  test('finds by a name, a caption, a place, and a day', async () => {
    const [release] = [inventRelease(inventWorld(1), 12, [])]
    const speaker = release.story.flatMap((block) =>
      block.type === 'quote' ? [block.speaker] : [],
    )

    for (const query of [speaker[0]?.name ?? '', release.dateline.place, '7 januari 2012']) {
      await search(query)
      expect([query, await found().getByRole('row').count()]).not.toEqual([query, 0])
    }
  })

  test('forgives a slip and affixes', async () => {
    await search('kesehatn')
    expect((await marks().allTextContents()).join(' ')).toMatch(/kesehatan/i)

    await search('memeriksanya')
    expect((await marks().allTextContents()).join(' ')).toMatch(/periksa/i)
  })

  test('opens a hit by keyboard alone', async () => {
    const { page } = teras
    await search('mei 2012')
    await field().press('ArrowDown')
    await page.keyboard.press('Enter')

    await page.getByRole('textbox', { name: words.sheet.storyLabel }).waitFor()
    await page.getByRole('button', { name: words.app.releases }).first().click()

    await found().waitFor()
    expect(await field().inputValue()).toBe('mei 2012')
  })

  test('finds what was written a moment ago', async () => {
    const call = callOn(teras.page)
    const { releases: listed } = await call('library.list', {})
    const { release } = await call('release.open', { id: listed[0]?.id ?? '' })
    await call('release.save', { release: { ...release, headline: 'Bazar Zamrud' } })
    await teras.page.waitForTimeout(2500)

    await search('zamrud')

    expect(await found().getByRole('row').count()).toBe(1)
  })

  test('narrows by photos, month, and person and widens again', async () => {
    const { page } = teras
    await field().fill('')
    await page.getByRole('button', { name: words.library.withPhotos }).click()
    await page.getByRole('button', { name: new RegExp(words.library.person) }).click()
    await page.getByRole('option').nth(1).waitFor()
    await page.getByRole('option').nth(1).click()
    await found().or(page.getByText(words.library.noMatchTitle)).first().waitFor()
    await picture(teras, 'search-filters')

    await page.getByRole('button', { name: words.library.clearFilters }).first().click()

    await page.getByRole('grid', { name: words.library.releases }).waitFor()
  })

  test('says that nothing matches and offers the way back', async () => {
    const { page } = teras
    await field().fill('xylofonxyz')
    await page.getByText(words.library.noMatchTitle).waitFor()

    await page.getByRole('button', { name: words.library.clearFilter }).last().click()

    await page.getByRole('grid', { name: words.library.releases }).waitFor()
  })

  test('has no barrier and nothing cut', async () => {
    await search('pembinaan warga')

    expect(await findBarriers(teras.page)).toEqual([])
    expect(await findOverflow(teras.page)).toEqual([])
  })

  test('finds the same after the index was damaged', async () => {
    await search('kunjungan')
    // The status line may still tell of the search before.
    const { total } = await callOn(teras.page)('search.find', asked('kunjungan'))
    const told = `${total} rilis cocok`
    await teras.page.getByRole('status').filter({ hasText: told }).waitFor()
    await teras.close()
    const cache = readdirSync(join(profile, 'derived')).filter((name) => /json$/.test(name))
    for (const name of cache) writeFileSync(join(profile, 'derived', name), 'rusak')

    await start()
    await teras.page.waitForSelector('[role=row]')
    await search('kunjungan')

    expect(cache).toContain('search.json')
    expect(total).toBeGreaterThan(0)
    await teras.page.getByRole('status').filter({ hasText: told }).waitFor()
  })
})

describe('two hundred pictures', () => {
  test('stop when she cancels and leave whole photos only', async () => {
    const { page } = teras
    const paths = Array.from({ length: 200 }, (_, nr) => {
      const path = join(folder, `foto-${nr}.jpg`)
      writeFileSync(path, numberedJpeg(5000 + nr))
      return path
    })
    await page.keyboard.press('Control+n')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter')
    await page.locator('input[type=file]').first().setInputFiles(paths)
    await page.getByText('· 5').first().waitFor()

    await page.getByRole('button', { name: words.photos.cancel }).click()
    await page.getByRole('button', { name: words.photos.cancel }).waitFor({ state: 'detached' })
    await page.waitForTimeout(1500)

    const shown = await page.getByLabel(words.photos.caption).count()
    expect(shown).toBeGreaterThanOrEqual(5)
    expect(shown).toBeLessThan(200)
    expect(await photosOfNewest()).toHaveLength(shown)
  })

  test('survive a kill with every shown photo whole', async () => {
    const { page } = teras
    const paths = Array.from({ length: 200 }, (_, nr) => join(folder, `foto-${nr}.jpg`))
    await page.locator('input[type=file]').first().setInputFiles(paths)
    await page.waitForTimeout(2500)
    await teras.kill()

    await start()

    const photos = await photosOfNewest()
    expect(photos.length).toBeGreaterThan(0)
    for (const { hash } of photos) {
      const status = await teras.page.evaluate(
        async (address) => (await fetch(address)).status,
        [`app://photo/${hash}/original`].join(),
      )
      expect(status).toBe(200)
    }
  })

  /** Of the release that was saved last, as it lies on the disk. */
  async function photosOfNewest() {
    const call = callOn(teras.page)
    const { releases: listed } = await call('library.list', {})
    const newest = [...listed].sort((a, b) => (a.savedAt < b.savedAt ? 1 : -1))[0]
    return (await call('release.open', { id: newest?.id ?? '' })).release.photos
  }
})
