import type { Page } from 'playwright-core'
import { noWishes } from '#contract/calls/hand-over.ts'
import type { en } from '#core/i18n/en.ts'
import type { id } from '#core/i18n/id.ts'
import { usualLimitBytes } from '#core/outbox/account.ts'
import { callOn } from './call.ts'
import { samplePhoto } from './full-release.ts'
import { readSample, readSampleText } from './sample.ts'
import { tinyJpeg } from './tiny-jpeg.ts'

export type Tour = {
  readonly page: Page
  readonly words: typeof id | typeof en
  /** The sample article as it is pasted. */
  readonly text: string
}

/** One state of one screen, reached from the library as it stands after a fresh load. */
export type Stop = {
  readonly name: string
  /** While a mail waits, the program looks from time to time whether its server can be reached. */
  readonly isOnline?: true
  readonly reach: (tour: Tour) => Promise<void>
}

/** Puts two releases, one with a photo, and one in the trash into the profile. */
export async function furnish(page: Page): Promise<void> {
  const call = callOn(page)
  const facts = await addPhoto(page)
  const release = await readSample()
  const photo = { ...facts, caption: 'Contoh takarir', credit: 'Humas Contoh', altText: '' }
  await call('release.create', { release: { ...release, photos: [photo] } })
  await call('release.create', { release: { ...release, headline: '', story: [] } })
  const thrown = await call('release.create', { release: { ...release, headline: 'Terbuang' } })
  await call('release.discard', { id: thrown.release.id })
}

/** Bytes do not cross to the page in an ordinary call of the tests. */
async function addPhoto(page: Page) {
  const hash = await page.evaluate(
    async (bytes) => {
      const answer = await window.teras.call('photo.add', { bytes: new Uint8Array(bytes) })
      return (answer as { readonly value: { readonly hash: string } }).value.hash
    },
    [...tinyJpeg.bytes],
  )
  return { ...samplePhoto, hash }
}

export async function startTour(page: Page, words: Tour['words']): Promise<Tour> {
  return { page, words, text: await readSampleText() }
}

/** In the uppermost dialog, where one is open. */
export async function press({ page }: Pick<Tour, 'page'>, name: string): Promise<void> {
  const dialog = page.getByRole('dialog')
  const scope = (await dialog.count()) > 0 ? dialog.last() : page
  await scope.getByRole('button', { name, exact: true }).first().click()
}

export async function openRelease({ page, words }: Tour): Promise<void> {
  await page.getByRole('row').filter({ hasText: 'Panen 120' }).first().click()
  await page.getByRole('textbox', { name: words.sheet.storyLabel }).waitFor()
}

/** Before anything is written. */
export const firstStops: readonly (Stop & { readonly isFirstStart: boolean })[] = [
  {
    name: 'the first start',
    isFirstStart: true,
    async reach({ page, words }) {
      await page.getByText(words.facility.titleFirst).waitFor()
    },
  },
  {
    name: 'the first start with what is missing',
    isFirstStart: true,
    async reach({ page, words }) {
      await page.getByRole('button', { name: words.facility.save }).click()
      await page.getByText(words.facility.nameMissing).waitFor()
    },
  },
  {
    name: 'the empty library',
    isFirstStart: false,
    async reach({ page, words }) {
      await page.getByText(words.library.emptyTitle).waitFor()
    },
  },
]

const toSheet = (name: string, reach: (tour: Tour) => Promise<void>): Stop => ({
  name,
  async reach(tour) {
    await openRelease(tour)
    await reach(tour)
  },
})

