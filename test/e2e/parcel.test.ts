import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { en } from '#core/i18n/en.ts'
import { id as words } from '#core/i18n/id.ts'
import { firstSettings } from '#core/release/settings.ts'
import { zipParcel } from '#services/parcel/zip-parcel.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'
import { readSample } from '../helpers/sample.ts'
import { picture } from '../helpers/screens.ts'
import { sendParcel } from '../helpers/send-parcel.ts'

const folder = mkdtempSync(join(tmpdir(), 'teras-paket-'))
const home = join(folder, 'asal')
const away = join(folder, 'lain')
const stick = join(folder, 'stik')
const passphrase = 'panen ikan pagi sekali cerah'
const name = '2026-07-20_panen'
const w = words.parcel
let teras: Launched | null = null

const start = async (profile: string, language: 'id' | 'en' = 'id'): Promise<Launched> => {
  teras = await launchTeras({ profile })
  teras.page.setDefaultTimeout(15_000)
  await teras.page.waitForSelector('main')
  const settings = { ...firstSettings, setupSkipped: true, language }
  await callOn(teras.page)('settings.save', { settings })
  await teras.page.reload()
  await teras.page.waitForSelector('main')
  return teras
}
/** The next dialog of the system is answered with this path. */
const choosing = ({ app }: Launched, path: string) =>
  app.evaluate(({ dialog }, chosen) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths: [chosen] })
  }, path)
const openDialog = async ({ page }: Launched, title: string = w.title) => {
  await page.locator('main').first().focus()
  await page.keyboard.press('Control+Shift+k')
  await page.getByRole('heading', { name: title, exact: true }).waitFor()
}
const see = ({ page }: Launched, text: string) =>
  page.getByRole('dialog').getByText(text).first().waitFor()
const expectOpenToAll = async (on: Launched, screen: string) => {
  await picture(on, screen)
  // Colours fade into each other: axe must not measure one that is on its way.
  await on.page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
  expect(await findBarriers(on.page)).toEqual([])
  expect(await findOverflow(on.page)).toEqual([])
}
const countOf = async ({ page }: Launched) =>
  (await callOn(page)('library.list', {})).releases.length
/** Files of the system cannot be dragged by a test: the window hears the same event. */
const drop = ({ page }: Launched) =>
  page.evaluate(
    (zip) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([new Uint8Array(zip)], 'terkunci.zip'))
      const event = { dataTransfer, bubbles: true, cancelable: true }
      document.querySelector('main')?.dispatchEvent(new DragEvent('drop', event))
    },
    [...readFileSync(join(folder, 'terkunci.zip'))],
  )
const press = ({ page }: Launched, button: string) =>
  page.getByRole('dialog').getByRole('button', { name: button, exact: true }).first().click()

