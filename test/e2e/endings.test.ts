import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { rescue } from '#core/i18n/id/rescue.ts'
import { id as words } from '#core/i18n/id.ts'
import { layOutDesk, storyIn } from '../faults/rig/typist.ts'
import { pasteText } from '../helpers/keys.ts'
import { type Launched, launchTeras, temporaryFolder } from '../helpers/launch.ts'
import { canMount, makeSmallDisk } from '../helpers/small-disk.ts'

async function makeDesk() {
  const folder = await temporaryFolder()
  const profile = join(folder, 'profil')
  return { folder, profile, id: await layOutDesk(profile) }
}

async function openSheet(profile: string, env: Record<string, string> = {}): Promise<Launched> {
  const teras = await launchTeras({ profile, env })
  onTestFinished(() => teras.kill().catch(() => undefined))
  await teras.page.getByRole('row').filter({ hasText: 'Naskah uji' }).first().click()
  await teras.page.getByRole('textbox', { name: words.sheet.storyLabel }).click()
  return teras
}

const now = { timeout: 5000, interval: 50 }

describe('the endings of the window', () => {
  test('saves the last letter when she closes at once', async () => {
    const { profile, id } = await makeDesk()
    const teras = await openSheet(profile)
    await teras.page.keyboard.type('sampai huruf terakhir')

    await teras.close()

    expect(await storyIn(profile, id)).toBe('sampai huruf terakhir')
  })

  test('goes on at the same letter after a restart', async () => {
    const { profile } = await makeDesk()
    const first = await openSheet(profile)
    await first.page.keyboard.type('kata lama')
    for (let left = 0; left < 5; left += 1) await first.page.keyboard.press('ArrowLeft')
    await pause(600)
    await first.close()

    const { page, close } = await launchTeras({ profile })
    await page.getByRole('button', { name: /^Lanjutkan: Naskah uji/ }).click()
    const story = page.getByRole('textbox', { name: words.sheet.storyLabel })
    await story.waitFor()
    await page.keyboard.type(' dan')

    expect(await story.textContent()).toContain('kata dan lama')
    await close()
  })

  test.each(['suspend', 'lock-screen', 'on-battery'])('saves at %s', async (name) => {
    const { profile, id } = await makeDesk()
    const { app, page } = await openSheet(profile)
    await page.keyboard.type('sebelum tidur')

    await app.evaluate(({ powerMonitor }, event) => void powerMonitor.emit(event), name)

    await expect
      .poll(() => storyIn(profile, id), { timeout: 350, interval: 20 })
      .toBe('sebelum tidur')
  })

  test('saves before it follows a signal to end', async () => {
    const { profile, id } = await makeDesk()
    const { app, page } = await openSheet(profile)
    await page.keyboard.type('sebelum keluar')

    const program = app.process()
    program.kill('SIGTERM')
    await expect.poll(() => program.exitCode ?? program.signalCode, now).not.toBeNull()

    expect(await storyIn(profile, id)).toBe('sebelum keluar')
  })

  test('saves a long paste without waiting for a pause', async () => {
    const { profile, id } = await makeDesk()
    const { page } = await openSheet(profile)
    const text = 'panjang '.repeat(40).trim()

    await page.evaluate((pasted) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', pasted)
      const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true })
      document.activeElement?.dispatchEvent(event)
    }, text)

    await expect.poll(() => storyIn(profile, id), { timeout: 350, interval: 20 }).toBe(text)
  })

  test('shows and exports the plain text after the fourth crash', async () => {
    const { folder, profile } = await makeDesk()
    const { app, page } = await openSheet(profile, { TERAS_CHOOSE_FOLDER: folder })
    await page.keyboard.type('teks yang selamat')
    await pause(600)
    const run = (code: string) =>
      app.evaluate(({ BrowserWindow }, given) => {
        const contents = BrowserWindow.getAllWindows()[0]?.webContents
        return contents?.executeJavaScript(given).catch(() => null)
      }, code)

    for (let death = 0; death < 4; death += 1) {
      await app.evaluate(({ BrowserWindow }) => {
        BrowserWindow.getAllWindows()[0]?.webContents.forcefullyCrashRenderer()
      })
      await pause(death < 3 ? 1500 : 300)
    }

    await expect
      .poll(() => run("document.querySelector('#text')?.value"), now)
      .toContain('teks yang selamat')
    await expect
      .poll(() => run("document.querySelector('#state')?.textContent"), now)
      .toBe(rescue.saved)
    await run("document.querySelector('#export').click()")
    await expect.poll(() => readdir(folder), now).toContainEqual(expect.stringMatching(/\.txt$/))
    const name = (await readdir(folder)).find((file) => file.endsWith('.txt')) ?? ''
    expect(await readFile(join(folder, name), 'utf8')).toContain('teks yang selamat')
  })

  test.skipIf(!canMount())('says at once why it does not close on a full disk', async () => {
    const disk = makeSmallDisk(12 * 1024 * 1024)
    onTestFinished(disk.remove)
    const profile = join(disk.path, 'profil')
    await layOutDesk(profile)
    const teras = await openSheet(profile)
    const { app, page } = teras
    await app.evaluate(({ dialog }) => {
      const asked: unknown[] = []
      Object.assign(globalThis, { asked })
      dialog.showMessageBox = (async (_window: unknown, options: unknown) => {
        asked.push(options)
        return { response: 0, checkboxChecked: false }
      }) as typeof dialog.showMessageBox
    })
    const asked = () => app.evaluate(() => Reflect.get(globalThis, 'asked') as { detail: string }[])
    const clickX = () =>
      app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
    disk.fill(0)
    await pasteText(teras, ' Saat sesak.'.repeat(600))
    await page.getByText(words.errors['disk-full']).first().waitFor({ timeout: 15_000 })

    await clickX()
    await expect.poll(async () => (await asked()).length, now).toBe(1)
    await clickX()
    await expect.poll(async () => (await asked()).length, now).toBe(2)

    expect((await asked()).map(({ detail }) => detail)).toEqual([
      words.window.refusedDetail,
      words.window.refusedDetail,
    ])
    const program = app.process()
    disk.free()
    await clickX()
    await expect.poll(() => program.exitCode ?? program.signalCode, now).not.toBeNull()
  })
})
