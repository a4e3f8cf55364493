import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { simpleParser } from 'mailparser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { formatSchema } from '#contract/calls/hand-over.ts'
import { noChanges } from '#core/directory/changes.ts'
import { emptyOutlet } from '#core/directory/directory.ts'
import { id as words } from '#core/i18n/id.ts'
import { plain } from '#core/release/block.ts'
import { gapFor } from '#core/release/gap.ts'
import { firstSettings } from '#core/release/settings.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { faultsOfDocx } from '../helpers/docx-faults.ts'
import { fullRelease, sampleFacility, samplePhoto } from '../helpers/full-release.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'
import { makeRelease } from '../helpers/make-release.ts'
import { factsOfPdf, fontsOfPdf, textByLibreOffice, textOfPdf } from '../helpers/readers.ts'
import { picture, resize } from '../helpers/screens.ts'
import { tinyJpeg } from '../helpers/tiny-jpeg.ts'
import { makers, tracesIn, word } from '../helpers/traces.ts'

const { handOver } = words
const stem = '2024-10-09_lapas-contoh-latih-warga-binaan-menulis-berita'
const outlet = {
  ...emptyOutlet,
  id: 'outlet000001',
  name: 'Koran Contoh',
  email: 'redaksi@koran.example',
  lists: ['lokal'],
  datelineForm: 'place-bracket' as const,
}

