import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { textOfBlock } from '#core/release/block.ts'
import { firstSettings } from '#core/release/settings.ts'
import { callOn } from '../helpers/call.ts'
import { pasteText, startOf } from '../helpers/keys.ts'
import { type Launched, launchTeras, temporaryFolder } from '../helpers/launch.ts'
import { readSample, readSampleText } from '../helpers/sample.ts'
import { canMount, makeSmallDisk, type SmallDisk } from '../helpers/small-disk.ts'
import { press } from '../helpers/tour.ts'

const headline = 'Lapas Wonoasri Panen 120'

describe('a bad profile', () => {
  let teras: Launched
  let disk: SmallDisk | null = null

  const start = async (profile: string) => {
    teras = await launchTeras({ profile })
    teras.page.setDefaultTimeout(8_000)
    await teras.page.waitForSelector('main')
  }
  /** As many releases as headlines; gives their ids. */
  const furnish = async (...headlines: readonly string[]) => {
    const call = callOn(teras.page)
    await call('settings.save', { settings: { ...firstSettings, setupSkipped: true } })
    const ids: string[] = []
    for (const name of headlines) {
      const release = { ...(await readSample()), headline: name }
      ids.push((await call('release.create', { release })).release.id)
    }
    return ids
  }
  const story = () => teras.page.getByRole('textbox', { name: words.sheet.storyLabel })
  const open = async (name = headline) => {
    await teras.page.getByRole('row').filter({ hasText: name }).click()
    await story().waitFor()
  }
  const expectSaid = (sentence: string) => teras.page.getByText(sentence).first().waitFor()
  const line = (state: string) =>
    teras.page.getByRole('status').filter({ hasText: startOf(state.split(' – ')[0] ?? '') })
  const copied = async () => {
    await teras.page.keyboard.press('Control+a')
    await teras.page.keyboard.press('Control+c')
    return teras.app.evaluate(({ clipboard }) => clipboard.readText())
  }

  afterEach(async () => {
    await teras.kill()
    disk?.remove()
    disk = null
  })

  describe.skipIf(!canMount())('on a disk of its own', () => {
    const newDisk = () => {
      disk = makeSmallDisk(2 * 1024 * 1024)
      return disk
    }

    test('opens where nothing can be written and keeps what is typed', async () => {
      const { path, seal } = newDisk()
      seal()
      await start(join(path, 'profil'))
      const { page } = teras
      await expectSaid(words.app.unwritable)
      await page.getByLabel(words.facility.name, { exact: true }).fill('Contoh')
      await page.getByLabel(words.facility.city, { exact: true }).fill('Contohan')
      await press(teras, words.facility.save)
      await expectSaid(words.errors['profile-unwritable'])
      expect(await page.getByLabel(words.facility.name, { exact: true }).inputValue()).toBe(
        'Contoh',
      )
      await press(teras, words.facility.skip)
      await press(teras, words.facility.discard)

      const text = await readSampleText()
      await press(teras, words.library.paste)
      await page.getByLabel(words.intake.paste).fill(text)
      await press(teras, words.intake.read)
      await page.getByLabel(words.intake.headline, { exact: true }).fill('Judul contoh')
      await press(teras, words.intake.take)
      await expectSaid(words.errors['profile-unwritable'])
      const kept = await page.getByLabel(words.intake.headline, { exact: true }).inputValue()
      expect(kept).toBe('Judul contoh')
      await press(teras, words.intake.back)
      await page.getByLabel(words.intake.paste).focus()
      expect(await copied()).toBe(text)
    })

    test('lets a release be read, changed, and copied where nothing can be written', async () => {
      const { path, seal } = newDisk()
      await start(path)
      await furnish(headline)
      await teras.close()
      seal()
      await start(path)

      await expectSaid(words.app.unwritable)
      await open()
      await story().click()
      await teras.page.keyboard.press('Control+End')
      await teras.page.keyboard.type(' Ditulis tanpa diska.')
      await line(words.sheet.unsaved).waitFor()
      await expectSaid(words.errors['profile-unwritable'])
      expect(await copied()).toContain('Ditulis tanpa diska.')
    })

    test('says that the disk is full and saves by itself once there is room', async () => {
      const { path, fill, free } = newDisk()
      await start(path)
      const [id = ''] = await furnish(headline)
      await teras.page.reload()
      await open()
      await story().click()
      await teras.page.keyboard.press('Control+End')
      fill(0)
      await pasteText(teras, ' Saat sesak.'.repeat(600))
      await line(words.sheet.unsaved).waitFor()
      await expectSaid(words.errors['disk-full'])
      await teras.page.keyboard.type(' Masih diketik.')
      expect(await lastWords(id)).not.toContain('sesak')
      free()

      await line(words.sheet.saved.split(' ')[0] ?? '').waitFor({ timeout: 12_000 })
      expect(await lastWords(id)).toMatch(/ Saat sesak\. Masih diketik\.$/)
      expect(await teras.page.getByText(words.errors['disk-full']).count()).toBe(0)
    })

    const lastWords = async (id: string) => {
      const last = (await callOn(teras.page)('release.open', { id })).release.story.at(-1)
      return last === undefined ? '' : textOfBlock(last)
    }
  })

  test('opens the library beside a damaged release and leaves its files alone', async () => {
    const folder = await temporaryFolder()
    const profile = join(folder, 'profil')
    await start(profile)
    const [id = ''] = await furnish('Rilis yang rusak', headline)
    await teras.close()
    const draft = join(profile, 'drafts', id)
    const logs = ['a.log', 'b.log'].map((name) => join(draft, name))
    for (const log of logs) writeFileSync(log, Buffer.alloc(statSync(log).size || 4096))
    const before = readdirSync(draft).map((name) => readFileSync(join(draft, name)))
    // Nothing that could stand in for them is left either.
    for (const name of ['derived', 'births.log']) {
      rmSync(join(profile, name), { recursive: true, force: true })
    }
    await start(profile)

    const rows = teras.page.locator('[role="row"][data-key]')
    await rows.filter({ hasNotText: headline }).click()
    await expectSaid(words.errors['release-damaged'])
    await open()
    await teras.page.getByText(words.errors['release-damaged']).waitFor({ state: 'detached' })
    expect(logs.map((log) => readFileSync(log))).toEqual(before.slice(0, 2))
    await teras.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })
})
