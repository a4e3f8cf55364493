import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { textOfBlock } from '#core/release/block.ts'
import type { Release } from '#core/release/release.ts'
import { firstSettings } from '#core/release/settings.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'
import { readSample } from '../helpers/sample.ts'
import { picture, resize } from '../helpers/screens.ts'

describe('the history of a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-history-'))
  let teras: Launched
  let id = ''

  const start = async () => {
    teras = await launchTeras({ profile: join(folder, 'profil') })
    teras.page.setDefaultTimeout(10_000)
    await teras.page.waitForSelector('main')
    await resize(teras, 1366, 768)
  }
  beforeAll(async () => {
    await start()
    const call = callOn(teras.page)
    await call('settings.save', { settings: { ...firstSettings, setupSkipped: true } })
    const release = { ...(await readSample()), headline: 'Panen Kangkung' }
    id = (await call('release.create', { release })).release.id
    await teras.page.reload()
    await openRelease()
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  const openRelease = async () => {
    await teras.page.getByRole('row').filter({ hasText: 'Panen' }).first().click()
    await story().waitFor()
  }
  const story = () => teras.page.getByRole('textbox', { name: words.sheet.storyLabel })
  const stored = async (): Promise<Release> =>
    (await callOn(teras.page)('release.open', { id })).release
  const listed = async () => (await callOn(teras.page)('history.list', { id })).versions
  const openHistory = () =>
    teras.page.getByRole('tab', { name: words.history.tab, exact: true }).click()
  const press = (name: string) =>
    teras.page.getByRole('dialog').last().getByRole('button', { name, exact: true }).click()
  const type = async (text: string) => {
    await story().click()
    await teras.page.keyboard.press('Control+End')
    await teras.page.keyboard.type(text)
    await expect
      .poll(async () => textOfBlock((await stored()).story.at(-1) ?? nothing))
      .toContain(text.trim())
  }
  /** In each theme, once its colours have stopped fading into one another. */
  const barriers = async () => {
    const found = []
    for (const theme of ['dark', 'contrast', 'light']) {
      await teras.page.evaluate(async (worn) => {
        document.documentElement.dataset.theme = worn
        await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
      }, theme)
      const rules = theme === 'light' ? undefined : ['color-contrast']
      found.push(...(await findBarriers(teras.page, rules)))
    }
    return found
  }
  const nothing = { type: 'subhead', inlines: [] } as const

  test('teaches where there is one version only', async () => {
    await openHistory()

    await teras.page.getByText(words.history.emptyTitle).waitFor()
    await picture(teras, 'history-empty')
  })

  test('shows a version for what was typed', async () => {
    await type(' Hasilnya dibagikan kepada warga.')

    await teras.page.getByRole('option').nth(1).waitFor()
    expect((await listed()).map(({ why }) => why).at(-1)).toBe('create')
    await picture(teras, 'history')
    expect(await barriers()).toEqual([])
  })

  test('sets a version beside the text of now', async () => {
    const { page } = teras
    await page.getByLabel(words.sheet.parts.headline, { exact: true }).fill('Panen Sawi dan Bayam')
    await page.getByText(words.sheet.saved.replace('{{time}}', '')).waitFor()

    await page.getByRole('option').last().click()
    await page.getByRole('dialog').waitFor()

    await page.locator('del').filter({ hasText: 'Kangkung' }).waitFor()
    await page.locator('ins').filter({ hasText: 'Sawi dan Bayam' }).waitFor()
    await page.locator('ins').filter({ hasText: 'Hasilnya dibagikan' }).waitFor()
    await picture(teras, 'history-compare')
    await press(words.history.showChanged)
    expect(await page.getByRole('dialog').getByRole('row').count()).toBe(3)
    await picture(teras, 'history-compare-short')
    await press(words.history.showWhole)
    expect(await barriers()).toEqual([])
    expect(await findOverflow(page)).toEqual([])
  })

  test('gives the version a name', async () => {
    await press(words.history.giveName)
    await teras.page.getByLabel(words.history.name, { exact: true }).fill('Sebelum rapat')
    await picture(teras, 'history-name')
    await press(words.history.saveName)

    await teras.page.getByRole('heading', { name: 'Sebelum rapat' }).waitFor()
    expect((await listed()).at(-1)?.name).toBe('Sebelum rapat')
  })

  test('brings the version back as a new one', async () => {
    const { page } = teras
    const before = (await listed()).length

    await press(words.history.restore)
    await page.getByText(words.history.restored).waitFor()

    expect((await listed()).length).toBe(before + 1)
    expect((await stored()).headline).toBe('Panen Kangkung')
    const headline = page.getByLabel(words.sheet.parts.headline, { exact: true })
    expect(await headline.inputValue()).toBe('Panen Kangkung')
    expect(await story().textContent()).not.toContain('Hasilnya dibagikan')
    await picture(teras, 'history-restored')
    expect(await barriers()).toEqual([])
  })

  test('undoes restoring from the keyboard', async () => {
    const { page } = teras
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.textContent))
      .toBe(words.history.undo)

    await page.keyboard.press('Enter')

    await expect.poll(async () => (await stored()).headline).toBe('Panen Sawi dan Bayam')
    await expect.poll(() => story().textContent()).toContain('Hasilnya dibagikan')
  })

  test('goes through the versions by keyboard', async () => {
    const { page } = teras
    await page.getByRole('option').first().waitFor()
    await page.getByRole('tab', { name: words.history.tab, exact: true }).focus()
    for (let step = 0; step < 4; step += 1) {
      if ((await roleOfFocus()) === 'option') break
      await page.keyboard.press('Tab')
    }
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog').waitFor({ state: 'detached' })

    expect(await roleOfFocus()).toBe('option')
  })
  const roleOfFocus = () => teras.page.evaluate(() => document.activeElement?.getAttribute('role'))

  test('is whole after the program was killed', async () => {
    const before = await listed()

    await teras.kill()
    await start()
    await openRelease()
    await openHistory()

    await teras.page.getByText('Sebelum rapat').waitFor()
    expect(await listed()).toEqual(before)
  })
})
