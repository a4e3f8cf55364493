import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { noChanges } from '#core/directory/changes.ts'
import { emptyOutlet } from '#core/directory/directory.ts'
import { id as words } from '#core/i18n/id.ts'
import { firstSettings } from '#core/release/settings.ts'
import { callOn } from './call.ts'
import { fullRelease, sampleFacility, samplePhoto } from './full-release.ts'
import { launchTeras } from './launch.ts'
import { resize } from './screens.ts'
import { tinyJpeg } from './tiny-jpeg.ts'

const { handOver } = words

/** Of every folder and file of the sample. */
export const handedOverStem = '2024-10-09_lapas-contoh-latih-warga-binaan-menulis-berita'

const outlets = ['Koran Contoh', 'Radio Contoh', 'Warta Contoh'].map((name, at) => ({
  ...emptyOutlet,
  ...{ id: `outlet00000${at}`, name, email: `redaksi@media${at}.example` },
  lists: [at < 2 ? 'lokal' : 'nasional'],
  datelineForm: 'place-bracket' as const,
}))

export type HandOverDesk = Awaited<ReturnType<typeof openHandOverDesk>>

/** The running program with one release open, three outlets, and a folder for whatever is chosen. */
export async function openHandOverDesk() {
  const folder = mkdtempSync(join(tmpdir(), 'teras-ways-'))
  const chosen = join(folder, 'stik')
  mkdirSync(chosen)
  const teras = await launchTeras({
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

  const dialog = () => page.getByRole('dialog').last()
  const button = (name: string) => dialog().getByRole('button', { name, exact: true })
  const press = (name: string) => button(name).click()
  const take = (exit: keyof typeof handOver.exit) =>
    dialog()
      .getByRole('radiogroup', { name: handOver.exits })
      .getByText(handOver.exit[exit], { exact: true })
      .click()
  const open = async () => {
    await page.keyboard.press('Control+e')
    await dialog().getByRole('radiogroup', { name: handOver.exits }).waitFor()
  }
  return {
    ...{ teras, page, folder, chosen, dialog, button, press, take, open },
    close: () => dialog().getByRole('button', { name: handOver.close }).last().click(),
    done: () => button(handOver.reveal).waitFor({ timeout: 30_000 }),
    /** What lies in the chosen folder. */
    written: () => readdirSync(chosen).sort(),
    async toStick() {
      await open()
      await take('stick')
      await press(handOver.stick.choose)
      await dialog().getByText(handOver.stick.chosen.replace('{{folder}}', chosen)).waitFor()
    },
    async lockBy(kind: 'made' | 'typed') {
      await dialog().getByRole('button', { name: handOver.lock.label }).click()
      await page.getByRole('option', { name: handOver.lock[kind] }).click()
    },
    empty() {
      rmSync(chosen, { recursive: true, force: true })
      mkdirSync(chosen)
    },
    async leave() {
      await teras.kill()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
