import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { plain, type Story, textOfBlock } from '#core/release/block.ts'
import type { Release } from '#core/release/release.ts'
import { firstSettings } from '#core/release/settings.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { focused, startOf, walkTo } from '../helpers/keys.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'
import { readSample } from '../helpers/sample.ts'
import { picture, resize } from '../helpers/screens.ts'
import { solidPng } from '../helpers/solid-png.ts'

const headline = '12 Warga Binaan Lapas Wonoasri Panen Kangkung'
const quote = '“Kebun ini tempat belajar,” ujar Kepala Lapas Wonoasri, Budi Contohan.'
const story: Story = [
  {
    type: 'paragraph',
    role: 'lead',
    inlines: plain('Lapas Wonoasri memanen 85,5 kilogram kangkung, Rabu (9/10/2024).'),
  },
  {
    type: 'quote',
    inlines: plain(quote),
    speaker: { name: 'Budi Contohan', office: 'Kepala Lapas Wonoasri' },
    approvedWords: quote,
  },
  {
    type: 'paragraph',
    role: 'body',
    inlines: plain('Kepala Seksi Kegiatan Kerja, Sari Misalia, mendampingi panen.'),
  },
]

const { marks } = words.sheet
const { copy } = words.templateScreens
const counted = (count: number) => marks.doubts.replace('{{count}}', `${count}`)
const rightOf = (what: string) => marks.rightWords.replace('{{words}}', what)

