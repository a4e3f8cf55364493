import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noChanges } from '#core/directory/changes.ts'
import { emptyPerson } from '#core/directory/directory.ts'
import { id as words } from '#core/i18n/id.ts'
import { plain, type Story } from '#core/release/block.ts'
import { firstSettings } from '#core/release/settings.ts'
import { callOn } from '../helpers/call.ts'
import { pasteText } from '../helpers/keys.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { readSample } from '../helpers/sample.ts'
import { picture, resize } from '../helpers/screens.ts'

const sari = {
  ...emptyPerson,
  id: 'orangsari',
  name: 'Sari Contoh',
  office: 'Kepala Seksi Pembinaan',
  officeShort: 'Kasi Binadik',
}
const lead =
  'Lapas Wonoasri memanen kangkung di kebun lapas bersama warga binaan, Kamis (17/10/2024).'
const longLine =
  'Hasil panen dibagikan kepada warga sekitar lapas sebelum matahari terbenam dan bersama '
const whole = [
  'Lapas Wonoasri Panen Kangkung',
  `Wonoasri – ${lead}`,
  '“Kebun ini tempat belajar yang baik bagi kami,” ujar Kalapas Wonoasri, Budi Contoh.',
  'Hasil panen dibagikan kepada warga sekitar lapas.',
].join('\n\n')

