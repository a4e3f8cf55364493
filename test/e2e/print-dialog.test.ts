import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { plain } from '#core/release/block.ts'
import { firstSettings } from '#core/release/settings.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { fullRelease, sampleFacility, samplePhoto } from '../helpers/full-release.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'
import { playPrinter, printedPaper } from '../helpers/play-printer.ts'
import { factsOfPdf, fold, layoutOfPdf } from '../helpers/readers.ts'
import { picture, resize } from '../helpers/screens.ts'
import { tinyJpeg } from '../helpers/tiny-jpeg.ts'

const { print } = words
const paragraph = 'Lapas Contoh memanen kangkung bersama warga sekitar kebun. '.repeat(6).trim()
const more = Array.from(
  { length: 6 },
  () => ({ type: 'paragraph', role: 'body', inlines: plain(paragraph) }) as const,
)

describe('printing a release', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-print-dialog-'))
  const paper = join(folder, 'kertas.pdf')
  let teras: Launched
  let id = ''

  const dialog = () => teras.page.getByRole('dialog').last()
  const pages = () => dialog().getByRole('region', { name: print.preview }).getByRole('img')
  const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click()
  const save = async () => {
    await press(print.save)
    const words = await dialog()
      .getByText(print.saved.split('{{')[0] ?? '')
      .textContent()
    return join(folder, /: (.+\.pdf)\.$/.exec(words ?? '')?.[1] ?? '')
  }

  beforeAll(async () => {
    teras = await launchTeras({ env: { TERAS_CHOOSE_FOLDER: folder } })
    const { page } = teras
    page.setDefaultTimeout(20_000)
    await page.waitForSelector('main')
    await resize(teras, 1366, 768)
    const call = callOn(page)
    const settings = { ...firstSettings, facility: { ...sampleFacility, logo: null } }
    await call('settings.save', { settings })
    const hash = await page.evaluate(
      async (bytes) => {
        const added = await window.teras.call('photo.add', { bytes: new Uint8Array(bytes) })
        return (added as { readonly value: { readonly hash: string } }).value.hash
      },
      [...tinyJpeg.bytes],
    )
    const { id: _id, createdAt: _at, format: _format, ...release } = fullRelease
    const created = await call('release.create', {
      release: {
        ...release,
        story: [...release.story, ...more],
        photos: [{ ...samplePhoto, hash }],
      },
    })
    id = created.release.id
    await page.reload()
    await page.getByText(release.headline).first().click()
    await page.getByRole('textbox').first().waitFor()
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  test('shows the pages at Ctrl+P', async () => {
    await teras.page.keyboard.press('Control+p')

    await expect.poll(() => pages().count(), { timeout: 20_000 }).toBe(2)
    expect(await pages().first().getAttribute('alt')).toBe('Halaman 1 dari 2')
    expect(await findBarriers(teras.page)).toEqual([])
    for (const [width, height] of [
      [1024, 700],
      [1366, 768],
    ] as const) {
      await resize(teras, width, height)
      expect(await findOverflow(teras.page)).toEqual([])
    }
    await picture(teras, 'print-release')
  })

  test('prints what the handed-over PDF shows, line by line', async () => {
    await playPrinter(teras.app, 'printed')

    await press(print.start)
    await dialog().getByText(print.outcome.printed).waitFor()

    writeFileSync(paper, await printedPaper(teras.app))
    const call = callOn(teras.page)
    const { folder: chosen } = await call('export.choose-folder', {})
    const { folderName, files } = await call('export.start', {
      id,
      folder: chosen?.token ?? '',
      formats: ['pdf'],
      existing: 'beside',
    })
    const handedOver = join(folder, folderName, files[0]?.name ?? '')
    expect(layoutOfPdf(paper)).toEqual(layoutOfPdf(handedOver))
    const [first, second, ...others] = layoutOfPdf(paper)
    const running = /SIARAN PERS · .*\n\s*EMBARGO: /
    expect(first).not.toMatch(running)
    expect(second).toMatch(running)
    expect(others).toEqual([])
    expect(factsOfPdf(paper)).toMatch(/Page size: .*\(A4\)/)
  })

  test('leaves a line in the ledger', async () => {
    const { entries } = await callOn(teras.page)('ledger.read', { release: id, before: null })

    const printed = entries.filter(({ way }) => way === 'print')
    expect(printed).toMatchObject([{ recipient: null, files: [{ name: 'Cetakan rilis' }] }])
  })

  test.each(['cancelled', 'failed', 'no-printer'] as const)(
    'tells that it was %s',
    async (answer) => {
      await playPrinter(teras.app, answer)

      await press(print.start)

      await dialog().getByText(print.outcome[answer]).waitFor()
      const { entries } = await callOn(teras.page)('ledger.read', { release: id, before: null })
      expect(entries.filter(({ way }) => way === 'print')).toHaveLength(1)
    },
  )

  test('chooses the proof by keyboard', async () => {
    await dialog().getByRole('radio', { name: print.kinds.release.name }).focus()
    await teras.page.keyboard.press('ArrowDown')

    await expect.poll(() => pages().count(), { timeout: 20_000 }).toBe(3)
    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'print-proof')
  })

  test('numbers the printed lines of a proof through its pages', async () => {
    const path = await save()

    const printed = layoutOfPdf(path)
    const numbered = printed
      .flatMap((page) => page.split('\n'))
      .filter((line) => /^ ?\d/.test(line))
    const numbers = numbered.map((line) => Number(/\d+/.exec(line)?.[0]))
    expect(numbers).toEqual(numbers.map((_, at) => at + 1))
    expect(numbers.length).toBeGreaterThan(50)
    const beside = numbered.filter((line) => /^ ?\d+ {2,}\S/.test(line))
    // A large headline stands a little beside its numbers for the reader, as do all others beside theirs.
    expect(numbered.length - beside.length).toBeLessThanOrEqual(2)
    for (const [at, page] of printed.entries()) {
      expect(page).toContain('NASKAH KOREKSI')
      expect(page).toContain('Lembaga Pemasyarakatan Kelas IIB Contoh')
      expect(page).toMatch(/Dicetak \S+, \d+ \S+ \d{4}, \d\d\.\d\d WI/)
      expect(page).toContain('EMBARGO: tidak untuk disiarkan sebelum Kamis, 10 Oktober 2024')
      expect(page).toContain(`Halaman ${at + 1} dari ${printed.length} · ${fullRelease.headline}`)
    }
    const story = fold(numbered.map((line) => line.replace(/^ ?\d+/, '')).join(' '))
    expect(story.split(paragraph).length - 1).toBe(more.length)
  })

  test('keeps the PDF of a proof free of traces', async () => {
    const [name = ''] = readdirSync(folder).filter((file) => file.endsWith('.koreksi.pdf'))

    const bytes = readFileSync(join(folder, name), 'latin1')
    expect(bytes).not.toMatch(/Skia|Chrome|Mozilla|Electron/)
    expect(factsOfPdf(join(folder, name))).toMatch(new RegExp(`Title: +${fullRelease.headline}`))
  })

  test('goes back to the manuscript at Escape', async () => {
    await teras.page.keyboard.press('Escape')

    await expect.poll(() => teras.page.getByRole('dialog').count()).toBe(0)
  })
})
