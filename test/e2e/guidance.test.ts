import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { plain, textOfBlock } from '#core/release/block.ts'
import type { Release } from '#core/release/release.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { focused, startOf, walkTo } from '../helpers/keys.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { readSample } from '../helpers/sample.ts'
import { picture, resize } from '../helpers/screens.ts'

const lead =
  'Lapas Kelas IIB Wonoasri menggelar razia di Blok Mawar, Rabu (9/10/2024), bersama [isi: nama mitra].'

/** A release that was begun with a template and taken over in part from an older one. */
async function guidedRelease() {
  const sample = await readSample()
  return {
    ...sample,
    headline: 'Lapas Wonoasri Panen 120 Kilogram [isi: hasil panen]',
    story: [
      { type: 'paragraph' as const, role: 'lead' as const, inlines: plain(lead) },
      {
        type: 'paragraph' as const,
        role: 'body' as const,
        inlines: plain('Sebanyak 40 petugas memeriksa 12 kamar.'),
      },
    ],
    template: 'kegiatan',
    doubts: [{ part: 'story' as const, kind: 'number' as const, words: '12 kamar' }],
  }
}

describe('guided writing on the sheet', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-guidance-'))
  let teras: Launched
  let releaseId = ''

  const chip = (name: string) => teras.page.getByRole('button', { name: startOf(name) })
  const painted = (name: string) =>
    teras.page.evaluate(
      (key) => [...(CSS.highlights.get(key)?.keys() ?? [])].map((range) => String(range)),
      `teras-${name}`,
    )
  const selected = () =>
    teras.page.evaluate(() => {
      const here = document.activeElement
      return here instanceof HTMLTextAreaElement
        ? here.value.slice(here.selectionStart, here.selectionEnd)
        : String(getSelection())
    })
  const saved = (part: (release: Release) => unknown) =>
    expect.poll(
      async () => part((await callOn(teras.page)('release.open', { id: releaseId })).release),
      { timeout: 6_000 },
    )

  beforeAll(async () => {
    teras = await launchTeras({ profile: join(folder, 'profil') })
    const { page } = teras
    page.setDefaultTimeout(8_000)
    await resize(teras, 1366, 768)
    await page.getByRole('button', { name: words.facility.skip }).click()
    await page.getByRole('dialog').waitFor({ state: 'detached' })
    const made = await callOn(page)('release.create', { release: await guidedRelease() })
    releaseId = made.release.id
    await page.reload()
    await page.getByRole('row').filter({ hasText: 'Panen 120' }).first().click()
    await page.getByRole('textbox', { name: words.sheet.storyLabel }).waitFor()
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('lights up what the story answers', async () => {
    const lit = () =>
      teras.page
        .locator('[data-lit="true"]')
        .evaluateAll((chips) => chips.map(({ firstChild }) => firstChild?.textContent))

    const { what, who, when, where } = words.coverage.elements
    await expect.poll(lit, { timeout: 6_000 }).toEqual([what, who, when, where])
    expect(await painted('gap')).toEqual(['[isi: nama mitra]'])
    expect(await painted('doubt')).toEqual(['12 kamar'])
  })

  test('shows the words that answer and says why', async () => {
    await chip(words.coverage.elements.when).click()

    await expect.poll(() => painted('evidence')).toEqual(['Rabu (9/10/2024)'])
    await teras.page.getByText(words.coverage.reasons.date).waitFor()
    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'guidance-evidence')
  })

  test('lets an answer be dismissed and brought back', async () => {
    const { page } = teras
    await page.getByRole('button', { name: startOf(words.coverage.dismiss) }).click()

    await page.getByText(words.coverage.lacks.when).waitFor()
    await expect.poll(() => painted('evidence')).toEqual([])
    await saved(({ dismissedEvidence }) => dismissedEvidence).toEqual([
      { element: 'when', words: 'Rabu (9/10/2024)' },
    ])
    await page.getByRole('button', { name: words.coverage.restore }).click()
    await expect.poll(() => painted('evidence')).toEqual(['Rabu (9/10/2024)'])
    await saved(({ dismissedEvidence }) => dismissedEvidence).toEqual([])
  })

  test('tells by keyboard what would answer', async () => {
    const { page } = teras
    await walkTo(page, startOf(words.coverage.elements.why))
    await page.keyboard.press('Enter')

    await page.getByText(words.coverage.lacks.why).waitFor()
    expect(await painted('evidence')).toEqual([])
    await page.keyboard.press('Escape')
    await page.getByText(words.coverage.hint).waitFor()
    await expect.poll(() => focused(page)).toMatch(startOf(words.coverage.elements.why))
  })

  test('jumps to what waits so that typing replaces it', async () => {
    const { page } = teras
    await page.locator('#sheet-headline').click()
    await page.keyboard.press('Control+Home')
    await page.keyboard.press('F8')
    await expect.poll(selected).toBe('[isi: hasil panen]')
    await page.keyboard.type('Sawi')
    await page.keyboard.press('F8')
    await expect.poll(selected).toBe('[isi: nama mitra]')
    await page.keyboard.press('F8')
    await expect.poll(selected).toBe('12 kamar')
    await page.keyboard.press('Shift+F8')
    await expect.poll(selected).toBe('[isi: nama mitra]')
    await picture(teras, 'guidance-marks')
    await page.keyboard.type('Polsek Wonoasri')

    await saved(({ headline }) => headline).toBe('Lapas Wonoasri Panen 120 Kilogram Sawi')
    await saved(({ story }) => story.map(textOfBlock)[0]).toBe(
      lead.replace('[isi: nama mitra]', 'Polsek Wonoasri'),
    )
    await expect.poll(() => painted('gap')).toEqual([])
  })

  test('settles a doubt that is right by its key', async () => {
    const { page } = teras
    await page.keyboard.press('F8')
    await expect.poll(selected).toBe('12 kamar')
    const row = page.locator('li[aria-current="true"]')
    await row.getByText('12 kamar').waitFor()
    await page.getByRole('button', { name: `${words.sheet.marks.right} Ctrl+Enter` }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await picture(teras, 'guidance-bar')
    await page.keyboard.press('Control+Enter')

    await saved(({ doubts }) => doubts).toEqual([])
    await expect.poll(() => painted('doubt')).toEqual([])
    await page.getByText(words.sheet.marks.title).waitFor({ state: 'detached' })
  })

  test('guides the part the caret is in and begins it', async () => {
    const { page } = teras
    const panel = page.getByRole('region', { name: words.sheet.guide })
    await page.locator('[contenteditable] > p').nth(1).click()
    await panel.getByRole('heading', { name: words.sheet.parts.body }).waitFor()
    await page.keyboard.press('End')
    await page.keyboard.press('Enter')
    await panel
      .getByRole('button', { name: startOf(words.guide.starter) })
      .first()
      .click()

    await expect.poll(selected).toMatch(/^\[isi: .+\]$/)
    await saved(({ story }) => story.length).toBe(3)
  })

  test('shows every line of a long headline', async () => {
    const { page } = teras
    const headline = page.locator('#sheet-headline')
    for (let count = 6; count < 26; count += 1) {
      await headline.fill(Array.from({ length: count }, () => 'Panen Sayur').join(' '))
      const hiddenPx = await headline.evaluate((box) => box.scrollHeight - box.clientHeight)
      // Tails of letters reach a little below their line; a whole line is 34 pixels.
      expect(hiddenPx, `${count}`).toBeLessThan(6)
    }
    await picture(teras, 'guidance-long-headline')
  })

  test('folds the panel when large text leaves no room', async () => {
    const { page } = teras
    const side = page.getByRole('complementary', { name: words.sheet.side })
    await side.waitFor()
    const zoom = (by: number) =>
      page.evaluate((size) => {
        document.documentElement.style.setProperty('--text-zoom', `${size}`)
      }, by)
    await zoom(2)
    await side.waitFor({ state: 'hidden' })
    await picture(teras, 'guidance-large')
    await zoom(1)
    await side.waitFor()
  })
})
