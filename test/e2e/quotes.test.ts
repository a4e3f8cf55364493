import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noChanges } from '#core/directory/changes.ts'
import { emptyPerson } from '#core/directory/directory.ts'
import { id as words } from '#core/i18n/id.ts'
import { plain, type Story, textOfBlock } from '#core/release/block.ts'
import { firstSettings } from '#core/release/settings.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'
import { readSample } from '../helpers/sample.ts'
import { picture, resize } from '../helpers/screens.ts'

const dewi = {
  ...emptyPerson,
  id: 'orangdewi',
  name: 'Dewi Misalia',
  office: 'Kepala Seksi Pembinaan',
  officeShort: 'Kasi Binadik',
}
const ministry = {
  id: 'lembagasatu',
  long: 'Kementerian Imigrasi dan Pemasyarakatan',
  short: 'Kemenimipas',
  variants: [],
}
const story: Story = [
  {
    type: 'paragraph',
    role: 'lead',
    inlines: plain('Lapas Wonoasri memanen kangkung di kebun lapas, Kamis (17/10/2024).'),
  },
  {
    type: 'paragraph',
    role: 'body',
    inlines: plain('Panen dibuka Kalapas Wonoasri, Budi Contohan.'),
  },
  {
    type: 'quote',
    inlines: plain('“Kebun ini tempat belajar,” ujarnya.'),
    speaker: { name: '', office: '' },
  },
  { type: 'paragraph', role: 'closing', inlines: plain('Panen berikutnya bulan depan.') },
]

