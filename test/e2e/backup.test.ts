import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { firstSettings } from '#core/release/settings.ts'
import { openCopyFacts } from '#services/backup/copy-facts.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { findBarriers } from '../helpers/axe.ts'
import { contentOf } from '../helpers/backup-profile.ts'
import { callOn } from '../helpers/call.ts'
import { recordFigure } from '../helpers/figures.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'
import { picture } from '../helpers/screens.ts'
import { tickingClock } from '../helpers/store-folder.ts'
import { furnish, press } from '../helpers/tour.ts'

const folder = mkdtempSync(join(tmpdir(), 'teras-copy-'))
const target = join(folder, 'stik')
const first = join(folder, 'profil')
const fresh = join(folder, 'komputer-baru')
mkdirSync(target)
let teras: Launched | null = null
let original: unknown = null

const start = async (profile: string, chosen = target): Promise<Launched> => {
  teras = await launchTeras({ profile, env: { TERAS_CHOOSE_FOLDER: chosen } })
  teras.page.setDefaultTimeout(10_000)
  await teras.page.waitForSelector('main')
  const settings = { ...firstSettings, setupSkipped: true }
  await callOn(teras.page)('settings.save', { settings })
  await teras.page.reload()
  await teras.page.waitForSelector('main')
  return teras
}
const openDialog = async ({ page }: Launched) => {
  await press({ page }, words.library.settings)
  await press({ page }, words.backup.open)
  await page.getByRole('heading', { name: words.backup.title, exact: true }).waitFor()
}
const expectOpenToAll = async (on: Launched, name: string) => {
  await picture(on, name)
  // Colours fade into each other: axe must not measure one that is on its way.
  await on.page.evaluate(async () => {
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished))
  })
  expect(await findBarriers(on.page)).toEqual([])
  expect(await findOverflow(on.page)).toEqual([])
}

afterEach(async () => {
  await teras?.close()
  teras = null
})
afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }))

