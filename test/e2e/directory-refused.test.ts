import { rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { firstSettings } from '#core/release/settings.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { picture, resize } from '../helpers/screens.ts'

const { directory, window: closing } = words

describe('a directory that the disk refuses', () => {
  let teras: Launched
  let blocked: string

  const dialog = () => teras.page.getByRole('dialog').first()
  const banner = () => teras.page.getByText(directory.unkept.split('{{')[0] ?? '')
  const openDirectory = () => teras.page.getByRole('button', { name: directory.title }).click()

  beforeAll(async () => {
    teras = await launchTeras()
    teras.page.setDefaultTimeout(10_000)
    await resize(teras, 1366, 768)
    const settings = { ...firstSettings, setupSkipped: true }
    await callOn(teras.page)('settings.save', { settings })
    await teras.page.reload()
    await openDirectory()
    await dialog().getByText(directory.emptyTitle.people).waitFor()
    // A file where the folder should be: no log can be made there.
    blocked = join(teras.profile, 'directory')
    await writeFile(blocked, '')
  })
  afterAll(() => teras.kill())

  test('stays told after the directory is closed', async () => {
    await dialog().getByRole('button', { name: directory.add.people }).first().click()
    await teras.page.keyboard.type('Budi Contoh')
    await dialog().getByRole('button', { name: directory.close }).click()

    await banner().waitFor()

    expect(await findBarriers(teras.page)).toEqual([])
    await picture(teras, 'directory-refused')
  })

  test('is asked about before the window closes', async () => {
    await teras.app.evaluate(({ BrowserWindow, dialog: system }) => {
      const asked: string[] = []
      Object.assign(globalThis, { asked })
      system.showMessageBox = (async (_window: unknown, { message }: { message: string }) => {
        asked.push(message)
        return { response: 0, checkboxChecked: false }
      }) as unknown as typeof system.showMessageBox
      BrowserWindow.getAllWindows()[0]?.close()
    })

    const asked = () => teras.app.evaluate(() => Reflect.get(globalThis, 'asked') as string[])
    await expect.poll(asked, { timeout: 8000 }).toEqual([closing.notSaved])
  })

  test('is kept by itself when the disk takes it again', async () => {
    await rm(blocked)

    await banner().waitFor({ state: 'detached' })

    const kept = await callOn(teras.page)('directory.read', {})
    expect(kept.directory.people.map(({ name }) => name)).toEqual(['Budi Contoh'])
  })
})