describe('copy with care', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-salin-'))
  let teras: Launched
  let oldId = ''
  let id = ''

  const call: ReturnType<typeof callOn> = (name, input) => callOn(teras.page)(name, input)
  const dialog = (name: string) => teras.page.getByRole('dialog', { name })
  const counter = () => teras.page.getByRole('button', { name: /mohon pastikan$/ })
  const right = (what: string) => teras.page.getByRole('button', { name: rightOf(what) })
  const painted = () =>
    teras.page.evaluate(() =>
      [...(CSS.highlights.get('teras-doubt')?.keys() ?? [])].map((range) => String(range)),
    )
  const selected = () =>
    teras.page.evaluate(() => {
      const here = document.activeElement
      return here instanceof HTMLTextAreaElement || here instanceof HTMLInputElement
        ? here.value.slice(here.selectionStart ?? 0, here.selectionEnd ?? 0)
        : String(getSelection())
    })
  const saved = (part: (release: Release) => unknown) =>
    expect.poll(async () => part((await call('release.open', { id })).release), {
      timeout: 6_000,
    })

  beforeAll(async () => {
    teras = await launchTeras({ profile: join(folder, 'profil') })
    const { page } = teras
    page.setDefaultTimeout(8_000)
    await page.waitForSelector('main')
    await resize(teras, 1366, 768)
    await call('settings.save', { settings: { ...firstSettings, setupSkipped: true } })
    const dateline = { place: 'Wonoasri', date: '2024-10-09', outlet: '', form: 'place' } as const
    const old = {
      ...(await readSample()),
      headline,
      dateline,
      story,
      boilerplate: '',
      pressContacts: [],
    }
    oldId = (await call('release.create', { release: old })).release.id
    await page.reload()
    await page.getByRole('row').filter({ hasText: headline }).first().click()
    await page.getByRole('textbox', { name: words.sheet.storyLabel }).waitFor()
    await page.getByRole('tab', { name: startOf(words.sheet.parts.photos) }).click()
    await page
      .locator('input[type="file"]')
      .setInputFiles({ name: 'panen.png', mimeType: 'image/png', buffer: solidPng(320, 180) })
    await page.getByRole('tab', { name: `${words.sheet.parts.photos} · 1` }).waitFor()
    await page.keyboard.press('Control+l')
    await page.getByRole('row').first().waitFor()
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('is one of the ways to begin, by keyboard', async () => {
    const { page } = teras
    await page.keyboard.press('Control+n')
    await dialog(words.templateScreens.new.title).waitFor()
    await page.keyboard.type('salin')
    await page.keyboard.press('Enter')
    await dialog(copy.title).waitFor()
    await page.getByRole('option', { name: startOf(headline) }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await findOverflow(page)).toEqual([])
    await page.keyboard.type('tiada yang begini')
    await page.getByText(copy.nothing).waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('kangkung')
    await page.getByRole('option', { name: startOf(headline) }).waitFor()
    await picture(teras, 'copy-choose')
    await page.keyboard.press('Enter')

    await page.getByRole('textbox', { name: words.sheet.storyLabel }).waitFor()
    await dialog(copy.title).waitFor({ state: 'detached' })
    const { releases } = await call('library.list', {})
    id = releases.find((card) => card.id !== oldId)?.id ?? ''
    await saved(({ provenance }) => provenance).toEqual({ kind: 'copied', from: oldId })
  })

  test('asks for each date, number, name, quote, and photo', async () => {
    const { page } = teras

    await page.getByRole('button', { name: counted(8), exact: true }).waitFor()
    expect((await painted()).sort()).toEqual(
      ['85,5', 'Rabu (9/10/2024)', 'Sari Misalia', quote].sort(),
    )
    await saved(({ story: [, second] }) => second).not.toHaveProperty('approvedWords')
    expect(await findBarriers(page)).toEqual([])
    expect(await findOverflow(page)).toEqual([])
    await picture(teras, 'copy-asked')
  })

  test('leads through them by F8', async () => {
    const { page } = teras
    await page.locator('#sheet-headline').click()
    await page.keyboard.press('Control+Home')

    const step = async (wanted: string) => {
      await page.keyboard.press('F8')
      await expect.poll(selected).toBe(wanted)
    }
    const stepTo = async (name: string) => {
      await page.keyboard.press('F8')
      await expect.poll(() => focused(page)).toMatch(startOf(name))
    }
    await step('12')
    // The day and the town of the dateline are two questions in one place.
    await stepTo(words.sheet.dateline.edit)
    await stepTo(words.sheet.dateline.edit)
    for (const wanted of ['85,5', 'Rabu (9/10/2024)', quote, 'Sari Misalia']) await step(wanted)
    await stepTo(words.photos.enlarge.replace('{{number}}', '1'))
    await step('12')
    await page.keyboard.press('Shift+F8')
    await expect.poll(() => focused(page)).toMatch(startOf(words.photos.enlarge))
    await page.keyboard.press('Shift+F8')
    await expect.poll(selected).toBe('Sari Misalia')
    await page.keyboard.press('Shift+F8')
    await expect.poll(selected).toBe(quote)
  })

  test('goes from the dateline to the lead wherever the focus was', async () => {
    const { page } = teras
    const { edit } = words.sheet.dateline
    const walk = async () => {
      await page.keyboard.press('F8')
      await expect.poll(() => focused(page)).toMatch(startOf(edit))
      await page.keyboard.press('F8')
      await expect.poll(selected).toBe('85,5')
    }
    await page.locator('#sheet-dateline').focus()
    await page.keyboard.press('F8')
    await walk()
    await page.getByRole('button', { name: words.sheet.contact.add }).focus()
    await page.keyboard.press('F8')
    await expect.poll(() => focused(page)).toMatch(startOf(words.photos.enlarge))
    await page.keyboard.press('F8')
    await expect.poll(selected).toBe('12')
    await page.keyboard.press('F8')
    await walk()
    expect(await page.locator('#sheet-dateline').getAttribute('data-unsure')).toBe('true')
    await page.getByRole('button', { name: `${words.sheet.marks.right} Ctrl+Enter` }).waitFor()
    await picture(teras, 'copy-mark')
    for (const wanted of ['Rabu (9/10/2024)', quote]) {
      await page.keyboard.press('F8')
      await expect.poll(selected).toBe(wanted)
    }
  })

  test('takes a change as an answer and asks again after undo', async () => {
    const { page } = teras
    await page.keyboard.press('Shift+F8')
    await page.keyboard.press('Shift+F8')
    await expect.poll(selected).toBe('85,5')
    await page.keyboard.type('9')

    await page.getByRole('button', { name: counted(7), exact: true }).waitFor()
    await expect.poll(painted).not.toContain('85,5')
    await page.keyboard.press('Control+z')
    await page.getByRole('button', { name: counted(8), exact: true }).waitFor()
    await expect.poll(painted).toContain('85,5')
    await page.keyboard.press('Control+y')
    await page.getByRole('button', { name: counted(7), exact: true }).waitFor()
    await saved(({ story: [first] }) => first && textOfBlock(first)).toContain('memanen 9 kilogram')
  })

  test('lets the rest be confirmed by mouse and by keyboard', async () => {
    const { page } = teras
    await page.keyboard.press('Control+e')
    await dialog(words.handOver.title).getByText(words.handOver.lack.doubts).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('tab', { name: words.sheet.guide }).click()
    await right('12').click()
    await page.getByRole('button', { name: counted(6), exact: true }).waitFor()
    await right('Wonoasri').click()
    await right(quote).click()

    await page.getByRole('button', { name: counted(4), exact: true }).waitFor()
    await walkTo(page, startOf(words.sheet.marks.rightWords))
    for (let left = 3; left > 0; left -= 1) {
      expect(await focused(page)).toMatch(startOf(words.sheet.marks.rightWords))
      await page.keyboard.press('Enter')
      await page.getByRole('button', { name: counted(left), exact: true }).waitFor()
      await page.keyboard.press('Tab')
    }
    await page.getByRole('button', { name: startOf(words.sheet.marks.rightWords) }).click()
    await counter().waitFor({ state: 'detached' })

    // What was changed is settled only as long as the old words are gone.
    await saved(({ doubts }) => doubts).toEqual([{ part: 'story', kind: 'number', words: '85,5' }])
    expect(await painted()).toEqual([])
  })

  test('is no longer named before exporting', async () => {
    const { page } = teras
    await page.keyboard.press('Control+e')
    await dialog(words.handOver.title).waitFor()

    expect(await page.getByText(words.handOver.lack.doubts).count()).toBe(0)
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Escape')
    await dialog(words.handOver.title).waitFor({ state: 'detached' })
    const old = (await call('release.open', { id: oldId })).release
    expect(old).toMatchObject({ headline, story, doubts: [] })
  })
})