beforeAll(async () => {
  const parcel = await sendParcel({ home, stick, name })
  writeFileSync(join(folder, 'terkunci.zip'), await zipParcel(parcel, passphrase))
})
afterEach(async () => {
  await teras?.close()
  teras = null
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

describe('a parcel on its way to another PC', () => {
  test('is looked at, taken, and receipted', async () => {
    const on = await start(away)
    await choosing(on, stick)
    await openDialog(on)
    await expectOpenToAll(on, 'parcel-choose')

    await press(on, w.chooseFolder)
    await see(on, w.allWhole)
    await see(on, 'Contoh takarir')
    expect(await countOf(on)).toBe(0)
    await expectOpenToAll(on, 'parcel-preview')
    await press(on, w.take)
    await see(on, w.receiptTitle)
    await press(on, w.writeReceipt)
    await see(on, w.officerMissing)
    await on.page.getByLabel(w.officer).fill('Contoh Tiga')
    await on.page.keyboard.press('Enter')
    await see(on, 'TANDA-TERIMA_')
    await on.page
      .getByRole('button', { name: w.openRelease, exact: true })
      .and(on.page.locator(':focus'))
      .waitFor()
    await expectOpenToAll(on, 'parcel-taken')
    await press(on, w.openRelease)
    await on.page.getByRole('textbox', { name: words.sheet.storyLabel }).waitFor()

    expect(await countOf(on)).toBe(1)
    expect(readdirSync(stick)).toContain(`TANDA-TERIMA_${name}.txt`)
    const [card] = (await callOn(on.page)('library.list', {})).releases
    const { versions } = await callOn(on.page)('history.list', { id: card?.id ?? '' })
    expect(versions.at(-1)?.name).toBe(`Dari paket ${name}`)
  })

  test('lies beside the release that is here already, in English too', async () => {
    const on = await start(away, 'en')
    const call = callOn(on.page)
    const [card] = (await call('library.list', {})).releases
    await choosing(on, join(stick, name))
    await openDialog(on, en.parcel.title)
    await press(on, en.parcel.chooseFolder)
    await see(on, en.parcel.same)
    await expectOpenToAll(on, 'parcel-same')
    await press(on, en.parcel.leave)
    await press(on, en.parcel.close)
    const { release } = await call('release.open', { id: card?.id ?? '' })
    await call('release.save', { release: { ...release, boilerplate: 'Kata lain di sini.' } })

    await openDialog(on, en.parcel.title)
    await press(on, en.parcel.chooseFolder)
    await see(on, en.parcel.differs)
    await see(on, 'Kata lain di sini')
    await expectOpenToAll(on, 'parcel-differs')
    await press(on, en.parcel.takeBeside)
    await see(on, en.parcel.receiptTitle)

    expect(await countOf(on)).toBe(2)
    expect((await call('release.open', { id: release.id })).release.boilerplate).toBe(
      'Kata lain di sini.',
    )
  })

  test('is unlocked by the keyboard alone', async () => {
    const on = await start(join(folder, 'ketiga'))
    const { keyboard } = on.page
    await choosing(on, join(folder, 'terkunci.zip'))
    await openDialog(on)
    await keyboard.press('Tab')
    await keyboard.press('Enter')
    await see(on, w.passphrase)
    await keyboard.type('bukan itu')
    await keyboard.press('Enter')
    await see(on, w.wrong)
    await expectOpenToAll(on, 'parcel-locked')
    await keyboard.press('Control+a')
    await keyboard.type(passphrase)
    await keyboard.press('Enter')
    await see(on, w.allWhole)
    await keyboard.press('Enter')
    await see(on, w.receiptTitle)

    expect(await countOf(on)).toBe(1)
  })

  test('is told by file where it is not whole', async () => {
    const broken = join(folder, 'rusak', name)
    mkdirSync(broken, { recursive: true })
    for (const file of readdirSync(join(stick, name)))
      writeFileSync(join(broken, file), readFileSync(join(stick, name, file)))
    writeFileSync(join(broken, 'panen_01.jpg'), 'bukan lagi')
    rmSync(join(broken, 'panen.txt'))
    writeFileSync(join(broken, 'Thumbs.db'), '')
    const on = await start(join(folder, 'keempat'))
    await choosing(on, broken)
    await openDialog(on)

    await press(on, w.chooseFolder)

    await see(on, w.someHarm)
    await see(on, w.problem.missing.replace('{{file}}', 'panen.txt'))
    await see(on, w.problem.differs.replace('{{file}}', 'panen_01.jpg'))
    await see(on, w.problem['photo-lost'].replace('{{file}}', 'panen_01.jpg'))
    await see(on, w.problem.unlisted.replace('{{file}}', 'Thumbs.db'))
    await expectOpenToAll(on, 'parcel-broken')
  })

  test('is opened where it is dropped on the list or the sheet', async () => {
    const on = await start(join(folder, 'kelima'))
    await drop(on)

    await see(on, 'terkunci')
    await on.page.getByLabel(w.passphrase).fill(passphrase)
    await press(on, w.unlock)
    await see(on, w.allWhole)
    await press(on, w.take)
    await see(on, w.receiptElsewhere)

    await press(on, w.openRelease)
    await on.page.getByRole('textbox', { name: words.sheet.storyLabel }).waitFor()
    await drop(on)
    await on.page.getByRole('button', { name: words.sheet.documents.openParcel }).click()
    await see(on, 'terkunci')
  })
})

describe('the receipt that comes back', () => {
  test('confirms the line of the ledger once', async () => {
    const on = await start(home)
    const receipt = join(stick, `TANDA-TERIMA_${name}.txt`)
    await choosing(on, receipt)
    await openDialog(on)
    await press(on, w.readReceipt)
    await see(on, 'Contoh Tiga')
    await expectOpenToAll(on, 'parcel-confirmed')
    await press(on, w.readReceipt)
    await see(on, 'Sudah tercatat')

    const { entries } = await callOn(on.page)('ledger.read', { release: null, before: null })
    const steps = entries[0]?.carrying.map(({ step, by }) => [step, by])
    expect(steps).toEqual([
      ['on-stick', ''],
      ['confirmed', 'Contoh Tiga'],
    ])
  })

  test('confirms what the hand-over itself put on a stick', async () => {
    const [other, receiver] = [join(folder, 'stik-kedua'), join(folder, 'keenam')]
    mkdirSync(other)
    const sender = await start(home)
    await choosing(sender, other)
    const call = callOn(sender.page)
    const sample = await readSample()
    const { release } = await call('release.create', { release: { ...sample, headline: 'Razia' } })
    const { place } = await call('stick.choose', {})
    const asked = { id: release.id, formats: ['txt'], passphrase, existing: 'refuse' } as const
    await call('stick.copy', { ...asked, folder: place?.folder.token ?? '' })
    await sender.close()

    const on = await start(receiver)
    await choosing(on, other)
    const read = callOn(on.page)
    const { parcels } = await read('parcel.choose', { kind: 'folder' })
    const parcel = parcels?.[0]?.token ?? ''
    await read('parcel.look', { parcel, passphrase })
    await read('parcel.take', { parcel, origin: 'Dari paket' })
    const wish = { parcel, by: 'Contoh Lima', where: 'beside' } as const
    const { written } = await read('parcel.write-receipt', wish)
    await on.close()

    const again = await start(home)
    await choosing(again, join(other, written?.file ?? ''))
    const { confirmed } = await callOn(again.page)('parcel.read-receipt', {})
    expect(confirmed).toMatchObject({ isNew: true, entry: { release: { headline: 'Razia' } } })
  })

  test('is refused where somebody changed it', async () => {
    const on = await start(home)
    const forged = join(folder, 'palsu.txt')
    const receipt = readFileSync(join(stick, `TANDA-TERIMA_${name}.txt`), 'utf8')
    writeFileSync(forged, receipt.replaceAll('Contoh Tiga', 'Contoh Palsu'))
    await choosing(on, forged)
    await openDialog(on)

    await press(on, w.readReceipt)

    await see(on, words.errors['receipt-damaged'])
    await expectOpenToAll(on, 'parcel-forged')
  })
})
