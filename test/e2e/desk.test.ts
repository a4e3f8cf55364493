import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { focused } from '../helpers/keys.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'
import { picture } from '../helpers/screens.ts'

const folder = mkdtempSync(join(tmpdir(), 'teras-desk-'))
const profile = join(folder, 'profile')

let teras: Launched

async function start(): Promise<void> {
  teras = await launchTeras({ profile, args: ['--lang=id'] })
  teras.page.setDefaultTimeout(15_000)
  await teras.page.waitForSelector('main')
}

async function make(headline: string, text: string): Promise<void> {
  const call = callOn(teras.page)
  const { settings } = await call('settings.read', {})
  if (!settings.setupSkipped)
    await call('settings.save', { settings: { ...settings, setupSkipped: true } })
  await call('release.create', {
    release: {
      headline,
      dateline: { place: 'Wonoasri', date: '2026-03-11', outlet: '', form: 'place' },
      story: [
        { type: 'paragraph', role: 'lead', inlines: [{ type: 'text', text, marks: [] }] },
        {
          type: 'paragraph',
          role: 'body',
          inlines: [{ type: 'text', text: 'Panen sayur di kebun lapas, panen kedua.', marks: [] }],
        },
      ],
      boilerplate: 'Lapas Contoh panen setiap bulan.',
      pressContacts: [],
      writerCode: 'TH',
      embargo: null,
      photos: [],
      status: 'draft',
      provenance: { kind: 'blank' },
      template: null,
      interview: null,
      doubts: [],
      dismissedEvidence: [],
    },
  })
}

beforeAll(async () => {
  await start()
  await make('Panen Satu', 'Warga binaan panen kangkung.')
  await make('Panen Dua', 'Warga binaan panen sawi.')
  await teras.page.reload()
  await teras.page.getByRole('row', { name: /Panen Dua/ }).waitFor()
})

afterAll(async () => {
  await teras.close()
  rmSync(folder, { recursive: true, force: true })
})

const tabs = () => teras.page.getByRole('navigation', { name: words.tabs.label })
const tab = (name: string) => tabs().getByRole('button', { name, exact: true })
const openRow = async (name: RegExp) => {
  await teras.page.getByRole('row', { name }).dblclick()
  await teras.page.locator('#sheet-headline').waitFor()
}
const bar = () => teras.page.getByRole('search', { name: words.find.title })
const story = () => teras.page.locator('[contenteditable="true"]')
const saved = () => teras.page.getByText(/^Tersimpan \d/).waitFor()

describe('tabs', () => {
  test('hold several releases and go from one to the other by keyboard', async () => {
    await openRow(/Panen Satu/)
    await teras.page.keyboard.press('Control+l')
    await openRow(/Panen Dua/)
    await tab('Panen Dua').waitFor()

    await teras.page.keyboard.press('Control+Shift+Tab')

    await expect.poll(() => teras.page.locator('#sheet-headline').inputValue()).toBe('Panen Satu')
    expect(await findBarriers(teras.page)).toEqual([])
    expect(await findOverflow(teras.page)).toEqual([])
    await picture(teras, 'tabs')
  })

  test('go on with undo where it was left', async () => {
    const { page } = teras
    await tab('Panen Satu').click()
    await story().click()
    await page.keyboard.press('Control+End')
    const before = await story().textContent()
    await page.keyboard.type(' Tambahan.')
    const after = await story().textContent()
    await tab('Panen Dua').click()
    await story().getByText('panen sawi').waitFor()
    await tab('Panen Satu').click()
    await story().getByText('Tambahan.').click()

    await page.keyboard.press('Control+z')
    await expect.poll(() => story().textContent()).toBe(before)
    await page.keyboard.press('Control+y')
    await expect.poll(() => story().textContent()).toBe(after)
    await page.keyboard.press('Control+z')
    await saved()
  })

  test('return after a restart, closed ones do not', async () => {
    await teras.page.keyboard.press('Control+n')
    // On a busy machine the dialog comes later than the next key.
    await teras.page.getByRole('dialog').waitFor()
    await teras.page.keyboard.press('Escape')
    await tabs()
      .getByRole('button', { name: words.tabs.close.replace('{{name}}', 'Panen Dua') })
      .click()
    await teras.close()
    await start()

    await tab('Panen Satu').click()

    await teras.page.locator('#sheet-headline').waitFor()
    expect(await tab('Panen Dua').count()).toBe(0)
  })
})