describe('second copy', () => {
  test('teaches, is made, and is tried', async () => {
    const on = await start(first)
    await furnish(on.page)
    await openDialog(on)
    await on.page.getByText(words.backup.emptyTitle).waitFor()
    await expectOpenToAll(on, 'backup-empty')

    await press(on, words.backup.chooseFolder)
    await on.page.getByText(target).waitFor()
    await press(on, words.backup.make)
    await on.page.getByText(words.backup.done).waitFor()

    await on.page.getByText(words.backup.checked, { exact: false }).first().waitFor()
    await expectOpenToAll(on, 'backup-made')
    expect(readdirSync(target)).toEqual([expect.stringMatching(/^teras-salinan-[\d-]+\.zip$/)])
    await on.close()
    teras = null
    original = await contentOf(first)
  })

  test('brings a destroyed profile back on a new PC', async () => {
    rmSync(join(first, 'drafts'), { recursive: true })
    rmSync(join(first, 'photos'), { recursive: true })
    const on = await start(fresh)
    await openDialog(on)

    await press(on, words.backup.restore)
    await on.page.getByRole('button', { name: words.backup.preview }).first().click()
    await on.page.getByText(words.backup.standing.missing).first().waitFor()
    await expectOpenToAll(on, 'backup-preview')
    await press(on, words.backup.intoPresent)
    await on.page.getByText('dipulihkan', { exact: false }).first().waitFor()
    await expectOpenToAll(on, 'backup-restored')
    await press(on, words.backup.close)
    await on.page.getByText('Panen 120', { exact: false }).first().waitFor()

    await on.close()
    teras = null
    const value = shareOf(original, await contentOf(fresh))
    recordFigure({ id: 'backup-restored', value, unit: 'share', goal: 1, holds: value === 1 })
    expect(value).toBe(1)
  })

  test('opens a restored profile after saving', async () => {
    const profile = join(folder, 'pindah')
    const on = await start(profile)
    await openDialog(on)
    await press(on, words.backup.restore)
    await on.page.getByRole('button', { name: words.backup.preview }).first().click()
    await press(on, words.backup.intoNew)
    await on.page.getByRole('button', { name: words.backup.openNew }).click()
    await on.page.getByText(words.backup.openNewMeans).waitFor()
    await expectOpenToAll(on, 'backup-open-new')
    // The test stays with the first start; what starts again would outlive it.
    await on.app.evaluate(({ app }) => {
      app.relaunch = () => undefined
    })

    const gone = new Promise((resolve) => on.app.process().once('exit', resolve))
    await press(on, words.backup.openNewNow)
    await gone
    teras = null
    const again = await start(profile)

    await again.page.getByText('Panen 120', { exact: false }).first().waitFor()
  })

  test('names what could not be read', async () => {
    const profile = join(folder, 'sebagian')
    const before = await start(profile)
    await furnish(before.page)
    await before.close()
    const [lost = ''] = readdirSync(join(profile, 'drafts'))
    rmSync(join(profile, 'drafts', lost, 'b.log'), { force: true })
    mkdirSync(join(profile, 'drafts', lost, 'b.log'))
    writeFileSync(join(profile, 'drafts', lost, 'a.log'), Buffer.alloc(900))
    rmSync(join(profile, 'births.log'), { force: true })
    const stick = join(folder, 'sebagian-stik')
    mkdirSync(stick)
    const on = await start(profile, stick)
    await callOn(on.page)('backup.choose-folder', {})
    await openDialog(on)

    await press(on, words.backup.make)
    await on.page.getByText(words.backup.doneExcept).waitFor()

    await on.page.getByText('1 rilis tidak terbaca', { exact: false }).waitFor()
    expect(await on.page.getByText(words.backup.done).count()).toBe(0)
    await expectOpenToAll(on, 'backup-partial')
  })

  test('says that the stick was pulled', async () => {
    const stick = join(folder, 'dicabut')
    mkdirSync(stick)
    const on = await start(join(folder, 'tanpa-stik'), stick)
    await callOn(on.page)('backup.choose-folder', {})
    rmSync(stick, { recursive: true })
    await openDialog(on)

    await on.page.getByText(words.backup.notThere).waitFor()
    await expectOpenToAll(on, 'backup-gone')
    expect(await makeOn(on)).toContain('folder-gone')
  })

  test.runIf(process.getuid?.() === 0)('leaves nothing on a full stick', async () => {
    const stick = join(folder, 'penuh')
    mkdirSync(stick)
    const mount = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=4k', 'tmpfs', stick])
    try {
      const on = await start(join(folder, 'stik-penuh'), stick)
      await furnish(on.page)
      await callOn(on.page)('backup.choose-folder', {})

      expect([mount.status, await makeOn(on)]).toEqual([0, expect.stringContaining('folder-full')])
      expect(readdirSync(stick)).toEqual([])
    } finally {
      await teras?.close()
      teras = null
      spawnSync('umount', ['-l', stick])
    }
  })

  test('reminds after a week in the status line', async () => {
    const profile = join(folder, 'lama')
    const facts = openCopyFacts(nodeFilePort, join(profile, 'backup'), tickingClock())
    await facts.read()
    await facts.close()

    const on = await start(profile)
    await on.page.getByText(words.backup.reminder).waitFor()
    await expectOpenToAll(on, 'backup-reminder')
    await on.page.getByRole('button', { name: words.backup.reminderOpen }).focus()
    await on.page.keyboard.press('Enter')

    await on.page.getByText(words.backup.emptyTitle).waitFor()
  })
})

async function makeOn({ page }: Launched): Promise<string> {
  return callOn(page)('backup.make', {}).then(
    () => 'done',
    (error: unknown) => String(error),
  )
}

/** Releases and photos that are equal on both sides; a release by everything but when it was kept. */
function shareOf(was: unknown, is: unknown): number {
  const pieces = (content: unknown) => {
    const { releases, trash, photos } = content as Record<string, readonly object[]>
    const opened = (releases ?? []).map((each) => 'release' in each && each.release)
    return [...opened, ...(trash ?? []), ...(photos ?? [])].map((each) => JSON.stringify(each))
  }
  const restored = new Set(pieces(is))
  const wanted = pieces(was)
  return wanted.filter((piece) => restored.has(piece)).length / Math.max(wanted.length, 1)
}
