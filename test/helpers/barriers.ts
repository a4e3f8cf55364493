import { rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { en } from '#core/i18n/en.ts'
import { id } from '#core/i18n/id.ts'
import { firstSettings, type Language, type Settings } from '#core/release/settings.ts'
import { findBarriers } from './axe.ts'
import { callOn } from './call.ts'
import { type Launched, launchTeras, temporaryFolder } from './launch.ts'
import { findOverflow, findUnreachable } from './layout.ts'
import { resize } from './screens.ts'
import { firstStops, furnish, type Stop, showSide, startTour, stops } from './tour.ts'

const catalogues = { id, en } as const satisfies Record<Language, typeof id | typeof en>

/** Every stop of the tour in one language; a file each, so that both can be walked at once. */
export function describeBarriers(language: Language): void {
  describe(`the screen in ${language}`, () => walk(language))
}

function walk(language: Language): void {
  const words = catalogues[language]
  let folder = ''
  let teras: Launched

  beforeAll(async () => {
    folder = await temporaryFolder()
    teras = await launchTeras({
      profile: join(folder, 'profil'),
      env: { TERAS_CHOOSE_FOLDER: folder },
    })
    teras.page.setDefaultTimeout(8_000)
    await resize(teras, 1366, 768)
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  const set = (fields: Partial<Settings>) =>
    callOn(teras.page)('settings.save', { settings: { ...firstSettings, language, ...fields } })

  const visit = async ({ reach }: Stop) => {
    await teras.page.reload()
    await teras.page.waitForSelector('main')
    await reach(await startTour(teras.page, words))
  }

  const zoom = async (factor: number) => {
    await teras.app.evaluate(({ BrowserWindow }, wanted) => {
      for (const window of BrowserWindow.getAllWindows()) window.webContents.setZoomFactor(wanted)
    }, factor)
    await teras.page.waitForFunction(
      (wanted) => Math.round(outerWidth / innerWidth) === wanted,
      factor,
    )
  }

  const testOpenToAll = () => {
    test('has no barrier in any theme', async () => {
      expect(await barriersIn(teras.page, language)).toEqual([])
    })

    // One test that failed half-way must not take all others along.
    afterEach(async () => {
      await zoom(1)
      await resize(teras, 1366, 768)
    })

    test('fits the usual and the smallest window', async () => {
      await expect.poll(() => findOverflow(teras.page), { timeout: 3_000 }).toEqual([])

      await resize(teras, 1024, 700)
      const isUnfolded = await showSide(teras.page, words)
      await expect.poll(() => findOverflow(teras.page), { timeout: 3_000 }).toEqual([])
      expect(isUnfolded ? await findBarriers(teras.page) : []).toEqual([])
    })

    test('keeps its controls in reach at twice the size', async () => {
      await zoom(2)

      expect(await findUnreachable(teras.page)).toEqual([])
    })
  }

  describe.each(firstStops)('before the first release: $name', (stop) => {
    beforeAll(async () => {
      await set(stop.isFirstStart ? {} : { setupSkipped: true })
      await visit(stop)
    })
    testOpenToAll()
  })

  describe('with releases', () => {
    beforeAll(async () => {
      await set({ setupSkipped: true })
      await furnish(teras.page)
    })

    describe.each(stops)('$name', (stop) => {
      beforeAll(() => visit(stop))
      testOpenToAll()
    })
  })
}

/** A theme changes colours only: its other rules are asked once. */
async function barriersIn(page: Page, language: Language) {
  const found = []
  for (const theme of language === 'id' ? (['dark', 'contrast', 'light'] as const) : ['light']) {
    await wear(page, theme)
    const barriers = await findBarriers(page, theme === 'light' ? undefined : ['color-contrast'])
    for (const barrier of barriers) found.push({ theme, ...barrier })
  }
  return found
}

/** Colours fade into each other: axe must not measure one that is on its way. */
async function wear(page: Page, theme: string): Promise<void> {
  await page.evaluate(async (worn) => {
    document.documentElement.dataset.theme = worn
    const fades = document.getAnimations().map(({ finished }) => finished)
    // What turns for ever, as a sign of work under way does, is not waited for; what is taken off
    // the screen on its way is called off, which is no failure.
    await Promise.race([Promise.allSettled(fades), new Promise((done) => setTimeout(done, 1000))])
  }, theme)
}
