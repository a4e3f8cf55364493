import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { hostname, tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'
import mammoth from 'mammoth'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { textOfBlock } from '#core/release/block.ts'
import type { Release } from '#core/release/release.ts'
import { articles, sample } from '../helpers/articles.ts'
import { callOn } from '../helpers/call.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import {
  factsOfPdf,
  fold,
  fontsOfPdf,
  textByLibreOffice,
  textOfFile,
  textOfPdf,
} from '../helpers/readers.ts'
import { picture } from '../helpers/screens.ts'
import { tinyJpeg } from '../helpers/tiny-jpeg.ts'

describe.each(articles)('main job on $name', (article) => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-job-'))
  const profile = join(folder, 'profil')
  const target = mkdtempSync(join(folder, 'stick-'))
  const source = readFileSync(article.path, 'utf8')
  let teras: Launched
  /** Pictures show our own sample, never somebody's article. */
  const look = async (name: string) => {
    if (article === sample) await picture(teras, name)
  }

  const start = async () => {
    teras = await launchTeras({ profile, env: { TERAS_CHOOSE_FOLDER: target } })
    teras.page.setDefaultTimeout(10_000)
    await teras.page.waitForSelector('main')
  }
  /** In the dialog, where one is open. */
  const press = async (name: string) => {
    const dialog = teras.page.getByRole('dialog')
    const scope = (await dialog.count()) > 0 ? dialog.last() : teras.page
    await scope.getByRole('button', { name, exact: true }).first().click()
  }
  const toEndOf = async (field: ReturnType<Launched['page']['getByRole']>) => {
    await field.click()
    await teras.page.keyboard.press('Control+End')
    // The editor hears of the caret a moment later, and no hand is as quick as the next key here.
    await teras.page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame)
    })
  }
  const savedRelease = async (): Promise<Release> => {
    const call = callOn(teras.page)
    const { releases } = await call('library.list', {})
    return (await call('release.open', { id: releases[0]?.id ?? '' })).release
  }
  const waitForSaved = () =>
    teras.page.getByRole('status').filter({ hasText: 'Tersimpan' }).waitFor({ timeout: 10_000 })

  beforeAll(start)
  afterAll(async () => {
    await teras.close()
    rmSync(folder, { recursive: true, force: true })
  })

  test('asks for the facility at the first start', async () => {
    const { page } = teras

    await page.getByRole('dialog').waitFor()
    await look('facility')
    await page.getByLabel(words.facility.name, { exact: true }).fill(article.place)
    await page.getByLabel(words.facility.city, { exact: true }).fill(article.place)
    await page.getByLabel(words.facility.contactName).fill('Humas Contoh')
    await page.getByLabel(words.facility.contactPhone).fill('0812-0000-0000')
    await press(words.facility.save)

    await page.getByRole('dialog').waitFor({ state: 'detached' })
    await page.getByText(words.library.emptyTitle).waitFor()
    await look('library-empty')
  })

  test('sorts a pasted article into its fields', async () => {
    const { page } = teras

    await press(words.library.paste)
    await page.getByLabel(words.intake.paste).fill(source)
    await look('intake-paste')
    await press(words.intake.read)

    await expectValue(words.intake.place, article.place)
    await expectValue(words.intake.outlet, article.outlet)
    await expectValue(words.intake.writerCode, article.writerCode)
    await expectValue(words.intake.headline, '')
    for (const [nr, { name, office }] of article.speakers.entries()) {
      expect(await page.getByLabel(words.intake.speaker).nth(nr).inputValue()).toBe(name)
      expect(await page.getByLabel(words.intake.office).nth(nr).inputValue()).toBe(office)
    }
    await look('intake-assign')
    await page.getByLabel(words.intake.headline, { exact: true }).fill(article.headline)
    await press(words.intake.take)

    await page.getByText(article.day).first().waitFor()
    await waitForSaved()
    const release = await savedRelease()
    expect(release.dateline).toMatchObject({ place: article.place, date: article.date })
    expect(release.story.filter(({ type }) => type === 'quote')).toHaveLength(2)
  })

  async function expectValue(label: string, value: string) {
    const field = teras.page.getByLabel(label, { exact: true }).first()
    expect([label, await field.inputValue()]).toEqual([label, value])
  }

  test('keeps every word of the article', async () => {
    const release = await savedRelease()

    const printed = fold(release.story.map(textOfBlock).join(' ')).replaceAll(' ', '')
    const pasted = source
      .replace(/^[^–]*–/u, '')
      .replace(/\([A-Z]{2}\)\s*$/u, '')
      .replace(/\s+/gu, '')

    expect(printed).toBe(pasted)
  })

  test('edits the story and undoes through all of it', async () => {
    const { page } = teras
    const before = await savedRelease()
    const story = page.getByRole('textbox', { name: words.sheet.storyLabel })

    await toEndOf(story)
    await page.keyboard.press('Enter')
    await page.keyboard.type('Kegiatan berikutnya ')
    await page.keyboard.press('Control+b')
    await page.keyboard.type('dijadwalkan')
    await page.keyboard.press('Control+b')
    await page.keyboard.type(' bulan depan.')
    await expect
      .poll(async () => (await savedRelease()).story.at(-1))
      .toMatchObject({
        inlines: [
          { text: 'Kegiatan berikutnya ', marks: [] },
          { text: 'dijadwalkan', marks: ['bold'] },
          { text: ' bulan depan.', marks: [] },
        ],
      })
    const after = await savedRelease()

    expect(after.story).toHaveLength(before.story.length + 1)
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('Control+z')
    await expect.poll(async () => (await savedRelease()).story).toEqual(before.story)
    for (let step = 0; step < 12; step += 1) await page.keyboard.press('Control+y')
    await expect.poll(async () => (await savedRelease()).story).toEqual(after.story)
    await look('sheet')
  })

  test('adds a photo with caption and credit', async () => {
    const { page } = teras

    await page.getByRole('tab', { name: words.sheet.parts.photos }).click()
    await page.locator('input[type=file]').setInputFiles({
      name: 'IMG_2024 rahasia.jpg',
      mimeType: 'image/jpeg',
      buffer: Buffer.from(tinyJpeg.bytes),
    })
    await page.getByLabel(words.photos.caption).fill('Peserta menyimak materi di ruang rapat')
    await page.getByLabel(words.photos.credit).fill('Humas Contoh')

    await expect
      .poll(async () => (await savedRelease()).photos)
      .toMatchObject([
        { caption: 'Peserta menyimak materi di ruang rapat', credit: 'Humas Contoh' },
      ])
    await waitForSaved()
    await look('sheet-photos')
  })

  test('brings everything back after it was killed', async () => {
    const before = await savedRelease()

    await teras.kill()
    await start()
    await teras.page.getByText(article.headline).first().click()

    await teras.page.getByText(article.day).first().waitFor()
    expect(await savedRelease()).toEqual(before)
    await teras.page.getByRole('tab', { name: words.sheet.parts.photos }).click()
    expect(await teras.page.getByLabel(words.photos.caption).inputValue()).toContain('menyimak')
  })

  test('keeps words typed right before the window closes', async () => {
    const { page } = teras
    await toEndOf(page.getByRole('textbox', { name: words.sheet.storyLabel }))
    await page.keyboard.type(' Sampai jumpa.')

    await teras.close()
    await start()

    expect(
      textOfBlock((await savedRelease()).story.at(-1) ?? { type: 'subhead', inlines: [] }),
    ).toContain('Sampai jumpa.')
  })

  test('shows the release in the library', async () => {
    await teras.page.getByText(article.headline).first().waitFor()
    await look('library')
  })

  test('hands over into a folder of its own', async () => {
    const { page } = teras
    await page.getByText(article.headline).first().click()
    await press(words.sheet.export)
    await press(words.handOver.chooseFolder)
    await look('hand-over')
    await press(words.handOver.start)

    await page.getByRole('button', { name: words.handOver.reveal }).waitFor({ timeout: 30_000 })
    await look('hand-over-done')
    expect(readdirSync(target)).toEqual([article.folder])
    expect(readdirSync(join(target, article.folder)).sort()).toEqual([
      `${article.folder}.docx`,
      `${article.folder}.pdf`,
      `${article.folder}.takarir.txt`,
      `${article.folder}.txt`,
      `${article.folder}_01.jpg`,
    ])
  })

  const handedOver = (extension: string) =>
    join(target, article.folder, `${article.folder}${extension}`)

  const expectInOrder = (text: string, release: Release) => {
    let from = 0
    const flat = text.replaceAll(' ', '')
    const story = release.story.map(textOfBlock)
    for (const paragraph of [release.headline, ...story, '0812-0000-0000', 'Peserta menyimak']) {
      const at = flat.indexOf(fold(paragraph).replaceAll(' ', ''), from)
      expect([paragraph, at >= from]).toEqual([paragraph, true])
      from = at
    }
  }

  test('writes a document that mammoth reads', async () => {
    const { value } = await mammoth.extractRawText({ path: handedOver('.docx') })

    expectInOrder(fold(value), await savedRelease())
    expect(fold(value)).toContain(`${article.place.toUpperCase()}`)
    expect(fold(value)).toContain(`(${article.writerCode})`)
  })

  test('writes a document that LibreOffice lays out in order', async () => {
    expectInOrder(textByLibreOffice(handedOver('.docx')), await savedRelease())
  })

  test('writes a PDF on A4 with its fonts and selectable text', async () => {
    expectInOrder(textOfPdf(handedOver('.pdf')), await savedRelease())

    const facts = factsOfPdf(handedOver('.pdf'))
    expect(facts).toMatch(/Page size: +59\d\.\d+ x 84\d\.\d+ pts \(A4\)/)
    expect(facts).toContain(article.headline)
    const fonts = fontsOfPdf(handedOver('.pdf')).split('\n').slice(2).filter(Boolean)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts) expect(font).toMatch(/ yes (yes|no) +(yes|no) +\d+ +\d+$/)
  })

  test('writes plain text', async () => {
    const text = textOfFile(handedOver('.txt'))

    expectInOrder(fold(text), await savedRelease())
    expect(text).not.toContain('\u0000')
  })

  test('leaves no trace of the machine in what it writes', async () => {
    const traces = [
      userInfo().username,
      hostname(),
      profile,
      'IMG_2024',
      'Un-named',
      'Skia',
      'Mozilla',
    ]
    for (const extension of ['.docx', '.pdf', '.txt', '_01.jpg']) {
      const bytes = readFileSync(handedOver(extension)).toString('latin1')
      for (const trace of traces.filter(({ length }) => length > 4)) {
        expect([extension, trace, bytes.includes(trace)]).toEqual([extension, trace, false])
      }
    }
  })

  test('does not overwrite a folder that is there', async () => {
    const { page } = teras
    const before = readFileSync(handedOver('.txt'))
    await press(words.handOver.close)

    await press(words.sheet.export)
    await press(words.handOver.start)
    await page.getByText(words.errors['folder-exists']).first().waitFor()
    await look('hand-over-exists')
    await press(words.handOver.beside)
    await page.getByRole('button', { name: words.handOver.reveal }).waitFor({ timeout: 30_000 })

    expect(readFileSync(handedOver('.txt'))).toEqual(before)
    expect(readdirSync(target).sort()).toEqual([article.folder, `${article.folder}_2`])
    await press(words.handOver.close)
  })
})
