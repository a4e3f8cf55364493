import { spawnSync } from 'node:child_process'
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { noChanges } from '#core/directory/changes.ts'
import { emptyOutlet } from '#core/directory/directory.ts'
import { id as words } from '#core/i18n/id.ts'
import { firstSettings } from '#core/release/settings.ts'
import { readParcel } from '#services/parcel/read-parcel.ts'
import { verifyParcel } from '#services/parcel/verify-parcel.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { fullRelease, sampleFacility, samplePhoto } from '../helpers/full-release.ts'
import { focused, startOf, walkTo } from '../helpers/keys.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'
import { picture, resize } from '../helpers/screens.ts'
import { canMount, makeSmallDisk, type SmallDisk } from '../helpers/small-disk.ts'
import { tinyJpeg } from '../helpers/tiny-jpeg.ts'

const { handOver, errors } = words
const stem = '2024-10-09_lapas-contoh-latih-warga-binaan-menulis-berita'
const outlets = ['Koran Contoh', 'Radio Contoh', 'Warta Contoh'].map((name, at) => ({
  ...emptyOutlet,
  ...{ id: `outlet00000${at}`, name, email: `redaksi@media${at}.example` },
  lists: [at < 2 ? 'lokal' : 'nasional'],
  datelineForm: 'place-bracket' as const,
}))
const canUnzip = spawnSync('7z', ['i']).status === 0

