import { execFileSync } from 'node:child_process'
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { fillLedger } from '../helpers/fill-ledger.ts'
import { hasProgram } from '../helpers/has-program.ts'
import { focused } from '../helpers/keys.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'

import { picture, resize } from '../helpers/screens.ts'

const { ledger } = words

describe('the ledger', () => {
  let teras: Launched
  let folder: string
  let release: string

  const dialog = () => teras.page.getByRole('dialog').first()
  const list = () => dialog().getByRole('listbox', { name: ledger.title })
  const lines = () => list().getByRole('option')
  const button = (name: string) => dialog().getByRole('button', { name, exact: true })
  const field = (label: string) => dialog().getByLabel(label, { exact: true })
  const press = (key: string) => teras.page.keyboard.press(key)
  const kept = async () =>
    (await callOn(teras.page)('ledger.read', { release: null, before: null })).entries
  const looks = async (name: string) => {
    expect(await findBarriers(teras.page)).toEqual([])
    expect(await findOverflow(teras.page)).toEqual([])
    await picture(teras, name)
  }

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'teras-buku-kirim-'))
    await mkdir(join(folder, 'ekspor'))
    const profile = join(folder, 'profil')
    release = (await fillLedger(profile)).release
    teras = await launchTeras({ profile, env: { TERAS_CHOOSE_FOLDER: join(folder, 'ekspor') } })
    teras.page.setDefaultTimeout(10_000)
    await teras.page.waitForSelector('main')
    await resize(teras, 1366, 768)
  })
  afterAll(async () => {
    await teras.kill()
    await rm(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('opens by its keys with the newest line first', async () => {
    await press('Control+Shift+B')
    await lines().first().waitFor()

    expect(await lines().count()).toBe(5)
    expect(await lines().first().textContent()).toContain('Flashdisk · MERAH (E:)')
    await looks('ledger-list')
  })

  test('shows a line by the keyboard alone', async () => {
    // The search has the focus. Over way, month, and the switch to the export, and on into the list.
    for (let step = 0; step < 5; step += 1) await press('Tab')
    await press('Home')
    await press('Enter')
    await dialog().getByRole('article').waitFor()

    expect(await dialog().getByRole('article').textContent()).toContain(
      '2026-10-09_panen-raya.docx',
    )
    await button(ledger.showHashes).click()
    await dialog().getByText('ab12'.repeat(16)).waitFor()
    await looks('ledger-line')
    await button(ledger.hideHashes).click()
  })

  test('carries the stick on, over a step', async () => {
    await field(ledger.note).fill('Dititipkan ke petugas piket')
    await button(ledger.record.replace('{{step}}', ledger.step.carried)).click()
    await dialog().getByText('Dititipkan ke petugas piket').waitFor()
    await button(ledger.skip).click()
    await teras.page
      .getByRole('menuitem', { name: ledger.record.replace('{{step}}', ledger.step.confirmed) })
      .click()
    await expect.poll(async () => (await kept())[0]?.carrying.length).toBe(3)
    await looks('ledger-carried')

    expect((await kept())[0]?.carrying).toMatchObject([
      { step: 'on-stick', by: 'Siti Contoh', note: '' },
      { step: 'carried', by: 'Siti Contoh', note: 'Dititipkan ke petugas piket' },
      { step: 'confirmed', by: 'Siti Contoh', note: '' },
    ])
  })

  test('keeps a published link, and no address that is none', async () => {
    await button(ledger.addPublication).click()
    await teras.page.keyboard.type('Harian Contoh')
    await field(ledger.url).fill('contoh.invalid/panen')
    await press('Enter')
    await dialog().getByText(ledger.urlBad).waitFor()
    await expect.poll(() => focused(teras.page)).toBe(ledger.url)
    await looks('ledger-publication')
    await field(ledger.url).fill('www.contoh.invalid/panen')
    await dialog().getByRole('spinbutton').first().click()
    await teras.page.keyboard.type('11102026')
    await button(ledger.keep).click()
    await expect.poll(async () => (await kept())[0]?.publications.length).toBe(1)

    expect((await kept())[0]?.publications).toEqual([
      { outlet: 'Harian Contoh', url: 'https://www.contoh.invalid/panen', date: '2026-10-11' },
    ])
    await expect.poll(() => focused(teras.page)).toBe(ledger.addPublication)
  })

  test('stays in its place when a publication is removed', async () => {
    await button(ledger.addPublication).click()
    await teras.page.keyboard.type('Radio Contoh')
    await press('Enter')
    await button(ledger.removePublication.replace('{{name}}', 'Radio Contoh')).focus()
    await press('Enter')
    await expect.poll(async () => (await kept())[0]?.publications.length).toBe(1)

    await expect.poll(() => focused(teras.page)).toBe(ledger.addPublication)
  })

  test('finds by words, way, month, and what is not published', async () => {
    await field(ledger.search).fill('redaksi')
    await expect.poll(() => lines().count()).toBe(1)
    await field(ledger.search).fill('')
    await dialog().getByRole('button', { name: ledger.allMonths }).click()
    await teras.page.getByRole('option', { name: 'September 2026' }).click()
    await expect.poll(() => lines().count()).toBe(1)
    await field(ledger.search).fill('redaksi')
    await dialog().getByText(ledger.noMatch).waitFor()
    await looks('ledger-none')
    await button(ledger.clearFilters).click()
    await button(ledger.unpublished).click()

    await expect.poll(() => lines().count()).toBe(4)
  })

  test('writes what is filtered as a table', async () => {
    await button(ledger.export).click()
    await teras.page.getByRole('menuitem', { name: ledger.exportSemicolon }).click()
    await dialog().getByText('sudah ditulis').waitFor()

    const path = join(folder, 'ekspor', 'buku-kirim.csv')
    const text = await readFile(path, 'utf8')
    expect(text.startsWith('\ufeffWaktu;')).toBe(true)
    expect(text).toContain(";'=WhatsApp;")
    expect(text).not.toContain('MERAH')
    if (hasProgram('python3'))
      expect(placesByPython(path)).toEqual(["'=WhatsApp", '', 'Rilis Oktober', 'Rilis Oktober'])
    await button(ledger.unpublished).click()
  })

  test('opens the release of a line and comes back to its lines', async () => {
    await lines().filter({ hasText: 'Redaksi' }).click()
    await button(ledger.openRelease).click()
    await teras.page.getByRole('tab', { name: words.history.tab, exact: true }).click()
    await teras.page.getByText(words.history.sent).first().waitFor()
    await picture(teras, 'ledger-history')
    await teras.page.getByRole('button', { name: ledger.open }).click()
    await lines().first().waitFor()

    expect(await lines().count()).toBe(4)
    await dialog().getByRole('article').waitFor()
    expect(await lines().first().getAttribute('aria-selected')).toBe('true')
    await looks('ledger-release')
    await button(ledger.showAll).click()
    await expect.poll(() => lines().count()).toBe(5)
  })

  test('is the same after the program was killed', async () => {
    const before = await kept()
    await teras.kill()
    teras = await launchTeras({ profile: join(folder, 'profil') })

    expect(await kept()).toEqual(before)
    expect((await readdir(join(folder, 'profil', 'ledger'))).sort()).toEqual(['2026-09', '2026-10'])
    expect(before.filter((entry) => entry.release.id === release)).toHaveLength(4)
  })
})

/** The places of the table, as a reader that is not ours understands it. */
function placesByPython(path: string): readonly string[] {
  const program = `
import csv, json, sys
with open(sys.argv[1], encoding="utf-8-sig", newline="") as file:
    print(json.dumps([row["Tempat"] for row in csv.DictReader(file, delimiter=";")]))`
  return JSON.parse(execFileSync('python3', ['-c', program, path], { encoding: 'utf8' }))
}
