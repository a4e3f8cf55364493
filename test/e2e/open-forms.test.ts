import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { callOn } from '../helpers/call.ts'
import { type Launched, launchTeras, temporaryFolder } from '../helpers/launch.ts'
import { readSample } from '../helpers/sample.ts'

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

  test('keeps the facility', async () => {
    await teras.page.keyboard.press('Control+Shift+u')
    await teras.page.getByLabel(words.facility.name, { exact: true }).fill('Wonoasri')
    await teras.page.getByLabel(words.facility.city, { exact: true }).fill('Wonoasri')
    await teras.close()

    await start()

    const { settings } = await callOn(teras.page)('settings.read', {})
    expect(settings.facility).toMatchObject({ name: 'Wonoasri', city: 'Wonoasri' })
    await teras.close()
  })

  test('keeps a quote that was not put into the story yet', async () => {
    const sample = { ...(await readSample()), headline: 'Panen Wonoasri' }
    await callOn(teras.page)('release.create', { release: sample })
    await teras.page.reload()
    await teras.page.getByRole('row').filter({ hasText: sample.headline }).click()
    await teras.page.getByRole('textbox', { name: words.sheet.storyLabel }).click()
    await teras.page.keyboard.press('Control+End')
    await teras.page.keyboard.press('Enter')
    await teras.page.keyboard.press('Control+Alt+4')
    const field = teras.page.getByRole('dialog').getByLabel(words.quote.words, { exact: true })
    await field.fill('Kami panen hari ini')
    await teras.close()

    await start()

    const call = callOn(teras.page)
    const { releases } = await call('library.list', {})
    const { release } = await call('release.open', { id: releases[0]?.id ?? '' })
    expect(JSON.stringify(release.story)).toContain('Kami panen hari ini')
    await teras.close()
  })
})
