import { mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, unlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { textOfBlock } from '#core/release/block.ts'
import { firstSettings } from '#core/release/settings.ts'
import { callOn } from '../helpers/call.ts'
import { pasteText } from '../helpers/keys.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { readSample, readSampleText } from '../helpers/sample.ts'
import { canMount, makeSmallDisk, type SmallDisk } from '../helpers/small-disk.ts'
import { solidPng } from '../helpers/solid-png.ts'
import { tinyJpeg } from '../helpers/tiny-jpeg.ts'
import { press } from '../helpers/tour.ts'

const fiveMegabytes = 'Kalimat contoh yang panjang. '.repeat(180_000)
/** What a text editor makes of a picture's bytes. */
const binary = Buffer.from([...tinyJpeg.bytes, 1, 2, 3, 4, 5, 6])
  .toString('latin1')
  .replaceAll('\0', '\ufffd')

describe('bad input', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-bad-'))
  /** The folder that every choice answers; it leads where a test needs it. */
  const chosen = join(folder, 'tujuan')
  let teras: Launched

  beforeAll(async () => {
    teras = await launchTeras({
      profile: join(folder, 'profil'),
      env: { TERAS_CHOOSE_FOLDER: chosen },
    })
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

  const saved = async () => {
    const call = callOn(teras.page)
    const card = (await call('library.list', {})).releases[0]
    return (await call('release.open', { id: card?.id ?? '' })).release
  }
  const expectSaid = (sentence: string) =>
    teras.page.getByText(sentence).first().waitFor({ timeout: 15_000 })
  const story = () => teras.page.getByRole('textbox', { name: words.sheet.storyLabel })
  const open = async () => {
    await teras.page.getByRole('row').filter({ hasText: 'Panen 120' }).click()
    await story().waitFor()
  }

  describe('in the box for a pasted text', () => {
    const box = () => teras.page.getByLabel(words.intake.paste)

    beforeEach(async () => {
      await press(teras, words.library.paste)
      await box().click()
    })

    /** Whatever was refused, the next good text is taken. */
    const expectUsable = async () => {
      await box().fill(await readSampleText())
      await press(teras, words.intake.read)
      await teras.page.getByLabel(words.intake.place, { exact: true }).waitFor()
    }

    test('is told when nothing was pasted', async () => {
      await pasteText(teras, ' \n\u200b ')
      await press(teras, words.intake.read)

      await expectSaid(words.intake.refused.empty)
      await expectUsable()
    })

    test('is told when five megabytes are pasted', async () => {
      await box().fill('Naskah yang sudah ada.')
      await pasteText(teras, fiveMegabytes)

      await expectSaid(words.intake.refused['too-long'])
      expect(await box().inputValue()).toBe('Naskah yang sudah ada.')
      await expectUsable()
    })

    test('is told when no text was pasted', async () => {
      await box().fill('Naskah yang sudah ada.')
      await teras.page.keyboard.press('Control+End')
      await pasteText(teras, binary)
      await press(teras, words.intake.read)

      await expectSaid(words.intake.refused['not-text'])
      expect(await box().inputValue()).toContain('Naskah yang sudah ada.')
      await expectUsable()
    })
  })

  describe('on the sheet', () => {
    beforeEach(open)

    test('leaves the story alone when five megabytes are pasted', async () => {
      const before = await saved()
      await story().click()
      await teras.page.keyboard.press('Control+End')
      await pasteText(teras, fiveMegabytes)

      await expectSaid(words.sheet.pasteTooLong)
      await teras.page.keyboard.type(' Lanjut.')
      await expect
        .poll(async () => (await saved()).story.map(textOfBlock).join('\n'), { timeout: 6_000 })
        .toBe(`${before.story.map(textOfBlock).join('\n')} Lanjut.`)
    })

    const addPhoto = async (name: string, buffer: Buffer) => {
      await teras.page.getByRole('tab', { name: words.sheet.parts.photos }).click()
      await teras.page
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'image/jpeg', buffer })
    }

    test.each([
      {
        what: 'a text',
        bytes: Buffer.from('Ini bukan foto.'),
        sentence: words.errors['photo-not-a-picture'],
      },
      {
        what: 'a picture cut short',
        bytes: Buffer.from(tinyJpeg.bytes.slice(0, 110)),
        sentence: words.photos.refused.broken,
      },
      {
        what: 'a picture of 256 megapixels',
        bytes: solidPng(16_000, 16_000),
        sentence: words.errors['photo-too-large'],
      },
    ])('refuses $what as a photo and takes the next', async ({ bytes, sentence }) => {
      const before = await saved()
      await addPhoto('foto.jpg', bytes)

      await expectSaid(sentence)
      expect((await saved()).photos).toEqual(before.photos)
      const good = Buffer.from([...tinyJpeg.bytes, before.photos.length])
      await addPhoto('baik.jpg', good)
      await expect
        .poll(async () => (await saved()).photos.length, { timeout: 6_000 })
        .toBe(before.photos.length + 1)
    })
  })

  describe('as a folder for the hand-over', () => {
    const good = join(folder, 'baik')
    mkdirSync(good)

    const leadTo = (path: string) => {
      rmSync(chosen, { force: true })
      symlinkSync(path, chosen)
    }
    const choose = async () => {
      await open()
      await press(teras, words.sheet.export)
      await press(teras, words.handOver.chooseFolder)
      await teras.page.getByText(chosen).waitFor()
    }
    /** The same dialog goes on with a folder that takes what it is given. */
    const expectUsable = async () => {
      leadTo(good)
      await press(teras, words.handOver.chooseFolder)
      await teras.page.getByRole('button', { name: words.handOver.start }).last().click()
      await teras.page
        .getByRole('button', { name: words.handOver.reveal })
        .waitFor({ timeout: 20_000 })
      expect(readdirSync(good)).toHaveLength(1)
      rmSync(join(good, readdirSync(good)[0] ?? ''), { recursive: true })
    }

    test('says that it has vanished', async () => {
      leadTo(good)
      await choose()
      unlinkSync(chosen)
      await press(teras, words.handOver.start)

      await expectSaid(words.errors['folder-gone'])
      expect(readdirSync(good)).toEqual([])
      await expectUsable()
    })

    describe.skipIf(!canMount())('on a small disk', () => {
      let disk: SmallDisk
      beforeEach(() => {
        disk = makeSmallDisk(1024 * 1024)
        leadTo(disk.path)
      })
      afterEach(() => disk.remove())

      test('says that it takes nothing', async () => {
        disk.seal()
        await choose()
        await press(teras, words.handOver.start)

        await expectSaid(words.errors['folder-read-only'])
        expect(readdirSync(disk.path)).toEqual([])
        await expectUsable()
      })

      test('says that it is full and leaves nothing half-done', async () => {
        disk.fill(24 * 1024)
        const before = readdirSync(disk.path)
        await choose()
        await press(teras, words.handOver.start)

        await expectSaid(words.errors['folder-full'])
        expect(readdirSync(disk.path)).toEqual(before)
        await expectUsable()
      })
    })
  })
})
