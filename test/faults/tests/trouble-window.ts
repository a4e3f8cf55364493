import {
  closeSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { id as words } from '#core/i18n/id.ts'
import { launchTeras } from '../../helpers/launch.ts'
import { makeSmallDisk, type SmallDisk } from '../../helpers/small-disk.ts'
import { addDelay, addFault, addRound, type Tally } from '../rig/figures.ts'
import { judgeStory } from '../rig/judge-story.ts'
import { randomOf } from '../rig/random.ts'
import { layOutDesk, rest, scriptOf, storyIn } from '../rig/typist.ts'

type Trouble = 'full' | 'read-only'
type Rounds = { readonly trouble: Trouble; readonly rounds: number; readonly seed: string }

const toldWithinMs = 5000
const sentences = {
  full: words.errors['disk-full'],
  'read-only': words.errors['profile-unwritable'],
} as const

/**
 * The window when the disk takes nothing any more: within 5 s of the first letter that is not kept
 * it must say so, with the true reason; “Simpan ke…” writes the text elsewhere; and what was called
 * saved is on the disk.
 */
export async function troubleInWindow(work: string, test: Rounds, tally: Tally): Promise<void> {
  for (let round = 0; round < test.rounds; round += 1) {
    const folder = mkdtempSync(join(work, 'trouble-'))
    const disk = makeSmallDisk(24 * 1024 * 1024)
    try {
      await playRound(
        { ...test, disk, folder, seed: `${test.seed}/${test.trouble}/${round}` },
        tally,
      )
    } finally {
      disk.remove()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    }
  }
}

type Round = Rounds & { readonly disk: SmallDisk; readonly folder: string }

async function playRound({ disk, folder, seed, trouble }: Round, tally: Tally): Promise<void> {
  const label = `${trouble} disk (seed ${seed})`
  const profile = join(disk.path, 'profil')
  const elsewhere = join(folder, 'stik')
  mkdirSync(elsewhere)
  const id = await layOutDesk(profile)
  const script = scriptOf(seed, 400)
  const first = script.slice(0, 60 + randomOf(seed).below(80))
  if (trouble === 'read-only') disk.seal()
  const teras = await launchTeras({ profile, env: { TERAS_CHOOSE_FOLDER: elsewhere } })
  const { page } = teras
  try {
    await page.getByRole('row').filter({ hasText: 'Naskah uji' }).first().click()
    await page.getByRole('textbox', { name: words.sheet.storyLabel }).click()
    // A pattern: plain words are compared without regard to case, and “BELUM TERSIMPAN” is not meant.
    const isSaved = new RegExp(`^${startOf(words.sheet.saved)}`)
    const saved = page.getByRole('status').filter({ hasText: isSaved }).first()
    let acknowledged = ''
    let free = () => {}
    if (trouble === 'full') {
      await page.keyboard.type(first)
      while ((await storyIn(profile, id)) !== first) await rest(100)
      acknowledged = first
      free = fillForGood(disk)
    }
    const typed = await typeUntilSaid(page, script.slice(acknowledged.length), sentences[trouble])
    const present = await storyIn(profile, id)
    const lostAt = typed.at[present.length - acknowledged.length] ?? Number.POSITIVE_INFINITY
    const ms = Math.round(typed.saidAt - lostAt)
    console.log(`    ${label}: said ${ms} ms after the first letter that was not kept`)
    if (!(ms <= toldWithinMs)) addDelay(tally, `${label}: said after ${ms} ms`, ms / toldWithinMs)
    const whole = acknowledged + typed.text
    await page.getByRole('button', { name: words.recovery.sheet.elsewhere }).first().click()
    await page.getByText(startOf(words.recovery.sheet.elsewhereDone)).waitFor({ timeout: 10_000 })
    if (!holdsText(elsewhere, whole)) addFault(tally, `${label}: the text elsewhere is not whole`)
    addRound(tally, label, [judgeStory(whole, [{ text: acknowledged }], present)])
    tally.acknowledged += 1
    free()
    if (trouble === 'read-only') return
    // There is room again: it must save by itself, without a new start.
    await saved.waitFor({ timeout: 15_000 })
    addRound(tally, label, [judgeStory(whole, [{ text: whole }], await storyIn(profile, id))])
    tally.acknowledged += 1
  } catch (cause) {
    addFault(tally, `${label}: ${String(cause).split('\n')[0]}`)
  } finally {
    await teras.kill()
  }
}

/** The reserve keeps some more letters, and rightly says so: she types until nothing is kept. */
async function typeUntilSaid(page: Page, script: string, sentence: string) {
  const at: number[] = []
  const said = page.getByText(sentence).first()
  for (const letter of script.slice(0, 240)) {
    at.push(performance.now())
    await page.keyboard.type(letter)
    if (await said.isVisible()) break
    await rest(60)
  }
  await said.waitFor({ timeout: toldWithinMs + 3000 })
  return { at, saidAt: performance.now(), text: script.slice(0, at.length) }
}

/** A full disk stays full: what the program gives up to make room is taken from it at once. */
function fillForGood(disk: SmallDisk): () => void {
  const filler = join(disk.path, 'penuh.bin')
  const out = openSync(filler, 'a')
  const take = () => {
    while (takes(out, 64 * 1024) || takes(out, 4096));
  }
  take()
  const timer = setInterval(take, 5)
  return () => {
    clearInterval(timer)
    closeSync(out)
    disk.free()
  }
}

function takes(out: number, sizeBytes: number): boolean {
  try {
    return writeSync(out, Buffer.alloc(sizeBytes)) > 0
  } catch {
    // There is no room for as many.
    return false
  }
}

function holdsText(folder: string, text: string): boolean {
  const names = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  const file = names.find((name) => name.endsWith('.txt'))
  return file !== undefined && readFileSync(join(folder, file), 'utf8').includes(text.trim())
}

function startOf(sentence: string): string {
  return sentence.split('{{')[0] ?? ''
}