describe('quotes and names in the story', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-quotes-'))
  let teras: Launched
  let id = ''

  const call: ReturnType<typeof callOn> = (name, input) => callOn(teras.page)(name, input)
  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await teras.page.keyboard.press(key)
  }
  const type = (text: string) => teras.page.keyboard.type(text, { delay: 5 })
  const sheet = () => teras.page.getByRole('textbox', { name: words.sheet.storyLabel })
  const list = () => teras.page.getByRole('listbox', { name: words.editor.mention.list })
  const option = (name: string) => list().getByRole('option', { name })
  const dialog = () => teras.page.getByRole('dialog')
  const shown = (block: number) =>
    sheet()
      .locator(':scope > *')
      .nth(block)
      .evaluate((element) => element.textContent)
  const stored = async (): Promise<Story> => (await call('release.open', { id })).release.story
  const storedSoon = (block: number) =>
    expect.poll(async () => (await stored())[block], { timeout: 6_000 })
  /** To the end of a block, by the mouse and the End key. */
  const goTo = async (block: number) => {
    await sheet().locator(':scope > *').nth(block).click()
    await press('Control+End', 'Home')
    const line = sheet().locator(':scope > *').nth(block)
    await line.click()
    // The key End knows only the line on the screen, and a block may have several.
    await line.evaluate(async (element) => {
      getSelection()?.selectAllChildren(element)
      getSelection()?.collapseToEnd()
      // The editor hears of it a moment later, and the next key must find it there.
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    })
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

  beforeAll(async () => {
    teras = await launchTeras({ profile: join(folder, 'profil') })
    teras.page.setDefaultTimeout(8_000)
    await teras.page.waitForSelector('main')
    await resize(teras, 1366, 768)
    await call('settings.save', { settings: { ...firstSettings, setupSkipped: true } })
    const known = { ...noChanges, people: [dewi], institutions: [ministry] }
    await call('directory.save', { ...known, revision: 0 })
  })
  beforeEach(async () => {
    const release = { ...(await readSample()), story, headline: `Panen ${Date.now()}` }
    id = (await call('release.create', { release })).release.id
    await teras.page.reload()
    await teras.page.getByRole('row').filter({ hasText: release.headline }).first().click()
    await sheet().waitFor()
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('writes a name in full, then short, by keyboard', async () => {
    await goTo(1)
    await type(' Hadir @dew')
    await option(dewi.name).waitFor()
    await picture(teras, 'mention')
    await press('Enter')
    const whole = 'Panen dibuka Kalapas Wonoasri, Budi Contohan. Hadir'
    expect(await shown(1)).toBe(`${whole} Kepala Seksi Pembinaan, Dewi Misalia, `)

    await press('Control+z')
    expect(await shown(1)).toBe(`${whole} @dew`)
    await press('Control+y')
    await type('.')
    expect(await shown(1)).toBe(`${whole} Kepala Seksi Pembinaan, Dewi Misalia.`)
    await type(' Ia dan @dew')
    await option(dewi.name).waitFor()
    await press('Tab')
    await type('pulang.')

    await storedSoon(1).toMatchObject({
      inlines: plain(`${whole} Kepala Seksi Pembinaan, Dewi Misalia. Ia dan Kasi Binadik pulang.`),
    })
  })

  test('offers institutions to the mouse and tells screen readers', async () => {
    await goTo(1)
    await press('Enter')
    await type('Dari @keme')
    await option(ministry.long).waitFor()
    expect(await sheet().getAttribute('aria-activedescendant')).toBe('story-mentions-0')
    expect(await barriers()).toEqual([])

    await option(ministry.long).click()
    expect(await shown(2)).toBe(`Dari ${ministry.long} (${ministry.short}) `)
    expect(await sheet().getAttribute('aria-activedescendant')).toBeNull()
    await type('kepada @keme')
    await option(ministry.long).click()
    await type('.')

    expect(await shown(2)).toBe(`Dari ${ministry.long} (${ministry.short}) kepada Kemenimipas.`)
  })

  test('asks for nobody in an address and closes when the sign goes', async () => {
    await goTo(1)
    await type(' Surat ke humas@dewi.go.id')
    expect(await list().count()).toBe(0)
    await type(' @d')
    await list().waitFor()
    await press('Backspace', 'Backspace')
    await list().waitFor({ state: 'detached' })
    await type('@dew')
    await list().waitFor()
    await press('Escape')
    await list().waitFor({ state: 'detached' })

    await type('i')
    expect(await list().count()).toBe(0)
    expect(await shown(1)).toContain('humas@dewi.go.id @dewi')
  })

  test('opens the same list by its button and takes the sign back', async () => {
    await goTo(1)
    await teras.page.getByRole('button', { name: words.editor.commands.mention }).click()
    await list().waitFor()
    await press('Escape')
    await list().waitFor({ state: 'detached' })
    expect(await shown(1)).not.toContain('@')

    await press('Control+Alt+6')
    await type('dew')
    await press('Enter')
    expect(await shown(1)).toContain('Contohan. Kepala Seksi Pembinaan, Dewi Misalia, ')
  })

  test('gives a quote its speaker and writes the attribution', async () => {
    await goTo(2)
    await press('Alt+Enter')
    await dialog().waitFor()
    await picture(teras, 'quote-card')
    expect(await barriers()).toEqual([])
    await dialog().getByRole('button', { name: 'Budi Contohan' }).click()
    await dialog().getByText(words.quote.approved).click()
    await dialog().getByRole('button', { name: words.quote.saveAndWrite }).click()
    await dialog().waitFor({ state: 'detached' })

    await storedSoon(2).toEqual({
      type: 'quote',
      inlines: plain('“Kebun ini tempat belajar,” ujar Budi Contohan.'),
      speaker: { name: 'Budi Contohan', office: 'Kalapas Wonoasri' },
      approvedWords: '“Kebun ini tempat belajar,” ujar Budi Contohan.',
    })
    await press('Control+z')
    await storedSoon(2).toEqual(story[2])
  })

  test('writes a new quote below the caret', async () => {
    await goTo(1)
    await press('Control+Alt+4')
    await dialog().waitFor()
    await type('Hasilnya "luar biasa".')
    await press('Tab')
    await type('Dewi')
    await teras.page.getByRole('option', { name: dewi.name }).waitFor()
    // The first one is marked already.
    await press('Enter', 'Tab')
    await picture(teras, 'quote-dialog')
    expect(await barriers()).toEqual([])
    expect(await findOverflow(teras.page)).toEqual([])
    await dialog().getByRole('button', { name: words.quote.put, exact: true }).click()

    await storedSoon(2).toEqual({
      type: 'quote',
      inlines: plain('“Hasilnya ‘luar biasa’,” kata Kepala Seksi Pembinaan, Dewi Misalia.'),
      speaker: { name: dewi.name, office: dewi.office },
    })
    await press('Control+z')
    await expect.poll(async () => (await stored()).map(textOfBlock)).toEqual(story.map(textOfBlock))
  })

  test('notices direct speech and makes it a quote when asked', async () => {
    await goTo(1)
    await press('Enter')
    await type('“Kami siap menanam lagi tahun depan,” kata Kasi Binadik, Dewi Misalia.')
    const offer = teras.page.getByRole('button', { name: 'Jadikan kutipan Dewi Misalia?' })
    await offer.waitFor()
    await picture(teras, 'quote-offer')
    expect(await barriers()).toEqual([])
    await storedSoon(2).toMatchObject({ type: 'paragraph' })
    await press('Alt+Enter')
    await dialog().waitFor()
    await press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => sheet().evaluate((one) => one === document.activeElement)).toBe(true)

    await storedSoon(2).toMatchObject({
      type: 'quote',
      speaker: { name: 'Dewi Misalia', office: 'Kasi Binadik' },
    })
    await type(' Ya')
    await expect.poll(() => shown(2)).toMatch(/Dewi Misalia\. Ya$/)
  })
})
