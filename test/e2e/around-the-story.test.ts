import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { noChanges } from '#core/directory/changes.ts'
import { emptyPerson } from '#core/directory/directory.ts'
import { id as words } from '#core/i18n/id.ts'
import { plain, type Story } from '#core/release/block.ts'
import { firstSettings } from '#core/release/settings.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { readSample } from '../helpers/sample.ts'
import { resize } from '../helpers/screens.ts'

const quote = '“Siap,” ujarnya.'
const story: Story = [
  { type: 'paragraph', role: 'lead', inlines: plain('Panen kangkung [isi: jumlah].') },
  {
    type: 'quote',
    inlines: plain(quote),
    speaker: { name: 'Budi Contohan', office: '' },
    approvedWords: quote,
  },
]
const dewi = { ...emptyPerson, id: 'orangdewi', name: 'Dewi Misalia', office: 'Kepala Seksi' }

describe('around the story', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-sekitar-'))
  let teras: Launched

  const block = (at: number) => teras.page.locator('[contenteditable] > *').nth(at)
  const dialog = () => teras.page.getByRole('dialog')

  beforeAll(async () => {
    teras = await launchTeras({ profile: join(folder, 'profil') })
    const { page } = teras
    page.setDefaultTimeout(8_000)
    await page.waitForSelector('main')
    await resize(teras, 1366, 768)
    const call = callOn(page)
    await call('settings.save', { settings: { ...firstSettings, setupSkipped: true } })
    await call('directory.save', { ...noChanges, people: [dewi], revision: 0 })
    await call('release.create', {
      release: { ...(await readSample()), story, headline: 'Panen di Wonoasri' },
    })
    await page.reload()
    await page.getByRole('row').filter({ hasText: 'Panen di Wonoasri' }).first().click()
    await page.getByRole('textbox', { name: words.sheet.storyLabel }).waitFor()
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('takes the names of buttons away with the focus', async () => {
    const { page } = teras
    await page.keyboard.press('Tab')
    await page.getByRole('button', { name: words.editor.commands.bold }).focus()
    await page.keyboard.press('ArrowRight')
    await page.getByRole('tooltip').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Tab')

    await page.getByRole('tooltip').waitFor({ state: 'detached' })
    expect(await findBarriers(page)).toEqual([])
  })

  test('splits where the caret is, however fast the key follows', async () => {
    await block(0).click()
    // One turn of the page, as where a busy PC works off the keys that waited.
    await block(0).evaluate((paragraph) => {
      const words = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT).nextNode()
      getSelection()?.collapse(words, 'Panen'.length)
      const enter = { key: 'Enter', code: 'Enter', keyCode: 13, bubbles: true, cancelable: true }
      paragraph.dispatchEvent(new KeyboardEvent('keydown', enter))
    })

    await expect.poll(() => block(0).textContent()).toBe('Panen')
    expect(await block(1).textContent()).toBe(' kangkung [isi: jumlah].')
    await teras.page.keyboard.press('Control+z')
    await expect.poll(() => block(0).textContent()).toBe('Panen kangkung [isi: jumlah].')
  })

  test('says when an approved quote was changed', async () => {
    const { page } = teras
    await block(1).click()
    const { given, lapsed } = words.quote.approvals
    await page.getByRole('button', { name: new RegExp(`; ${given}`) }).waitFor()
    await page.keyboard.press('End')
    await page.keyboard.type('x')
    await page.getByRole('button', { name: new RegExp(`; ${lapsed}`) }).waitFor()
    await page.keyboard.press('Control+z')

    await page.getByRole('button', { name: new RegExp(`; ${given}`) }).waitFor()
  })

  test('keeps the list of names closed after one is picked', async () => {
    const { page } = teras
    await block(1).click()
    await page.keyboard.press('Alt+Enter')
    await dialog().waitFor()
    await page.keyboard.press('Control+a')
    await page.keyboard.type('Dewi')
    await page.getByRole('listbox', { name: words.directory.picker.offered }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')

    await page.getByRole('listbox').waitFor({ state: 'detached' })
    expect(await dialog().getByRole('combobox').inputValue()).toBe(dewi.name)
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  test('runs the commands of the story from the palette', async () => {
    const { page } = teras
    await block(0).click()
    await page.keyboard.press('Control+Shift+P')
    await dialog().waitFor()
    await page.keyboard.type(words.palette.nextMark)
    await page.keyboard.press('Enter')
    await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('[isi: jumlah]')
    await page.keyboard.press('Control+Shift+P')
    await dialog().waitFor()
    await page.keyboard.type(words.editor.commands.subhead)
    await page.keyboard.press('Enter')

    await expect.poll(() => block(0).evaluate(({ tagName }) => tagName)).toBe('H2')
  })

  test('opens a dropped document where texts are sorted out', async () => {
    const { page } = teras
    await page.evaluate(() => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File(['Naskah yang dijatuhkan.'], 'naskah.txt'))
      const drop = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer })
      document.querySelector('[contenteditable]')?.dispatchEvent(drop)
    })
    await page.getByText('naskah.txt').waitFor()
    expect(await findBarriers(page)).toEqual([])
    await page.keyboard.press('Enter')

    await dialog().waitFor()
    await expect
      .poll(() => dialog().locator('textarea').first().inputValue())
      .toBe('Naskah yang dijatuhkan.')
  })
})