describe('writing on the paper', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-paper-'))
  const complaints: string[] = []
  let teras: Launched

  const call: ReturnType<typeof callOn> = (name, input) => callOn(teras.page)(name, input)
  const press = (key: string) => teras.page.keyboard.press(key)
  const type = (text: string) => teras.page.keyboard.type(text, { delay: 5 })
  const sheet = () => teras.page.getByRole('textbox', { name: words.sheet.storyLabel })
  const headline = () => teras.page.locator('#sheet-headline')
  const dialog = () => teras.page.getByRole('dialog')
  const open = async (story: Story) => {
    const release = { ...(await readSample()), story, headline: `Panen ${Date.now()}` }
    await call('release.create', { release })
    await teras.page.reload()
    await teras.page.getByRole('row').filter({ hasText: release.headline }).first().click()
    await sheet().waitFor()
    return release
  }

  beforeAll(async () => {
    teras = await launchTeras({ profile: join(folder, 'profil') })
    teras.page.setDefaultTimeout(8_000)
    teras.page.on('console', (message) => {
      if (message.type() === 'error') complaints.push(message.text())
    })
    await teras.page.waitForSelector('main')
    await call('settings.save', { settings: { ...firstSettings, setupSkipped: true } })
    await call('directory.save', { ...noChanges, people: [sari], revision: 0 })
  })
  beforeEach(() => resize(teras, 1366, 768))
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('opens the names at the caret and within the paper', async () => {
    await open([
      { type: 'paragraph', role: 'lead', inlines: plain(lead) },
      { type: 'paragraph', role: 'closing', inlines: plain('Hadir ') },
    ])
    await sheet().click()
    await press('Control+End')
    for (const before of ['', longLine]) {
      await type(`${before}@sar`)
      const list = teras.page.getByRole('listbox', { name: words.editor.mention.list })
      await list.waitFor()
      await picture(teras, before === '' ? 'mention-at-caret' : 'mention-at-edge')
      const at = await teras.page.evaluate(() => {
        const range = getSelection()?.getRangeAt(0).getBoundingClientRect()
        const paper = document.querySelector('article')?.getBoundingClientRect()
        const box = document
          .querySelector('[role="listbox"]')
          ?.parentElement?.getBoundingClientRect()
        const scroll = document.querySelector('article')?.parentElement
        return {
          offset: (range?.left ?? 0) - (box?.left ?? 0),
          isInside: (box?.right ?? 9999) <= (paper?.right ?? 0),
          sideways: (scroll?.scrollWidth ?? 0) - (scroll?.clientWidth ?? 0),
        }
      })
      expect(at).toMatchObject({ isInside: true, sideways: 0 })
      if (before === '') expect(Math.abs(at.offset)).toBeLessThan(70)
      await press('Escape')
    }
  })

  test('takes back several lines pasted into the headline', async () => {
    const release = await open([{ type: 'paragraph', role: 'lead', inlines: plain(lead) }])
    await headline().click()
    await press('End')
    await pasteText(teras, whole)
    expect(await headline().inputValue()).toContain('Kangkung Wonoasri – Lapas')

    await press('Control+z')

    expect(await headline().inputValue()).toBe(release.headline)
  })

  test('opens the paste dialog from the paper by its own keys', async () => {
    await headline().click()
    await press('Control+Alt+v')
    await dialog().waitFor()
    await press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  test('goes from the words sought to those instead', async () => {
    await open([{ type: 'paragraph', role: 'lead', inlines: plain(lead) }])
    await press('Control+h')
    await type('kangkung')
    const bar = teras.page.getByRole('search', { name: words.find.title })
    await bar.getByRole('button', { name: 'Hapus 1 terpilih' }).waitFor()
    await bar.getByRole('checkbox', { name: /^Teras/ }).waitFor()

    await press('Tab')
    await type('bayam')

    await bar.getByRole('button', { name: 'Ganti 1 terpilih' }).waitFor()
    await picture(teras, 'replace-bar')
    await resize(teras, 1024, 700)
    await picture(teras, 'replace-bar-small')
    await press('Enter')
    await expect.poll(() => sheet().textContent()).toContain('memanen bayam')
    await press('Escape')
  })

  test('opens the card of accepted speech with the office known', async () => {
    await open([
      { type: 'paragraph', role: 'lead', inlines: plain(lead) },
      { type: 'paragraph', role: 'body', inlines: plain('') },
    ])
    await sheet().click()
    await press('Control+End')
    await type('"Kami siap menanam lagi tahun depan," kata Sari Contoh.')
    await press('Alt+Enter')
    await dialog().waitFor()

    expect(await dialog().getByRole('textbox', { name: words.quote.office }).inputValue()).toBe(
      sari.office,
    )
    await picture(teras, 'card-known')
    await press('Escape')
    await dialog().waitFor({ state: 'detached' })
    expect(await sheet().textContent()).toContain('“Kami siap menanam lagi tahun depan,”')
  })

  test('takes the name that was begun for a new quote', async () => {
    await press('Control+End')
    await press('Enter')
    await press('Control+Alt+4')
    await dialog().waitFor()
    await type('Hasilnya bagus')
    await press('Tab')
    await type('sa')
    await teras.page.getByRole('option', { name: sari.name }).waitFor()
    await dialog().getByText('baru satu kata').waitFor()
    await press('Enter')

    await expect
      .poll(() => dialog().getByRole('combobox', { name: words.quote.speaker }).inputValue())
      .toBe(sari.name)
    await press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  test('offers to sort out a whole release, and changes nothing itself', async () => {
    await open([])
    await sheet().click()
    await pasteText(teras, whole)
    await teras.page.getByText(words.sheet.whole.offer).waitFor()
    await picture(teras, 'whole-paste')
    await teras.page.getByRole('button', { name: words.sheet.whole.sort, exact: true }).click()

    await dialog().getByRole('textbox').first().waitFor()
    await picture(teras, 'whole-sorted')
    await press('Escape')
  })

  test('hears no complaint about styles of pasted markup', async () => {
    await open([])
    const copied = {
      text: 'Lapas panen.',
      html: '<style>p{color:red}</style><p class=MsoNormal style="mso-list:none"><span style="font-weight:bold">Lapas</span> panen.</p>',
    }
    // Not yet asynchronous in the runtime of the tests.
    await teras.app.evaluate(({ clipboard }, all) => clipboard.write(all as never), copied)
    await sheet().click()
    await press('Control+v')

    await expect.poll(() => sheet().textContent()).toContain('Lapas panen.')
    expect(await sheet().locator('strong, b').first().textContent()).toBe('Lapas')
    expect(complaints.filter((text) => /Refused to apply/.test(text))).toEqual([])
  })
})