describe('the ways out of the house', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-ways-'))
  const chosen = join(folder, 'stik')
  let teras: Launched

  const dialog = () => teras.page.getByRole('dialog').last()
  const button = (name: string) => dialog().getByRole('button', { name, exact: true })
  const press = (name: string) => button(name).click()
  const take = (exit: keyof typeof handOver.exit) =>
    dialog()
      .getByRole('radiogroup', { name: handOver.exits })
      .getByText(handOver.exit[exit], { exact: true })
      .click()
  const open = async () => {
    await teras.page.keyboard.press('Control+e')
    await dialog().getByRole('radiogroup', { name: handOver.exits }).waitFor()
  }
  const close = () => dialog().getByRole('button', { name: handOver.close }).last().click()
  const toStick = async () => {
    await open()
    await take('stick')
    await press(handOver.stick.choose)
    await dialog().getByText(handOver.stick.chosen.replace('{{folder}}', chosen)).waitFor()
  }
  const done = () => button(handOver.reveal).waitFor({ timeout: 30_000 })
  const lockBy = async (kind: 'made' | 'typed') => {
    await dialog().getByRole('button', { name: handOver.lock.label }).click()
    await teras.page.getByRole('option', { name: handOver.lock[kind] }).click()
  }
  const written = () => readdirSync(chosen).sort()

  beforeAll(async () => {
    mkdirSync(chosen)
    teras = await launchTeras({
      profile: join(folder, 'profil'),
      env: { TERAS_CHOOSE_FOLDER: chosen },
    })
    const { page } = teras
    page.setDefaultTimeout(10_000)
    await page.waitForSelector('main')
    await resize(teras, 1366, 768)
    const call = callOn(page)
    const settings = { ...firstSettings, facility: { ...sampleFacility, logo: null } }
    await call('settings.save', { settings })
    await call('directory.save', { ...noChanges, outlets, revision: 0 })
    const hash = await page.evaluate(
      async (bytes) => {
        const added = await window.teras.call('photo.add', { bytes: new Uint8Array(bytes) })
        return (added as { readonly value: { readonly hash: string } }).value.hash
      },
      [...tinyJpeg.bytes],
    )
    const { id: _id, createdAt: _at, format: _format, ...release } = fullRelease
    await call('release.create', { release: { ...release, photos: [{ ...samplePhoto, hash }] } })
    await page.reload()
    await page.getByText(release.headline).first().click()
    await page.getByRole('textbox', { name: words.sheet.storyLabel }).waitFor()
  })
  beforeEach(() => {
    rmSync(chosen, { recursive: true, force: true })
    mkdirSync(chosen)
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true })
  })

  test('stand in one dialog, each with what it asks', async () => {
    await open()

    for (const exit of ['folder', 'stick', 'zip', 'outbox', 'copy', 'print'] as const) {
      await take(exit)
      expect([exit, await findBarriers(teras.page)]).toEqual([exit, []])
      for (const [width, height] of [
        [1024, 700],
        [1366, 768],
      ] as const) {
        await resize(teras, width, height)
        expect([exit, width, await findOverflow(teras.page)]).toEqual([exit, width, []])
      }
    }
    await take('zip')
    await picture(teras, 'hand-over-zip')
    await close()
  })

  test('copy a parcel by the keyboard, and call no disk of the PC a stick', async () => {
    const { page } = teras
    await open()
    await take('folder')
    await walkTo(page, startOf(handOver.exit.folder))
    await page.keyboard.press('ArrowRight')
    await walkTo(page, handOver.stick.choose)
    await page.keyboard.press('Enter')
    await dialog().getByText(handOver.stick.chosen.replace('{{folder}}', chosen)).waitFor()
    await dialog().getByText(handOver.stick.system).waitFor()
    await walkTo(page, handOver.officer)
    await page.keyboard.type('Ibu Contoh')
    await walkTo(page, handOver.startBy.stick)
    await page.keyboard.press('Enter')
    await expect.poll(() => focused(page), { timeout: 20_000 }).toBe(handOver.reveal)

    expect(await findBarriers(page)).toEqual([])
    await picture(teras, 'hand-over-stick-done')
    expect(
      await dialog()
        .getByText(/aman dicabut/)
        .count(),
    ).toBe(0)
    expect(written()).toEqual([stem])
    expect((await verifyParcel(join(chosen, stem))).problems).toEqual([])
    const { release, photos } = await readParcel(join(chosen, stem))
    expect(release.headline).toBe(fullRelease.headline)
    expect(photos).toHaveLength(1)
    await page.keyboard.press('Escape')
  })

  test('stand in the ledger with who handed over', async () => {
    const { entries } = await callOn(teras.page)('ledger.read', { release: null, before: null })

    expect(entries[0]).toMatchObject({ way: 'stick', by: 'Ibu Contoh' })
    await open()
    expect(await dialog().getByLabel(handOver.officer).inputValue()).toBe('Ibu Contoh')
    await close()
  })

  /** A small copy is over before a hand could cancel it: the page itself presses, at once. */
  const pressWhenThere = (name: string) =>
    teras.page.evaluate((wanted) => {
      const isIt = ({ textContent }: Element) => textContent?.trim() === wanted
      new MutationObserver((_, watch) => {
        const button = [...document.querySelectorAll('button')].find(isIt)
        if (button === undefined) return
        watch.disconnect()
        button.click()
      }).observe(document.body, { childList: true, subtree: true })
    }, name)

  test('leave nothing half-done when the copy is cancelled', async () => {
    await toStick()
    await pressWhenThere(handOver.stick.cancel)
    await press(handOver.startBy.stick)

    await dialog().getByText(errors['export-cancelled']).waitFor()
    await expect.poll(() => focused(teras.page)).toBe(handOver.startAgain)
    expect(written()).toEqual([])
    await close()
  })

  test('say that the stick was pulled and go on when it is back', async () => {
    const away = join(folder, 'tercabut')
    await toStick()
    renameSync(chosen, away)
    await press(handOver.startBy.stick)

    await dialog().getByText(handOver.stick.gone).waitFor()
    await expect.poll(() => focused(teras.page)).toBe(handOver.goOn)
    await picture(teras, 'hand-over-stick-gone')
    renameSync(away, chosen)
    await teras.page.keyboard.press('Enter')
    await done()

    expect((await verifyParcel(join(chosen, stem))).problems).toEqual([])
    await close()
  })

  test('go on with what an earlier copy had left', async () => {
    await toStick()
    await press(handOver.startBy.stick)
    await done()
    await close()
    renameSync(join(chosen, stem), join(chosen, `${stem}.belum-selesai`))
    rmSync(join(chosen, `${stem}.belum-selesai`, `${stem}.pdf`))

    await toStick()
    await press(handOver.startBy.stick)
    await done()

    await dialog()
      .getByText(/berkas sudah ada di sana dari salinan sebelumnya/)
      .waitFor()
    expect(written()).toEqual([stem])
    expect((await verifyParcel(join(chosen, stem))).problems).toEqual([])
    await close()
  })

  test('lead from the stick to its carrying book', async () => {
    await toStick()
    await press(handOver.startBy.stick)
    await done()
    await press(handOver.ledger)

    await teras.page.getByRole('heading', { name: words.ledger.title }).waitFor()
    await teras.page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  test.skipIf(!canUnzip)('write a ZIP that 7-Zip opens by its passphrase alone', async () => {
    await open()
    await take('zip')
    await press(handOver.chooseFolder)
    await lockBy('made')
    const phrase =
      (await dialog().getByRole('status', { name: handOver.lock.phrase }).textContent()) ?? ''
    await press(handOver.startBy.zip)
    await done()

    await teras.page.keyboard.press('Escape')
    await dialog().getByText(handOver.lock.unkept).waitFor()
    expect(await findBarriers(teras.page)).toEqual([])
    expect(await findOverflow(teras.page)).toEqual([])
    await picture(teras, 'hand-over-phrase')
    await press(handOver.lock.stay)

    expect(phrase).toMatch(/^([a-z]+-){4}[a-z]+$/)
    expect(written()).toEqual(['2024-10-09_paket.zip'])
    expect(await dialog().getByText(phrase).count()).toBe(1)
    const zip = join(chosen, written()[0] ?? '')
    const unzip = (path: string, password: string) =>
      spawnSync('7z', ['x', '-y', `-o${folder}/isi`, `-p${password}`, path], { encoding: 'utf8' })
    expect(unzip(zip, 'bukan kata sandinya').status).not.toBe(0)
    expect(unzip(zip, phrase).status).toBe(0)
    expect(unzip(join(folder, 'isi', 'isi.zip'), '').status).toBe(0)
    expect(readFileSync(join(folder, 'isi', `${stem}.txt`), 'utf8')).toContain('CONTOHAN –')
    expect((await verifyParcel(zip, phrase)).problems).toEqual([])
    await press(handOver.lock.copy)
    expect(await teras.app.evaluate(({ clipboard }) => clipboard.readText())).toBe(phrase)
    await close()
    await dialog().waitFor({ state: 'detached' })
  })

  test('want a passphrase that is hard to guess', async () => {
    await open()
    await take('zip')
    await press(handOver.chooseFolder)
    await lockBy('typed')
    await dialog().getByRole('textbox', { name: handOver.lock.phrase }).fill('rahasia')

    await dialog().getByText(handOver.lock.short).waitFor()
    expect(await button(handOver.startBy.zip).isDisabled()).toBe(true)
    await dialog().getByRole('textbox', { name: handOver.lock.phrase }).fill('kata sandi humas')
    await press(handOver.startBy.zip)
    await done()

    const zip = join(chosen, '2024-10-09_paket.zip')
    expect((await verifyParcel(zip, 'kata sandi humas')).problems).toEqual([])
    await close()
  })

  test('copy a text in one press', async () => {
    await open()
    await take('copy')
    for (const gone of [handOver.formats, handOver.photoSize])
      expect(await dialog().getByText(gone, { exact: true }).count()).toBe(0)
    await press(handOver.startBy.copy)
    await dialog()
      .getByText(handOver.copiedFormat.replace('{{format}}', handOver.format.whatsapp))
      .waitFor()

    const text = await teras.app.evaluate(({ clipboard }) => clipboard.readText())
    expect(text).toContain('*SIARAN PERS*')
    await expect.poll(() => focused(teras.page)).toBe(handOver.startBy.copy)
    expect(await findBarriers(teras.page)).toEqual([])
    await close()
  })

  test('show the mail before it is queued', async () => {
    await open()
    await take('outbox')
    await press(handOver.lookMail)

    await dialog().getByText(handOver.mailSize).waitFor()
    await dialog().getByRole('button', { name: handOver.previewBack }).last().click()
    await expect.poll(() => focused(teras.page)).toBe(handOver.lookMail)
    await close()
  })

  test('lead to the print preview', async () => {
    await open()
    await take('print')
    await press(handOver.startBy.print)

    await dialog().getByRole('heading').first().waitFor()
    expect(await dialog().getByText(handOver.exits).count()).toBe(0)
    await teras.page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })
  })

  test('take whole lists, and the dateline of an outlet that is alone', async () => {
    await open()
    await take('folder')
    await dialog().getByText(handOver.format.eml, { exact: true }).click()
    const add = (list: string, total: number) =>
      press(handOver.addList.replace('{{list}}', list).replace('{{total}}', String(total)))
    await add('nasional', 1)
    await dialog()
      .getByText(handOver.printed.replace('{{dateline}}', 'CONTOHAN (Warta Contoh) –'))
      .waitFor()
    await expect.poll(() => focused(teras.page)).toBe(handOver.to)
    await add('lokal', 2)

    await dialog().getByText(handOver.recipientCount.replace('{{total}}', '3')).waitFor()
    await dialog().getByText(handOver.printed.replace('{{dateline}}', 'CONTOHAN –')).waitFor()
    await press(handOver.removeRecipient.replace('{{name}}', 'Koran Contoh'))
    const next = handOver.removeRecipient.replace('{{name}}', 'Radio Contoh')
    await expect.poll(() => focused(teras.page)).toBe(next)
    await dialog().getByText(handOver.recipientCount.replace('{{total}}', '2')).waitFor()
    expect(await findBarriers(teras.page)).toEqual([])
    await close()
  })

  test('give back what was chosen, and one half-typed recipient goes first', async () => {
    const { page } = teras
    const two = handOver.recipientCount.replace('{{total}}', '2')
    await open()
    await dialog().getByText(two).waitFor()
    const field = dialog().getByLabel(handOver.to)
    await field.pressSequentially('koran')
    await page.getByRole('option', { name: /Koran Contoh/ }).waitFor()
    await page.keyboard.press('Escape')
    await expect.poll(() => field.inputValue()).toBe('')
    await dialog().getByText(two).waitFor()
    await page.keyboard.press('Escape')
    await dialog().waitFor({ state: 'detached' })

    await open()
    await dialog().getByText(two).waitFor()
    await press(handOver.removeAll)
    await expect.poll(() => focused(page)).toBe(handOver.to)
    await close()
  })

  test('come back from the account with the focus', async () => {
    const { account, mailExit } = words
    await open()
    await take('outbox')
    await press(mailExit.setAccount)
    const fill = (name: string, value: string) =>
      dialog().getByRole('textbox', { name, exact: true }).fill(value)
    await fill(account.address, 'humas@lapas.contoh.invalid')
    await fill(account.host, '127.0.0.1')
    await fill(account.user, 'humas')
    await dialog().getByLabel(account.password, { exact: true }).fill('bukan rahasia')
    await press(account.save)

    await dialog().getByText(mailExit.nobody).waitFor()
    await expect.poll(() => focused(teras.page)).toMatch(startOf(handOver.exit.outbox))
    await close()
  })

  test('offer a mail only what travels with it', async () => {
    await open()
    await take('outbox')
    const ticks = dialog().getByRole('group', { name: handOver.formats }).getByRole('checkbox')
    await dialog().getByText(handOver.mailFormats).waitFor()
    expect(await ticks.count()).toBe(2)
    await picture(teras, 'hand-over-outbox')
    await take('copy')
    await picture(teras, 'hand-over-copy')
    await take('folder')

    expect(await ticks.count()).toBe(8)
    expect(await dialog().getByRole('checkbox', { name: handOver.format.eml }).isChecked()).toBe(
      true,
    )
    await close()
  })

  /** A disk of its own takes the place of the folder. */
  const onSmallDisk = async (act: (disk: SmallDisk) => Promise<void>) => {
    const disk = makeSmallDisk(1024 * 1024)
    rmSync(chosen, { recursive: true, force: true })
    symlinkSync(disk.path, chosen)
    try {
      await act(disk)
    } finally {
      rmSync(chosen, { force: true })
      disk.remove()
    }
  }

  test.skipIf(!canMount())('say that the stick is full before anything is written', () =>
    onSmallDisk(async (disk) => {
      disk.fill(24 * 1024)
      const before = readdirSync(disk.path)
      await toStick()
      await press(handOver.startBy.stick)

      await dialog().getByText(errors['stick-full']).waitFor()
      await expect.poll(() => focused(teras.page)).toBe(handOver.startAgain)
      expect(readdirSync(disk.path)).toEqual(before)
      await close()
    }),
  )

  test.skipIf(!canMount())('say that the stick is write-protected', () =>
    onSmallDisk(async (disk) => {
      disk.seal()
      await toStick()
      await press(handOver.startBy.stick)

      await dialog().getByText(errors['stick-read-only']).waitFor()
      await close()
    }),
  )
})
