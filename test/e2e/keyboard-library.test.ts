import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { callOn } from '../helpers/call.ts'
import { expectFocusKept, focused, startOf, walkRound, walkTo } from '../helpers/keys.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { readSample } from '../helpers/sample.ts'
import { resize } from '../helpers/screens.ts'

const headline = 'Lapas Wonoasri Panen Sayur Bersama Kelompok Tani'
const storyName = words.sheet.storyLabel

describe('the library by keyboard alone', () => {
  let teras: Launched

  const press = (key: string) => teras.page.keyboard.press(key)
  const dialog = () => teras.page.getByRole('dialog')
  const releases = async () => (await callOn(teras.page)('library.list', {})).releases

  beforeAll(async () => {
    teras = await launchTeras()
    teras.page.setDefaultTimeout(8_000)
    await resize(teras, 1366, 768)
    await dialog().waitFor()
  })
  afterAll(() => teras.kill())

  test('skips the facility at the first start', async () => {
    await walkTo(teras.page, words.facility.skip)
    await press('Enter')

    await dialog().waitFor({ state: 'detached' })
    await expectFocusKept(teras.page)
  })

  describe('with a release', () => {
    beforeAll(async () => {
      const release = { ...(await readSample()), headline }
      await callOn(teras.page)('release.create', { release })
      await teras.page.reload()
      await teras.page.getByRole('row').filter({ hasText: headline }).waitFor()
    })

    test('reaches every entry of the library', async () => {
      const trail = await walkRound(teras.page)

      const { library } = words
      for (const name of [library.paste, library.new, library.settings, library.help]) {
        expect(trail).toContain(name)
      }
      expect(trail).toContain(library.filter)
    })

    test.each([
      { keys: 'F1', title: words.help.title },
      { keys: 'Control+,', title: words.settings.title },
    ])('opens and leaves «$title»', async ({ keys, title }) => {
      await walkTo(teras.page, words.library.new)
      await press(keys)
      await teras.page.getByRole('dialog', { name: title }).waitFor()
      await expectFocusKept(teras.page)
      const trail = await walkRound(teras.page)
      await press('Escape')

      await dialog().waitFor({ state: 'detached' })
      expect(trail).toContain(words.app.close)
      await expect.poll(() => focused(teras.page)).toBe(words.library.new)
    })

    test('opens a release from its row', async () => {
      await walkTo(teras.page, startOf(headline))
      await press('Enter')

      await expect.poll(() => focused(teras.page)).toBe(words.sheet.parts.headline)
    })

    test('goes back to the row it came from', async () => {
      await walkTo(teras.page, words.app.releases)
      await press('Enter')

      await teras.page.getByRole('row').first().waitFor()
      await expect.poll(() => focused(teras.page)).toMatch(startOf(headline))
    })

    test('duplicates from the menu of the row', async () => {
      const { page } = teras
      await walkTo(page, startOf(words.library.rowMenu), {
        key: 'ArrowRight',
        most: 3,
      })
      await press('Enter')
      await walkTo(page, words.library.duplicate, { key: 'ArrowDown', most: 4 })
      await press('Enter')
      await page.getByRole('textbox', { name: storyName }).waitFor()
      await expectFocusKept(page)
      await walkTo(page, words.app.releases)
      await press('Enter')

      await expect.poll(async () => (await releases()).length).toBe(2)
      await expect.poll(() => page.getByRole('row').filter({ hasText: headline }).count()).toBe(2)
      await expect.poll(() => focused(page)).toMatch(startOf(headline))
    })

    test('throws away and restores from the list', async () => {
      const { page } = teras
      await press('Delete')
      await expect.poll(async () => (await releases()).length).toBe(1)
      await expectFocusKept(page)
      await walkTo(page, startOf(words.library.trash))
      await press('Enter')
      await page.getByText(words.library.restore, { exact: true }).waitFor()
      await walkTo(page, startOf(headline))
      await walkTo(page, startOf(words.library.restoreOne), {
        key: 'ArrowRight',
        most: 3,
      })
      await press('Enter')

      await expect.poll(async () => (await releases()).length).toBe(2)
      await expectFocusKept(page)
    })
  })
})
