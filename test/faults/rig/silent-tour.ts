import type { Page } from 'playwright-core'
import { id as words } from '#core/i18n/id.ts'
import { firstSettings } from '#core/release/settings.ts'
import { callOn } from '../../helpers/call.ts'
import { solidPng } from '../../helpers/solid-png.ts'
import { furnish, openRelease, press, startTour, stops, type Tour } from '../../helpers/tour.ts'

/** Which of the screens are looked at besides what is done to its end: all, or each third one. */
export type Part = 'all' | 0 | 1 | 2

/** Everything but the outbox, as an officer uses it; the answer names what was used. */
export async function walkEverywhere(page: Page, part: Part): Promise<readonly string[]> {
  page.setDefaultTimeout(20_000)
  await page.waitForSelector('main')
  await callOn(page)('settings.save', { settings: { ...firstSettings, setupSkipped: true } })
  await furnish(page)
  const walked: string[] = []
  const silent = stops.filter(({ isOnline = false }) => !isOnline)
  for (const { name, reach } of [
    ...ownStops,
    ...silent.filter((_, at) => part === 'all' || at % 3 === part),
  ]) {
    await page.reload()
    await page.waitForSelector('main')
    try {
      await reach(await startTour(page, words))
    } catch (cause) {
      throw new Error(`the tour stopped at: ${name}`, { cause })
    }
    walked.push(name)
  }
  return walked
}

/** What the tour of every screen only looks at is done here to its end. */
const ownStops: readonly {
  readonly name: string
  readonly reach: (tour: Tour) => Promise<void>
}[] = [
  {
    name: 'a new release from pasted text',
    async reach(tour) {
      const { page, text } = tour
      await press(tour, words.library.paste)
      await page.getByLabel(words.intake.paste).fill(text)
      await press(tour, words.intake.read)
      await page
        .getByLabel(words.intake.headline, { exact: true })
        .fill('Panen 120 kilogram diam-diam')
      await press(tour, words.intake.take)
      await saved(tour)
    },
  },
  {
    name: 'typing',
    async reach(tour) {
      await openRelease(tour)
      await tour.page.getByRole('textbox', { name: words.sheet.storyLabel }).click()
      await tour.page.keyboard.press('Control+End')
      await tour.page.keyboard.type(
        ' Lihat https://contoh.invalid/berita atau surat@contoh.invalid.',
      )
      await saved(tour)
    },
  },
  {
    name: 'a photo',
    async reach(tour) {
      await openRelease(tour)
      await tour.page.getByRole('tab', { name: words.sheet.parts.photos }).click()
      const file = { name: 'panen.png', mimeType: 'image/png', buffer: solidPng(640, 480) }
      await tour.page.locator('input[type=file]').first().setInputFiles(file)
      await tour.page.getByLabel(words.photos.caption).first().waitFor()
      await saved(tour)
    },
  },
  {
    name: 'a search in the library',
    async reach({ page }) {
      await page.getByRole('searchbox').fill('panen')
      await page.getByRole('row').filter({ hasText: 'Panen 120' }).first().waitFor()
    },
  },
  {
    name: 'every format into a folder',
    async reach(tour) {
      await openRelease(tour)
      await press(tour, words.sheet.export)
      const dialog = tour.page.getByRole('dialog').last()
      for (const label of Object.values(words.handOver.format)) {
        const box = dialog.getByRole('checkbox', { name: label, exact: true })
        await box.waitFor()
        if (!(await box.isChecked())) await dialog.getByText(label, { exact: true }).first().click()
      }
      await press(tour, words.handOver.chooseFolder)
      await press(tour, words.handOver.start)
      await tour.page
        .getByRole('button', { name: words.handOver.reveal })
        .waitFor({ timeout: 60_000 })
    },
  },
  {
    name: 'the sheet as it is printed',
    async reach(tour) {
      await openRelease(tour)
      await tour.page.keyboard.press('Control+p')
      await tour.page.getByText(words.print.pages.split(' ').slice(1).join(' ')).waitFor()
    },
  },
]

async function saved({ page }: Tour): Promise<void> {
  await page.getByRole('status').filter({ hasText: 'Tersimpan' }).waitFor()
}
