import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { type Story, textOfBlock } from '#core/release/block.ts'
import { firstSettings } from '#core/release/settings.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { pasteText } from '../helpers/keys.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { readSample, readSampleText } from '../helpers/sample.ts'
import { picture } from '../helpers/screens.ts'
import { tinyJpeg } from '../helpers/tiny-jpeg.ts'
import { press } from '../helpers/tour.ts'
import { relationship, wordFile, wordParagraph, wordPicture } from '../helpers/word-file.ts'

const fixtures = join(import.meta.dirname, '../fixtures')
const pastes = (name: string) => readFileSync(join(fixtures, 'pastes', name), 'utf8')
const garden = join(fixtures, 'documents/kebun-libreoffice.docx')

describe('intake', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-intake-'))
  let teras: Launched

  beforeAll(async () => {
    teras = await launchTeras({ profile: join(folder, 'profil') })
    teras.page.setDefaultTimeout(8_000)
    const call = callOn(teras.page)
    await call('settings.save', { settings: { ...firstSettings, setupSkipped: true } })
    await call('release.create', { release: await readSample() })
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
  beforeEach(async () => {
    await teras.page.reload()
    await teras.page.getByRole('row').first().waitFor()
  })

  const releases = async () => (await callOn(teras.page)('library.list', {})).releases
  const newest = async () => {
    const [card] = [...(await releases())].sort((a, b) => b.savedAt.localeCompare(a.savedAt))
    return (await callOn(teras.page)('release.open', { id: card?.id ?? '' })).release
  }
  const story = () => teras.page.getByRole('textbox', { name: words.sheet.storyLabel })
  const box = () => teras.page.getByLabel(words.intake.paste)
  const openBox = async () => {
    await press(teras, words.library.paste)
    await box().click()
  }
  const pasteMarkup = async (name: string) => {
    const markup = { html: pastes(name), text: 'Lapas Wonoasri Buka Kebun Sayur' }
    await teras.app.evaluate(
      // Not yet asynchronous in the runtime of the tests.
      ({ clipboard }, copied) => clipboard.write(copied as never),
      markup,
    )
    await teras.page.keyboard.press('Control+v')
  }
  const chooseFiles = (files: Parameters<typeof teras.page.setInputFiles>[1]) =>
    teras.page.getByRole('dialog').locator('input[type=file]').setInputFiles(files)
  const expectSaid = (sentence: string) =>
    teras.page.getByText(sentence).first().waitFor({ timeout: 15_000 })
  const listsOf = (blocks: Story) =>
    blocks.flatMap((block) =>
      block.type === 'list' ? [[block.ordered, textOfBlock(block)] as const] : [],
    )
  const lists = [
    [false, 'kangkung 80 kilogram\nsawi 40 kilogram\nsawi hijau'],
    [true, 'sebagian untuk dapur\nsebagian untuk panti asuhan'],
  ]

  describe('straight onto the sheet', () => {
    beforeEach(async () => {
      await teras.page.getByRole('row').filter({ hasText: 'Panen 120' }).click()
      await story().click()
      await teras.page.keyboard.press('Control+a')
      await teras.page.keyboard.press('Delete')
      const words = async () => (await newest()).story.map(textOfBlock).join('')
      await expect.poll(words, { timeout: 6_000 }).toBe('')
    })

    test.each(['word.html', 'google-docs.html', 'libreoffice.html', 'web-page.html'])(
      'keeps lists, bold and links of %s',
      async (name) => {
        await pasteMarkup(name)

        const saved = async () =>
          (await newest()).story.map(textOfBlock).join('\n').includes('kebun sayur')
        await expect.poll(saved, { timeout: 6_000 }).toBe(true)
        const { story: blocks } = await newest()
        expect(listsOf(blocks)).toEqual(lists)
        const text = JSON.stringify(blocks)
        expect(text).toContain('{"type":"text","text":"kebun sayur","marks":["bold"]}')
        expect(text).toContain('"url":"https://lapas-wonoasri.example/kebun"')
        expect(text).not.toMatch(/sementara|tersembunyi|H1|dicek/)
        expect(await teras.page.evaluate(() => 'hacked' in window)).toBe(false)
      },
    )

    test('takes the pasted text away again with one undo', async () => {
      await pasteMarkup('word.html')
      await teras.page.keyboard.press('Control+z')

      await expect.poll(() => story().textContent()).not.toContain('keterampilan')
    })
  })

  describe('in the box', () => {
    beforeEach(openBox)

    test('sorts a paste from Word with its lists and marks', async () => {
      await pasteMarkup('word.html')

      await expectSaid(words.intake.found.word)
      expect(await box().inputValue()).toContain('• kangkung 80 kilogram')
      await picture(teras, 'intake-word')
      expect(await findBarriers(teras.page)).toEqual([])
      await press(teras, words.intake.read)
      await press(teras, words.intake.take)
      await story().waitFor()

      const release = await newest()
      expect(release.headline).toBe('Lapas Wonoasri Buka Kebun Sayur')
      expect(listsOf(release.story)).toEqual(lists)
      expect(JSON.stringify(release.story)).toContain('"text":"kebun sayur","marks":["bold"]')
      expect(release.writerCode).toBe('WA')
    })

    test('offers the messages of a chat', async () => {
      await pasteText(teras, pastes('whatsapp-android.txt'))
      await teras.page.getByRole('heading', { name: words.intake.chat.title }).waitFor()
      await picture(teras, 'intake-chat')
      expect(await findBarriers(teras.page)).toEqual([])
      await teras.page.getByRole('button', { name: /Pakai 1 pesan/ }).click()
      await press(teras, words.intake.read)
      await press(teras, words.intake.take)
      await story().waitFor()

      const release = await newest()
      expect(release.headline).toBe('LAPAS WONOASRI BUKA KEBUN SAYUR')
      expect(release.dateline).toMatchObject({ place: 'Wonoasri', date: '2024-10-09' })
      expect(JSON.stringify(release.story)).toContain('"text":"belakang","marks":["italic"]')
    })

    test('makes a release of a document with its picture', async () => {
      await chooseFiles(garden)
      await expectSaid('kebun-libreoffice.docx')
      await expectSaid('1 gambar akan menjadi foto rilis.')
      await press(teras, words.intake.read)
      await press(teras, words.intake.take)
      await story().waitFor()

      const release = await newest()
      expect(release.photos).toMatchObject([
        { mediaType: 'image/jpeg', widthPx: 400, caption: 'Warga binaan memanen kangkung' },
      ])
      expect(listsOf(release.story)).toEqual(lists)
    })

    test('says which pictures cannot come along before it makes the release', async () => {
      const body = wordParagraph('Lapas Wonoasri memanen sayur.') + wordPicture('p1', 'embed')
      const bytes = wordFile({
        body: body + wordPicture('p2', 'embed'),
        relationships: [
          relationship('p1', 'image', 'media/1.jpg'),
          relationship('p2', 'image', 'media/2.emf'),
        ],
        parts: { 'word/media/1.jpg': tinyJpeg.bytes, 'word/media/2.emf': new Uint8Array(40) },
      })
      const before = (await releases()).length
      await chooseFiles({ ...docx, name: 'rilis.docx', buffer: Buffer.from(bytes) })
      await expectSaid('2 gambar akan menjadi foto rilis.')
      await press(teras, words.intake.read)
      await press(teras, words.intake.take)
      await expectSaid('rilis (2) tidak ditambahkan.')
      expect((await releases()).length).toBe(before)
      await press(teras, words.intake.takeWithout)
      await story().waitFor()

      expect((await newest()).photos).toHaveLength(1)
    })

    test('makes a draft of each of several files and tells of the others', async () => {
      const before = (await releases()).length
      await chooseFiles([
        { ...docx, name: 'kebun.docx', buffer: readFileSync(garden) },
        { ...docx, name: 'rusak.docx', buffer: readFileSync(garden).subarray(0, 3000) },
        { ...docx, name: 'naskah.txt', buffer: Buffer.from(await readSampleText()) },
      ])
      await teras.page.getByRole('button', { name: 'Jadikan 3 draf' }).click()
      await teras.page.getByRole('button', { name: words.intake.files.done }).waitFor()
      await expectSaid(words.intake.refused.broken)
      await picture(teras, 'intake-files')
      expect(await findBarriers(teras.page)).toEqual([])
      await press(teras, words.intake.files.done)

      await expect.poll(async () => (await releases()).length).toBe(before + 2)
      await teras.page.getByRole('row').filter({ hasText: 'Buka Kebun Sayur' }).first().waitFor()
    })

    test.each([
      ['broken', readFileSync(garden).subarray(0, 3000)],
      ['swollen', wordFile({ body: ' '.repeat(19 * 1024 * 1024) })],
      ['old-document', readFileSync(join(fixtures, 'documents/kebun-lama.doc'))],
      ['not-document', Buffer.from('%PDF-1.7')],
      ['empty-file', Buffer.from('')],
    ] as const)('refuses a document as %s and keeps the box', async (reason, bytes) => {
      await box().fill('Naskah yang sudah ada.')
      const before = (await releases()).length
      await chooseFiles({ ...docx, name: 'rilis.docx', buffer: Buffer.from(bytes) })

      await expectSaid(words.intake.refused[reason])
      expect(await box().inputValue()).toBe('Naskah yang sudah ada.')
      expect((await releases()).length).toBe(before)
    })

    test('fetches nothing that a document only links', async () => {
      let asked = 0
      const server = createServer((_, answer) => {
        asked += 1
        answer.end()
      }).listen(0)
      const address = server.address()
      const port = typeof address === 'object' && address !== null ? address.port : 0
      const bytes = wordFile({
        body: wordParagraph('Lapas Wonoasri memanen sayur.') + wordPicture('p1', 'link'),
        relationships: [
          relationship('p1', 'image', `http://127.0.0.1:${port}/a.jpg`, ' TargetMode="External"'),
        ],
        parts: { 'word/vbaProject.bin': new Uint8Array(64) },
      })
      const path = join(folder, 'taut.docm')
      writeFileSync(path, bytes)
      await chooseFiles(path)

      await expectSaid(words.intake.note['linked-pictures'])
      await expectSaid(words.intake.note.macros)
      server.close()
      expect(asked).toBe(0)
    })

    test('sorts 150,000 letters and shows them', async () => {
      const article = await readSampleText()
      await pasteText(teras, article.repeat(Math.floor(150_000 / article.length)))
      await teras.page.getByText(/14\d\.\d{3} karakter/).waitFor()
      await press(teras, words.intake.read)

      const place = teras.page.getByLabel(words.intake.place, { exact: true })
      await place.waitFor()
      expect(await place.inputValue()).not.toBe('')
    })
  })
})

const docx = {
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const
