import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { textOfBlock } from '#core/release/block.ts'
import type { Release } from '#core/release/release.ts'
import { callOn } from '../helpers/call.ts'
import { expectFocusKept, focused, pasteText, startOf, walkRound, walkTo } from '../helpers/keys.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { textOfFile } from '../helpers/readers.ts'
import { readSampleText } from '../helpers/sample.ts'
import { resize } from '../helpers/screens.ts'
import { tinyJpeg } from '../helpers/tiny-jpeg.ts'

const headline = 'Lapas Wonoasri Panen Sayur Bersama Kelompok Tani'
const storyName = words.sheet.storyLabel

describe('the main job by keyboard alone', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-keys-'))
  const target = mkdtempSync(join(folder, 'stick-'))
  let teras: Launched

  const press = async (...keys: readonly string[]) => {
    for (const key of keys) await teras.page.keyboard.press(key)
  }
  const type = (text: string) => teras.page.keyboard.type(text)
  const dialog = () => teras.page.getByRole('dialog')
  const releases = async () => (await callOn(teras.page)('library.list', {})).releases
  const saved = async (): Promise<Release> => {
    const [card] = await releases()
    return (await callOn(teras.page)('release.open', { id: card?.id ?? '' })).release
  }
  const savedSoon = (part: (release: Release) => unknown) =>
    expect.poll(async () => part(await saved()), { timeout: 6_000 })

  beforeAll(async () => {
    teras = await launchTeras({
      profile: join(folder, 'profil'),
      env: { TERAS_CHOOSE_FOLDER: target },
    })
    teras.page.setDefaultTimeout(8_000)
    await resize(teras, 1366, 768)
    await dialog().waitFor()
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('fills in the facility', async () => {
    const { page } = teras
    await walkTo(page, words.facility.name)
    await type('Wonoasri')
    await walkTo(page, words.facility.city)
    await type('Wonoasri')
    await walkTo(page, words.facility.contactName)
    await type('Humas Contoh')
    await walkTo(page, words.facility.save)
    await press('Enter')

    await dialog().waitFor({ state: 'detached' })
    await expectFocusKept(page)
    const { settings } = await callOn(page)('settings.read', {})
    expect(settings.facility).toMatchObject({ name: 'Wonoasri', city: 'Wonoasri' })
  })

  test('turns a pasted article into a release', async () => {
    const { page } = teras
    await press('Control+Shift+V')
    await dialog().waitFor()
    expect(await focused(page)).toBe(words.intake.paste)
    await pasteText(teras, await readSampleText())
    await press('Control+Enter')
    await expect.poll(() => focused(page)).toBe(words.intake.headline)
    await type(headline)
    await walkTo(page, words.intake.take)
    await press('Enter')

    await dialog().waitFor({ state: 'detached' })
    await expectFocusKept(page)
    expect(await saved()).toMatchObject({ headline, dateline: { date: '2024-10-17' } })
  })

  test('walks over the whole sheet and comes round', async () => {
    const trail = (await walkRound(teras.page)).join('\n')

    const { parts, contact } = words.sheet
    const names = [words.app.releases, words.sheet.export, parts.headline, storyName, contact.add]
    for (const name of [
      ...names,
      words.sheet.dateline.edit,
      parts.boilerplate,
      words.sheet.guide,
    ]) {
      expect(trail).toContain(name)
    }
  })

  test('writes a headline', async () => {
    await walkTo(teras.page, startOf(`${words.sheet.parts.headline}${words.sheet.states.done}`))
    await press('Enter')
    expect(await focused(teras.page)).toBe(words.sheet.parts.headline)
    await press('Control+End')
    await type(' di Kebun Contoh')

    await savedSoon(({ headline: now }) => now).toBe(`${headline} di Kebun Contoh`)
  })

  test('changes the date by typing and by calendar', async () => {
    const { page } = teras
    await walkTo(page, startOf(words.sheet.dateline.edit))
    await press('Enter')
    await dialog().waitFor()
    await expectFocusKept(page)
    await walkToSegment('day')
    await type('18')
    await savedSoon(({ dateline }) => dateline.date).toBe('2024-10-18')
    await walkTo(page, words.dateField.open)
    await press('Enter')
    await page.getByRole('grid').waitFor()
    await expect.poll(() => focused(page)).toBe('Jumat, 18 Oktober 2024, dipilih')
    await press('ArrowDown', 'Enter')
    await savedSoon(({ dateline }) => dateline.date).toBe('2024-10-25')
    await page.getByRole('grid').waitFor({ state: 'detached' })
    await expectFocusKept(page)
    await press('Escape')

    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => focused(page)).toContain(words.sheet.dateline.edit)
  })

  async function walkToSegment(part: string) {
    for (let step = 0; step < 12; step += 1) {
      const here = await teras.page.evaluate(() =>
        document.activeElement?.getAttribute('data-type'),
      )
      if (here === part) return
      await press('Tab')
    }
    throw new Error(`no field for the ${part}`)
  }

  test('writes bold words and a quote', async () => {
    await walkTo(teras.page, storyName)
    await press('Control+End', 'Enter')
    await type('Panen berikutnya ')
    await press('Control+b')
    await type('bulan depan')
    await press('Control+b')
    await type('.')
    await press('Enter')
    await type('“Kami menunggu,” kata Contoh Satu.')
    await press('Control+Alt+4')

    await savedSoon(({ story }) => story.slice(-2)).toMatchObject([
      { type: 'paragraph', inlines: [{}, { text: 'bulan depan', marks: ['bold'] }, {}] },
      { type: 'quote', inlines: [{ text: '“Kami menunggu,” kata Contoh Satu.' }] },
    ])
    // The card of the quote asks for what its words do not tell.
    await dialog().waitFor()
    await press('Escape')
    await dialog().waitFor({ state: 'detached' })
    await expect.poll(() => focused(teras.page)).toBe(storyName)
  })

  test('uses the toolbar and comes back to the words', async () => {
    const { page } = teras
    await press('Control+Shift+ArrowLeft')
    await walkTo(page, words.editor.commands.bold, { key: 'Shift+Tab', most: 8 })
    await walkTo(page, words.editor.commands.italic, { key: 'ArrowRight', most: 2 })
    await press('Enter')
    await expect.poll(() => focused(page)).toBe(storyName)

    await savedSoon(({ story }) => story.at(-1)).toMatchObject({
      inlines: [{ marks: [] }, { marks: ['italic'] }],
    })
  })

  test('puts a link and leaves its popover', async () => {
    const { page } = teras
    await press('Control+k')
    await expect.poll(() => focused(page)).toBe(words.editor.link.address)
    await type('contoh.go.id')
    await press('Enter')
    await expect.poll(() => focused(page)).toBe(storyName)

    await savedSoon(({ story }) => JSON.stringify(story.at(-1))).toContain('contoh.go.id')
    await press('Control+k')
    await expect.poll(() => focused(page)).toBe(words.editor.link.address)
    await press('Escape')
    await expect.poll(() => focused(page)).toBe(storyName)
  })

  test('jumps along the outline', async () => {
    const { page } = teras
    const lead = `${words.sheet.parts.lead}${words.sheet.states.done}`
    await walkTo(page, startOf(lead))
    await press('Enter')
    await expect.poll(() => focused(page)).toBe(storyName)
    await type(' Awal.')

    await savedSoon(({ story }) => story[0] && textOfBlock(story[0])).toMatch(/ Awal\.$/)
  })

  test('adds, describes, and moves photos', async () => {
    const { page } = teras
    await walkTo(page, words.sheet.guide)
    await press('ArrowRight')
    for (const [nr, bytes] of [
      tinyJpeg.bytes,
      Buffer.concat([tinyJpeg.bytes, Buffer.from([0])]),
    ].entries()) {
      const chooser = page.waitForEvent('filechooser')
      await walkTo(page, words.photos.add)
      await press('Enter')
      const file = { name: `${nr}.jpg`, mimeType: 'image/jpeg', buffer: Buffer.from(bytes) }
      await (await chooser).setFiles(file)
      await expect.poll(() => page.getByLabel(words.photos.caption).count()).toBe(nr + 1)
    }
    await walkTo(page, words.photos.caption)
    await type('Peserta memanen kangkung')
    await walkTo(page, words.photos.credit)
    await press('Control+a')
    await type('Humas Contoh')
    await walkTo(page, words.photos.moveUp.replace('{{number}}', '2'))
    await press('Enter')

    await savedSoon(({ photos }) => photos.map(({ caption }) => caption)).toEqual([
      '',
      'Peserta memanen kangkung',
    ])
    expect((await saved()).photos[1]?.credit).toBe('Humas Contoh')
    await expectFocusKept(page)
  })

  test('takes a photo out and puts it back', async () => {
    const { page } = teras
    await walkTo(page, words.photos.remove.replace('{{number}}', '1'))
    await press('Enter')
    await savedSoon(({ photos }) => photos.length).toBe(1)
    await expect.poll(() => focused(page)).toBe(words.photos.undo)
    await press('Enter')

    await savedSoon(({ photos }) => photos.length).toBe(2)
    await expectFocusKept(page)
  })

  test('hands over and comes back to the sheet', async () => {
    const { page } = teras
    await press('Control+e')
    await dialog().waitFor()
    await expectFocusKept(page)
    await walkTo(page, words.handOver.chooseFolder)
    await press('Enter')
    await page.getByText(target).waitFor()
    await walkTo(page, words.handOver.start)
    await press('Enter')
    await expect.poll(() => focused(page), { timeout: 20_000 }).toBe(words.handOver.reveal)
    await walkTo(page, words.handOver.close, { key: 'Shift+Tab', most: 4 })
    await press('Enter')

    await dialog().waitFor({ state: 'detached' })
    await expectFocusKept(page)
    const [name = ''] = readdirSync(target)
    expect(readdirSync(join(target, name))).toHaveLength(6)
    expect(textOfFile(join(target, name, `${name}.txt`))).toContain('Kami menunggu')
  })
})
