import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { callOn } from '../helpers/call.ts'
import { type Launched, launchTeras, temporaryFolder } from '../helpers/launch.ts'

let folder = ''
let teras: Launched

async function start(): Promise<void> {
  teras = await launchTeras({ profile: join(folder, 'profil'), args: ['--lang=id'] })
  teras.page.setDefaultTimeout(10_000)
  await teras.page.waitForSelector('main')
}

beforeEach(async () => {
  folder = await temporaryFolder()
  await start()
  const call = callOn(teras.page)
  const { settings } = await call('settings.read', {})
  await call('settings.save', { settings: { ...settings, setupSkipped: true } })
  await teras.page.reload()
  await teras.page.waitForSelector('main')
})

afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

describe('closing the window over a form', () => {
  test('keeps a text that was pasted and not taken yet', async () => {
    await teras.page.keyboard.press('Control+Alt+v')
    const field = teras.page.getByRole('textbox', { name: words.intake.paste })
    await field.fill('Lapas Wonoasri Panen Kangkung\n\nWONOASRI – Warga binaan memanen kangkung.')
    await teras.close()

    await start()

    const { releases } = await callOn(teras.page)('library.list', {})
    expect(releases.map(({ headline }) => headline)).toEqual(['Lapas Wonoasri Panen Kangkung'])
    await teras.close()
  })

  test('keeps what was changed in a template', async () => {
    await teras.page.keyboard.press('Control+Shift+t')
    const dialog = teras.page.getByRole('dialog')
    await dialog.getByRole('button', { name: words.templateScreens.manage.copy }).first().click()
    const name = dialog.getByRole('textbox').first()
    await name.fill('Apel pagi contoh')
    await teras.close()

    await start()

    const { templates } = await callOn(teras.page)('templates.list', {})
    expect(templates.map((each) => each.name.id)).toEqual(['Apel pagi contoh'])
    await teras.close()
  })
})