describe('the outputs of a hand-over', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-outputs-'))
  let teras: Launched

  const dialog = () => teras.page.getByRole('dialog').last()
  const press = (name: string) => dialog().getByRole('button', { name, exact: true }).click()
  const tick = (format: keyof typeof handOver.format) =>
    dialog().getByText(handOver.format[format], { exact: true }).click()
  const look = async (format: keyof typeof handOver.format) => {
    const label = handOver.format[format]
    await press(handOver.previewEach.replace('{{format}}', label))
    const shown = dialog().getByRole('region', {
      name: handOver.previewOf.replace('{{format}}', label),
    })
    await shown.getByText('Lapas Contoh Latih').first().waitFor({ timeout: 20_000 })
    return shown
  }
  const back = () => dialog().getByRole('button', { name: handOver.previewBack }).last().click()
  const copied = () => teras.app.evaluate(({ clipboard }) => clipboard.readText())

  beforeAll(async () => {
    teras = await launchTeras({
      profile: join(folder, 'profil'),
      env: { TERAS_CHOOSE_FOLDER: folder },
    })
    const { page } = teras
    page.setDefaultTimeout(10_000)
    await page.waitForSelector('main')
    await resize(teras, 1366, 768)
    const call = callOn(page)
    const settings = { ...firstSettings, facility: { ...sampleFacility, logo: null } }
    await call('settings.save', { settings })
    await call('directory.save', { ...noChanges, outlets: [outlet], revision: 0 })
    const hash = await page.evaluate(
      async (bytes) => {
        const jpeg = new Uint8Array(bytes)
        const added = await window.teras.call('photo.add', { bytes: jpeg })
        const { hash } = (added as { readonly value: { readonly hash: string } }).value
        for (const rendition of ['thumb', 'print'])
          await window.teras.call('photo.keep', { hash, rendition, bytes: jpeg })
        return hash
      },
      [...tinyJpeg.bytes],
    )
    const { id: _id, createdAt: _at, format: _format, ...release } = fullRelease
    const closing = { type: 'paragraph', role: 'body', inlines: plain(gapFor('jumlah peserta')) }
    await call('release.create', {
      release: {
        ...release,
        story: [...release.story, closing as (typeof release.story)[number]],
        photos: [{ ...samplePhoto, hash }],
      },
    })
    await page.reload()
    await page.getByText(release.headline).first().click()
    await page.getByRole('button', { name: words.sheet.export, exact: true }).click()
    await dialog().getByText(handOver.format.docx, { exact: true }).waitFor()
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  test('offers every format with a sentence', async () => {
    for (const [format, label] of Object.entries(handOver.format)) {
      await dialog().getByRole('checkbox', { name: label, exact: true }).waitFor()
      await dialog()
        .getByText(handOver.formatHelp[format as keyof typeof handOver.format])
        .waitFor()
    }
    expect(await findBarriers(teras.page)).toEqual([])
    for (const [width, height] of [
      [1024, 700],
      [1366, 768],
    ] as const) {
      await resize(teras, width, height)
      expect(await findOverflow(teras.page)).toEqual([])
    }
    await picture(teras, 'outputs')
  })

  test('shows and copies the text for a chat', async () => {
    const shown = await look('whatsapp')
    const text = await shown.locator('pre').textContent()
    await press(handOver.copy)
    await dialog().getByText(handOver.copied).waitFor()

    expect(text).toContain('*SIARAN PERS*')
    expect(text).toContain('*CONTOHAN –* Lapas Contoh membuka *kelas menulis* pertama.')
    expect(text).toContain('*EMBARGO: tidak untuk disiarkan sebelum')
    expect(await copied()).toBe(text)
    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'outputs-whatsapp')
    await back()
  })

  test('goes back to the button of the look', async () => {
    const label = handOver.previewEach.replace('{{format}}', handOver.format.whatsapp)

    await expect
      .poll(() => teras.page.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe(label)
  })

  test.each(['txt', 'txt-wrapped', 'social'] as const)('copies %s as shown', async (format) => {
    const shown = await look(format)
    const text = await shown.locator('pre').textContent()
    await press(handOver.copy)
    await dialog().getByText(handOver.copied).waitFor()

    expect((await copied()).replaceAll('\r\n', '\n')).toBe(text?.replaceAll('\r\n', '\n'))
    await back()
  })

  test.each(['docx', 'pdf', 'html'] as const)('shows %s as a sheet', async (format) => {
    const shown = await look(format)

    await shown.getByText('KANTOR WILAYAH CONTOH').waitFor()
    await shown.getByRole('heading', { name: fullRelease.headline }).waitFor()
    expect(await findBarriers(teras.page)).toEqual([])
    if (format === 'docx') await picture(teras, 'outputs-page')
    await back()
  })

  test('copies the article with its formatting', async () => {
    await look('html')
    await press(handOver.copyArticle)
    await dialog().getByText(handOver.copied).waitFor()

    const html = await teras.app.evaluate(({ clipboard }) =>
      (clipboard as unknown as { readHTML: () => string }).readHTML(),
    )
    expect(html).toContain('<h1>Lapas Contoh Latih Warga Binaan Menulis Berita</h1>')
    await back()
  })

  test('takes the dateline that an outlet wants', async () => {
    await dialog().getByLabel(handOver.outlet).fill('koran')
    await teras.page.getByRole('option', { name: /Koran Contoh/ }).click()
    await dialog()
      .getByText(handOver.printed.replace('{{dateline}}', 'CONTOHAN (Koran Contoh) –'))
      .waitFor()

    const shown = await look('txt')
    expect(await shown.locator('pre').textContent()).toContain(
      'CONTOHAN (Koran Contoh) – Lapas Contoh membuka',
    )
    await back()
  })

  test('takes recipients from the directory and from the keyboard', async () => {
    await tick('eml')
    const to = dialog().getByLabel(handOver.to)
    await to.fill('koran')
    await teras.page.getByRole('option', { name: /redaksi@koran/ }).click()
    await to.fill('siaran@radio.example')
    await to.press('Enter')
    await dialog().getByText(handOver.apart).click()

    const chosen = dialog().getByRole('list', { name: handOver.recipients })
    expect(await chosen.getByRole('listitem').allInnerTexts()).toEqual([
      'Koran Contoh',
      'siaran@radio.example',
    ])
    expect(await findBarriers(teras.page)).toEqual([])
    await dialog().getByText(handOver.email).first().scrollIntoViewIfNeeded()
    await picture(teras, 'outputs-recipients')
  })

  test('shows the e-mail with its size', async () => {
    const shown = await look('eml')

    await shown.getByText(`${stem}.docx`).waitFor()
    await shown.getByText('Koran Contoh <redaksi@koran.example>').waitFor()
    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'outputs-email')
    await back()
  })

  test('writes every format into the folder', async () => {
    for (const format of ['html', 'txt-wrapped', 'whatsapp', 'social'] as const) await tick(format)
    await press(handOver.chooseFolder)
    await press(handOver.start)
    await dialog().getByRole('button', { name: handOver.reveal }).waitFor({ timeout: 30_000 })

    const written = join(folder, stem)
    expect(readdirSync(written).sort()).toEqual([
      `${stem}.baris-pendek.txt`,
      `${stem}.docx`,
      `${stem}.html`,
      `${stem}.koran-contoh.eml`,
      `${stem}.media-sosial.txt`,
      `${stem}.pdf`,
      `${stem}.siaran-radio-example.eml`,
      `${stem}.takarir.txt`,
      `${stem}.txt`,
      `${stem}.whatsapp.txt`,
      `${stem}_01.jpg`,
    ])
    const mail = await simpleParser(readFileSync(join(written, `${stem}.koran-contoh.eml`)))
    expect(mail.attachments.map(({ filename }) => filename)).toEqual([
      `${stem}.docx`,
      `${stem}.pdf`,
      `${stem}_01.jpg`,
    ])
    expect(JSON.stringify(mail.headerLines)).not.toContain('radio.example')
    await dialog().getByRole('button', { name: handOver.close }).last().click()
  })

  test('writes the same bytes a second time, and no trace of its maker', async () => {
    const call = callOn(teras.page)
    const {
      id: _id,
      createdAt: _at,
      format: _format,
      ...other
    } = makeRelease({
      headline: 'Naskah Rahasia Lain',
      story: [{ type: 'paragraph', role: 'lead', inlines: plain('Belum boleh dibaca siapa pun.') }],
    })
    const { release: secret } = await call('release.create', { release: other })
    const { releases } = await call('library.list', {})
    const card = releases.find(({ id }) => id !== secret.id)
    const { folder: chosen } = await call('export.last-folder', {})
    const to = [outlet.name, 'Radio Contoh'].map((name, at) => ({
      name,
      address: `redaksi${at}@koran.example`,
    }))
    const write = () =>
      call('export.start', {
        id: card?.id ?? '',
        folder: chosen?.token ?? '',
        formats: formatSchema.options,
        wishes: { dateline: null, mailing: { to, apart: true } },
        existing: 'beside',
      })
    const [one, again] = [await write(), await write()]

    const ours = [teras.profile, folder, card?.id ?? '', secret.id, other.headline].map(word)
    const traces: string[] = []
    expect(one.files).toEqual(again.files)
    for (const { name } of one.files) {
      const [first, second] = [one, again].map(({ folderName }) =>
        readFileSync(join(folder, folderName, name)),
      )
      expect(first?.equals(second ?? Buffer.alloc(0)), name).toBe(true)
      traces.push(...(await tracesIn(name, first ?? Buffer.alloc(0), [...makers, ...ours])))
    }
    expect(traces).toEqual([])
    // By the reader that knows every kind of metadata: it finds what the format needs, and no more.
    const told = spawnSync('exiftool', ['-j', '-G1', '-r', join(folder, one.folderName)])
    expect(told.stdout.toString()).not.toMatch(/GPS|EXIF|XMP|Photoshop|IPTC|MakerNotes|Software/)
  })

  test('writes a PDF and a DOCX that others read whole', async () => {
    const [pdf, docx] = ['pdf', 'docx'].map((end) => join(folder, stem, `${stem}.${end}`))
    const facts = factsOfPdf(pdf ?? '')
    const fonts = fontsOfPdf(pdf ?? '')
      .trim()
      .split('\n')
      .slice(2)

    expect(facts).toMatch(/^Page size: .*\(A4\)$/m)
    expect(facts).toMatch(new RegExp(`^Title: +${fullRelease.headline}$`, 'm'))
    expect(facts).not.toMatch(/^(Creator|Producer|CreationDate|ModDate):/m)
    expect(fonts.length).toBeGreaterThan(0)
    for (const font of fonts)
      expect(font).toMatch(/^[A-Z]{6}\+.* yes (yes|no) +(yes|no) +\d+ +\d+$/)
    for (const text of [textOfPdf(pdf ?? ''), textByLibreOffice(docx ?? '')])
      expect(text).toMatch(
        /SIARAN PERS.*EMBARGO: .*Lapas Contoh Latih.*CONTOHAN.*Enam kali pertemuan.*1\. Menyusun.*2\. Menulis.*Narahubung.*Foto: Humas/,
      )
    expect(faultsOfDocx(readFileSync(docx ?? ''))).toEqual([])
  })

  test('jumps to the very words that are missing', async () => {
    await teras.page.getByRole('button', { name: words.sheet.export, exact: true }).click()
    await press(handOver.mend.replace('{{lack}}', handOver.lack.gaps))

    await expect
      .poll(() => teras.page.evaluate(() => String(getSelection())), { timeout: 3_000 })
      .toBe(gapFor('jumlah peserta'))
  })
})