describe('find and replace', () => {
  test('counts, goes on, and returns to the words', async () => {
    await teras.page.locator('#sheet-headline').waitFor()
    await teras.page.keyboard.press('Control+f')
    await teras.page.keyboard.type('panen')
    await bar().getByText('1 dari 5').waitFor()

    await teras.page.keyboard.press('Enter')
    await bar().getByText('2 dari 5').waitFor()
    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'find')
    await teras.page.keyboard.press('Escape')

    await expect.poll(() => teras.page.evaluate(() => getSelection()?.toString())).toBe('panen')
  })

  test('shows what it will replace, and replaces only what is ticked', async () => {
    await teras.page.keyboard.press('Control+h')
    await teras.page.keyboard.type('panen')
    await bar().getByRole('textbox', { name: words.find.replacement }).fill('petik')
    await bar()
      .getByRole('checkbox', { name: /^Judul/ })
      .uncheck()
    await picture(teras, 'replace')

    await bar().getByRole('button', { name: 'Ganti 4 terpilih' }).click()

    await expect
      .poll(() => story().textContent())
      .toContain('petik sayur di kebun lapas, petik kedua')
    expect(await teras.page.locator('#sheet-headline').inputValue()).toBe('Panen Satu')
    expect(await teras.page.locator('#sheet-boilerplate').inputValue()).toContain('petik setiap')
  })

  test('is undone in the story as one step', async () => {
    await bar().getByRole('button', { name: words.find.close }).click()
    await story().click()
    await teras.page.keyboard.press('Control+z')

    await expect
      .poll(() => story().textContent())
      .toContain('Panen sayur di kebun lapas, panen kedua')
    await saved()
  })
})

describe('views', () => {
  test('the palette runs a command by its name', async () => {
    await teras.page.keyboard.press('Control+Shift+p')
    await teras.page.getByRole('dialog').getByRole('searchbox').waitFor()
    await picture(teras, 'palette')
    expect(await findBarriers(teras.page)).toEqual([])
    await teras.page.keyboard.type('baca')
    await teras.page.keyboard.press('ArrowDown')
    await teras.page.keyboard.press('Enter')

    const reading = teras.page.getByRole('dialog', { name: words.reading.title })
    await reading.getByText('WONOASRI –').waitFor()
    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'reading')
    await teras.page.keyboard.press('Escape')
    await reading.waitFor({ state: 'hidden' })
  })

  test('the palette goes to the photos, the history, and the trash', async () => {
    const { page } = teras
    const headline = await page.locator('#sheet-headline').inputValue()
    const go = async (name: string) => {
      await page.keyboard.press('Control+Shift+p')
      await page.getByRole('dialog').getByRole('searchbox').waitFor()
      await page.keyboard.type(name)
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
    }

    for (const [name, label] of [
      [words.palette.photos, words.sheet.parts.photos],
      [words.palette.history, words.history.tab],
    ] as const) {
      await go(name)
      await page.getByRole('tab', { name: label, selected: true }).waitFor()
      await expect.poll(() => focused(page)).toContain(label)
    }
    await go(words.palette.trash)
    await page.getByText(words.library.emptyTrashTitle).waitFor()
    await go(words.palette.go.replace('{{headline}}', headline))
    await page.locator('#sheet-headline').waitFor()
  })

  test('focus mode hides the panels and gives them back', async () => {
    const outline = () => teras.page.getByRole('navigation', { name: words.sheet.outline })
    await teras.page.keyboard.press('Control+.')
    await outline().waitFor({ state: 'hidden' })
    await picture(teras, 'focus')

    await teras.page.getByRole('button', { name: words.sheet.endFocus }).click()

    await outline().waitFor()
  })

  test('the text grows and stays grown after a restart', async () => {
    const size = () =>
      teras.page.evaluate(() =>
        Number.parseFloat(getComputedStyle(document.documentElement).fontSize),
      )
    const usual = await size()
    await teras.page.keyboard.press('Control+=')
    await expect.poll(size).toBeCloseTo(usual * 1.1, 1)
    await teras.close()
    await start()

    expect(await size()).toBeCloseTo(usual * 1.1, 1)
    for (let press = 0; press < 6; press += 1) await teras.page.keyboard.press('Control+=')
    await tab('Panen Satu').click()
    await teras.page.locator('#sheet-headline').waitFor()
    await picture(teras, 'zoom-200')
    expect(await findOverflow(teras.page)).toEqual([])
    await teras.page.keyboard.press('Control+0')
    await expect.poll(size).toBe(usual)
  })

  test('finding in all releases leads to the search of the library', async () => {
    await teras.page.keyboard.press('Control+Shift+f')

    await expect.poll(() => focused(teras.page)).toBe(words.library.filter)
  })
})
