import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { firstSettings } from '#core/release/settings.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'
import { resize } from '../helpers/screens.ts'

const { manage, edit } = words.templateScreens

describe('the templates', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-templat-'))
  const stick = mkdtempSync(join(folder, 'stick-'))
  let teras: Launched

  const button = (name: string) => teras.page.getByRole('button', { name, exact: true })
  const dialog = (name: string | RegExp) => teras.page.getByRole('dialog', { name })
  const own = async () => (await callOn(teras.page)('templates.list', {})).templates
  const importFile = async (name: string, text: string) => {
    const path = join(folder, name)
    writeFileSync(path, text)
    await teras.page.locator('input[type=file][accept*=json]').setInputFiles(path)
  }

  beforeAll(async () => {
    teras = await launchTeras({
      profile: join(folder, 'profil'),
      env: { TERAS_CHOOSE_FOLDER: stick },
    })
    teras.page.setDefaultTimeout(8_000)
    await resize(teras, 1366, 768)
    await callOn(teras.page)('settings.save', {
      settings: { ...firstSettings, setupSkipped: true },
    })
    await teras.page.reload()
    await teras.page.waitForSelector('main')
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('are reached from the ways to begin', async () => {
    const { page } = teras
    await page.keyboard.press('Control+n')
    await button(words.templateScreens.new.manage).click()

    await dialog(manage.title).waitFor()
    expect(await findBarriers(page)).toEqual([])
    expect(await findOverflow(page)).toEqual([])
  })

  test('are copied and changed in plain forms', async () => {
    const { page } = teras
    await page.getByRole('option', { name: /^Remisi/ }).click()
    await button(manage.copy).click()
    await page.getByLabel(edit.nameId, { exact: true }).fill('Remisi di Wonoasri')
    await page.getByRole('button', { name: edit.questions }).click()
    await page.getByLabel(edit.ask, { exact: true }).fill('Remisi yang mana?')
    expect(await findBarriers(page)).toEqual([])
    await page.getByRole('button', { name: edit.plan }).click()
    await page.getByLabel(edit.headlines).fill('{tidak-ada} Terima Remisi')
    await button(edit.save).click()
    await page.getByText('Tidak ada pertanyaan bernama “tidak-ada”').waitFor()
    expect(await own()).toEqual([])
    await page.getByLabel(edit.headlines).fill('{facility.short} Serahkan {kind}')
    await button(edit.save).click()

    await dialog(manage.title).waitFor()
    expect(await own()).toMatchObject([
      {
        id: 'kami-remisi',
        name: { id: 'Remisi di Wonoasri' },
        questions: { 0: { ask: { id: 'Remisi yang mana?' } } },
        plan: { headlines: ['{facility.short} Serahkan {kind}'] },
      },
    ])
  })

  test('ask before changes are thrown away', async () => {
    const { page } = teras
    await button(manage.edit).click()
    await page.getByLabel(edit.nameId, { exact: true }).fill('Salah ketik')
    await page.keyboard.press('Escape')
    await dialog(edit.discardTitle).waitFor()
    await button(edit.discardDrop).click()

    await dialog(manage.title).waitFor()
    expect((await own())[0]?.name.id).toBe('Remisi di Wonoasri')
  })

  test('go to a file and come back from it', async () => {
    const { page } = teras
    await button(manage.export).click()
    await page.getByText(manage.exported.split('{{')[0] ?? '').waitFor()
    const [file = ''] = readdirSync(stick)
    await importFile('kembali.json', readFileSync(join(stick, file), 'utf8'))

    await page.getByText('sudah masuk').waitFor()
    expect((await own()).map(({ id }) => id)).toEqual(['kami-remisi', 'kami-remisi-2'])
  })

  test('refuse a file with a fault by its line', async () => {
    const { page } = teras
    const [kept] = await own()
    await importFile('rusak.json', '{\n  "format": 1,\n  "id" "salah"\n}')
    await page.getByText(manage.importHeadline).waitFor()
    await page.getByText(/Baris 3/).waitFor()
    const faulty = JSON.stringify(
      { ...kept, sums: [{ ...kept?.sums[0], whole: 'tidak.ada' }] },
      null,
      1,
    )
    await importFile('salah.json', faulty)

    await page.getByText('Tidak ada angka bernama “tidak.ada”').waitFor()
    expect(await own()).toHaveLength(2)
    expect(await findBarriers(page)).toEqual([])
  })

  test('are removed only after a question', async () => {
    const { page } = teras
    await button(manage.remove).click()
    await page
      .getByRole('dialog')
      .last()
      .getByRole('button', { name: manage.remove, exact: true })
      .click()

    await expect.poll(async () => (await own()).length).toBe(1)
  })

  test('stand among the ways to begin and lead the interview', async () => {
    const { page } = teras
    await page.keyboard.press('Escape')
    await dialog(manage.title).waitFor({ state: 'detached' })
    await page.keyboard.press('Control+n')
    await page.getByRole('option', { name: /Remisi di Wonoasri/ }).waitFor()
    await page.keyboard.type('remisi di wonoasri')
    await page.keyboard.press('Enter')

    await page.getByRole('heading', { name: 'Remisi yang mana?' }).waitFor()
    const { releases } = await callOn(page)('library.list', {})
    expect(releases[0]?.template).toBe('kami-remisi')
  })
})