export const stops: readonly Stop[] = [
  {
    name: 'the library',
    async reach({ page }) {
      await page.getByRole('row').first().waitFor()
    },
  },
  {
    name: 'the trash',
    async reach({ page, words }) {
      await page.getByRole('button', { name: words.library.trash }).click()
      await page.getByText('Terbuang').waitFor()
    },
  },
  {
    name: 'the menu of a row',
    async reach({ page, words }) {
      const label = words.library.rowMenu.replace('{{headline}}', '')
      await page.getByRole('button', { name: label }).first().click()
      await page.getByRole('menu').waitFor()
    },
  },
  {
    name: 'a search without a match',
    async reach({ page, words }) {
      await page.getByRole('searchbox').fill('tidak ada yang begini')
      await page.getByText(words.library.noMatchTitle).waitFor()
    },
  },
  {
    name: 'pasting',
    async reach(tour) {
      await press(tour, tour.words.library.paste)
      await press(tour, tour.words.intake.read)
      await tour.page.getByText(tour.words.intake.refused.empty).waitFor()
    },
  },
  {
    name: 'sorting out',
    async reach(tour) {
      await press(tour, tour.words.library.paste)
      await tour.page.getByLabel(tour.words.intake.paste).fill(tour.text)
      await press(tour, tour.words.intake.read)
      await tour.page.getByLabel(tour.words.intake.headline, { exact: true }).waitFor()
    },
  },
  {
    name: 'the ways to begin',
    async reach(tour) {
      await press(tour, tour.words.library.new)
      await tour.page
        .getByRole('combobox', { name: tour.words.templateScreens.new.find })
        .fill('remisi')
    },
  },
  {
    name: 'a question of the interview',
    async reach({ page, words }) {
      await page.keyboard.press('Control+n')
      await page.getByRole('combobox', { name: words.templateScreens.new.find }).fill('kegiatan')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: words.interview.skip }).waitFor()
    },
  },
  {
    name: 'the end of the interview',
    async reach({ page, words }) {
      await page.keyboard.press('Control+n')
      await page.getByRole('combobox', { name: words.templateScreens.new.find }).fill('remisi')
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: words.interview.end }).click()
      await page
        .getByText(words.interview.stillOpen_other.replace('{{count, number}} ', ''))
        .waitFor()
    },
  },
  {
    name: 'a template in its forms',
    async reach({ page, words }) {
      await page.keyboard.press('Control+Shift+t')
      await page.getByRole('button', { name: words.templateScreens.manage.copy }).click()
      await page.getByRole('button', { name: words.templateScreens.edit.plan }).click()
    },
  },
  toSheet('the sheet with guidance', async ({ page, words }) => {
    await page.getByRole('textbox', { name: words.sheet.storyLabel }).click()
  }),
  toSheet('the sheet with a photo', async ({ page, words }) => {
    await showSide(page, words)
    await page.getByRole('tab', { name: words.sheet.parts.photos }).click()
    await page.getByLabel(words.photos.caption).waitFor()
  }),
  toSheet('the dateline with its calendar', async ({ page, words }) => {
    await page.getByRole('button', { name: words.sheet.dateline.edit }).click()
    await page.getByRole('button', { name: words.dateField.open }).click()
    await page.getByRole('grid').waitFor()
  }),
  toSheet('the link popover', async ({ page, words }) => {
    await page.getByRole('textbox', { name: words.sheet.storyLabel }).click()
    await page.keyboard.press('Control+k')
    await page.getByLabel(words.editor.link.address).fill('bukan alamat')
    await page.keyboard.press('Enter')
    await page.getByText(words.editor.link.refused).waitFor()
  }),
  toSheet('the menu of roles', async ({ page, words }) => {
    await page.getByRole('button', { name: words.editor.role }).click()
    await page.getByRole('menu').waitFor()
  }),
  toSheet('choosing what is handed over', async (tour) => {
    await press(tour, tour.words.sheet.export)
    await press(tour, tour.words.handOver.chooseFolder)
  }),
  toSheet('handing over done', async (tour) => {
    await handOver(tour)
    const beside = tour.page.getByRole('button', { name: tour.words.handOver.beside })
    const reveal = tour.page.getByRole('button', { name: tour.words.handOver.reveal })
    await beside.or(reveal).waitFor()
    if (await beside.isVisible()) await beside.click()
    await reveal.waitFor()
  }),
  toSheet('handing over refused', async (tour) => {
    await handOver(tour)
    await tour.page.getByText(tour.words.errors['folder-exists']).waitFor()
  }),
  {
    name: 'settings',
    async reach(tour) {
      await press(tour, tour.words.library.settings)
      await tour.page.getByText(tour.words.settings.noFacility).waitFor()
    },
  },
  {
    name: 'the account form with what is missing',
    async reach(tour) {
      await tour.page.keyboard.press('Control+Shift+o')
      await tour.page.getByText(tour.words.outbox.emptyTitle).waitFor()
      await press(tour, tour.words.outbox.setAccount)
      await press(tour, tour.words.account.save)
      await tour.page.getByText(tour.words.account.addressBad).waitFor()
    },
  },
  {
    name: 'the outbox with what waits',
    isOnline: true,
    async reach({ page, words }) {
      await fillOutbox(page)
      await page.keyboard.press('Control+Shift+o')
      await page.getByRole('dialog').getByRole('listitem').getByRole('button').first().click()
      await page.getByText(words.outbox.noAttempts).waitFor()
    },
  },
  {
    name: 'opening a parcel',
    async reach({ page, words }) {
      await page.keyboard.press('Control+Shift+k')
      await page.getByRole('heading', { name: words.parcel.title }).waitFor()
    },
  },
  {
    name: 'help',
    async reach(tour) {
      await press(tour, tour.words.library.help)
      await tour.page.getByText(tour.words.help.startTitle).waitFor()
    },
  },
]

/** One mail, and an account that sends nothing before she says so. */
async function fillOutbox(page: Page): Promise<void> {
  const call = callOn(page)
  const account = {
    name: 'Humas Contoh',
    address: 'humas@contoh.invalid',
    host: '127.0.0.1',
    port: 1,
    security: 'tls',
    allowsPlain: false,
    user: '',
    limitBytes: usualLimitBytes,
    sendsItself: false,
  } as const
  await call('outbox.save-account', { account, password: null, keep: false })
  const { release } = await call('release.create', { release: await readSample() })
  const mailing = {
    to: [{ name: 'Redaksi Contoh', address: 'redaksi@contoh.invalid' }],
    apart: false,
  }
  const wish = { id: release.id, formats: [], wishes: { ...noWishes, mailing } }
  await call('outbox.queue', { ...wish, split: false, by: 'Ibu Contoh' })
}

async function handOver(tour: Tour): Promise<void> {
  await press(tour, tour.words.sheet.export)
  await press(tour, tour.words.handOver.chooseFolder)
  await tour.page.getByText(tour.words.handOver.format.pdf, { exact: true }).click()
  await press(tour, tour.words.handOver.start)
}

/** Unfolds the side panel, which a narrow window folds away; false where there is none in reach. */
export async function showSide(page: Page, words: Tour['words']): Promise<boolean> {
  const fold = page.locator(`button[aria-label="${words.sheet.side}"]`)
  if ((await fold.count()) === 0 || !(await fold.isVisible())) return false
  if (await fold.evaluate((button) => button.closest('[inert]') !== null)) return false
  await fold.click()
  return true
}
