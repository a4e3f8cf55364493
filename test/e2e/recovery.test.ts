import { execFileSync, spawn } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { firstSettings } from '#core/release/settings.ts'
import { openProfile } from '#services/store/profile.ts'
import { runtime } from '../../build/runtime.mjs'
import { lineOf } from '../faults/corpus/log-lines.ts'
import {
  currentEnvironment,
  electronArguments,
  type Launched,
  launchTeras,
} from '../helpers/launch.ts'
import { makeRelease } from '../helpers/make-release.ts'

const { recovery } = words
const folders: string[] = []
const mounts: string[] = []
const isRoot = process.getuid?.() === 0
let teras: Launched | null = null

function workFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'teras-recovery-'))
  folders.push(folder)
  return folder
}

afterEach(async () => {
  await teras?.close().catch(() => teras?.kill())
  teras = null
  for (const disk of mounts.splice(0)) execFileSync('umount', ['--lazy', disk])
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

/** A profile with two releases; answers the first one's log. */
async function writeProfile(
  profile: string,
): Promise<{ readonly id: string; readonly log: string }> {
  const store = openProfile(profile)
  await store.writable()
  await store.settings.save({ ...firstSettings, setupSkipped: true })
  const {
    id: _id,
    createdAt: _at,
    format: _format,
    ...draft
  } = makeRelease({ headline: 'Panen raya' })
  const { release } = await store.releases.create(draft)
  await store.releases.create({ ...draft, headline: 'Tetangga' })
  await store.releases.save({ ...release, headline: 'Panen raya kedua' })
  await store.releases.list()
  await store.close()
  return { id: release.id, log: join(profile, 'drafts', release.id, 'a.log') }
}

async function start(profile: string, env: Record<string, string> = {}) {
  teras = await launchTeras({ profile, env })
  teras.page.setDefaultTimeout(15_000)
  return teras.page
}

const row = (headline: string) => ({ name: new RegExp(headline) })

describe('recovery in the real program', () => {
  test('opens the last whole record behind a torn tail', async () => {
    const profile = join(workFolder(), 'profil')
    const { log } = await writeProfile(profile)
    appendFileSync(log, readFileSync(log).subarray(0, 300))

    const page = await start(profile)
    await page.getByRole('row', row('Panen raya kedua')).dblclick()

    await page
      .getByText(/dipulihkan sampai \d/)
      .first()
      .waitFor()
    expect(await page.locator('#sheet-headline').inputValue()).toBe('Panen raya kedua')
    expect(readdirSync(join(profile, 'quarantine'))).toHaveLength(1)
  })

  test('restores a log full of NUL from births.log and tells so', async () => {
    const profile = join(workFolder(), 'profil')
    const { log } = await writeProfile(profile)
    writeFileSync(log, Buffer.alloc(4096))
    rmSync(join(profile, 'derived'), { recursive: true })

    const page = await start(profile)

    await page.getByText('Ada 1 hal yang perlu Anda ketahui').waitFor()
    await page.getByRole('button', { name: recovery.show }).click()
    await page.getByText(recovery.kinds.restored).waitFor()
    await page.getByRole('button', { name: recovery.openRelease }).click()
    await page.locator('#sheet-headline').waitFor()
    expect(await page.locator('#sheet-headline').inputValue()).toBe('Panen raya kedua')
  })

  test('says on its card that a release cannot be read', async () => {
    const profile = join(workFolder(), 'profil')
    const { log } = await writeProfile(profile)
    // Not NUL: without any memory of it, a log of NUL is a birth that a power cut undid.
    const foreign = Buffer.alloc(4096, 'x')
    writeFileSync(log, foreign)
    rmSync(join(profile, 'births.log'))
    rmSync(join(profile, 'derived'), { recursive: true })

    const page = await start(profile)

    await page.getByText(recovery.troubles.damaged).waitFor()
    await page.getByRole('row', row('Tetangga')).waitFor()
    expect(readFileSync(log).equals(foreign)).toBe(true)
  })

  test('shows a release of a later Teras and does not change it', async () => {
    const profile = join(workFolder(), 'profil')
    const { log } = await writeProfile(profile)
    const last = readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? ''
    const record = JSON.parse(last.slice(33))
    record.n = 9
    record.v = 11
    record.d = { ...record.d, format: 11, tone: 'resmi', headline: 'Dari masa depan' }
    appendFileSync(log, lineOf(JSON.stringify(record)))
    rmSync(join(profile, 'derived'), { recursive: true })
    const before = readFileSync(log)

    const page = await start(profile)
    await page.getByText(recovery.troubles.newer).waitFor()
    await page.getByRole('row', row('Dari masa depan')).dblclick()

    await page.getByText(recovery.sheet.readOnly).waitFor()
    await page.getByRole('heading', { name: 'Dari masa depan' }).waitFor()
    expect(await page.locator('textarea').count()).toBe(0)
    expect(readFileSync(log).equals(before)).toBe(true)
  })

  test('asks for a missing profile and starts none in its place', async () => {
    const home = workFolder()
    const profile = join(home, 'profil')
    await writeProfile(profile)
    await start(profile)
    await teras?.page.getByRole('row', row('Tetangga')).waitFor()
    await teras?.close()
    renameSync(profile, join(home, 'dipindah'))

    const page = await start(profile, { TERAS_CHOOSE_FOLDER: join(home, 'dipindah') })
    await page.getByRole('heading', { name: recovery.lost.title }).waitFor()
    expect(existsSync(profile)).toBe(false)
    const opened = teras?.app.waitForEvent('window')
    await page.getByRole('button', { name: recovery.lost.locate }).click()
    const library = await opened

    await library?.getByRole('row', row('Panen raya kedua')).waitFor()
    expect(existsSync(profile)).toBe(false)
  })

  test('refuses a second program on the same profile until the first is killed', async () => {
    const home = workFolder()
    const profile = join(home, 'profil')
    await writeProfile(profile)
    symlinkSync(profile, join(home, 'jalan-lain'))
    await start(profile)

    const second = spawn(runtime().executablePath, electronArguments(), {
      env: { ...currentEnvironment(), TERAS_PROFILE: join(home, 'jalan-lain') },
    })
    try {
      const said = await new Promise<string>((done) => {
        let text = ''
        const read = (data: Buffer) => {
          text += data
          if (text.includes('refused:') || text.includes('Error')) done(text)
        }
        second.stderr.on('data', read)
        second.once('exit', () => done(`${text} exit`))
      })
      expect(said).toContain('another Teras has this profile open')
    } finally {
      second.kill('SIGKILL')
    }

    await teras?.kill()
    const page = await start(join(home, 'jalan-lain'))
    await page.getByRole('row', row('Tetangga')).waitFor()
  })

  test('saves elsewhere when the profile has gone from under it', async () => {
    const home = workFolder()
    const profile = join(home, 'profil')
    await writeProfile(profile)
    const stick = join(home, 'stick')
    mkdirSync(stick)
    const page = await start(profile, { TERAS_CHOOSE_FOLDER: stick })
    await page.getByRole('row', row('Panen raya kedua')).dblclick()
    await page.locator('#sheet-headline').waitFor()
    renameSync(profile, `${profile}-dicabut`)
    writeFileSync(profile, 'bukan folder')

    await page.locator('#sheet-headline').fill('Judul yang tidak boleh hilang')
    await page.getByRole('button', { name: recovery.sheet.elsewhere }).click()
    await page.getByText(/ditulis ke folder/).waitFor()

    const [name = ''] = readdirSync(stick)
    const files = readdirSync(join(stick, name)).sort()
    expect(files.map((file) => file.split('.').at(-1))).toEqual(['json', 'txt'])
    const json = JSON.parse(readFileSync(join(stick, name, files[0] ?? ''), 'utf8'))
    expect(json.release.headline).toBe('Judul yang tidak boleh hilang')
    await teras?.kill()
    teras = null
  })

  test.runIf(isRoot)('opens a profile that cannot be written and saves elsewhere', async () => {
    const disk = mountSmallDisk('24m')
    const profile = join(disk, 'profil')
    await writeProfile(profile)
    execFileSync('mount', ['-o', 'remount,ro', disk])
    const stick = workFolder()

    const page = await start(profile, { TERAS_CHOOSE_FOLDER: stick })
    await page.getByText(words.app.unwritable).waitFor()
    await page.getByRole('row', row('Panen raya kedua')).dblclick()
    await page.locator('#sheet-headline').fill('Diketik tanpa disimpan')
    await page.getByText('BELUM TERSIMPAN').waitFor()
    await page.getByRole('button', { name: recovery.sheet.elsewhere }).click()
    await page.getByText(/ditulis ke folder/).waitFor()

    expect(readdirSync(stick)).toHaveLength(1)
    await teras?.kill()
    teras = null
  })

  test.runIf(isRoot)('says that the disk is full, and saves once there is room', async () => {
    const disk = mountSmallDisk('24m')
    const profile = join(disk, 'profil')
    const { log } = await writeProfile(profile)
    const page = await start(profile)
    await page.getByRole('row', row('Panen raya kedua')).dblclick()
    await page.locator('#sheet-headline').fill('Sebelum penuh')
    await page.getByText(/^Tersimpan \d/).waitFor()
    fillDisk(join(disk, 'isi'))

    const began = performance.now()
    await page.locator('#sheet-headline').fill(`Sesudah penuh ${'panjang '.repeat(900)}`)
    await page.getByText('BELUM TERSIMPAN').waitFor()
    const toldMs = performance.now() - began
    rmSync(join(disk, 'isi'))
    await page.getByText(/^Tersimpan \d/).waitFor()

    expect(toldMs).toBeLessThan(5000)
    expect(readFileSync(log, 'utf8')).toContain('Sesudah penuh')
  })
})

function mountSmallDisk(size: string): string {
  const disk = workFolder()
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}`, 'none', disk])
  mounts.push(disk)
  return disk
}

function fillDisk(path: string): void {
  for (const size of [1_048_576, 4096]) {
    try {
      for (;;) appendFileSync(path, Buffer.alloc(size))
    } catch {
      // Full, down to this size.
    }
  }
}
