import { appendFileSync, readFileSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'
import { id as words } from '#core/i18n/id.ts'
import { draftRelease } from '#core/release/release.ts'
import { firstSettings } from '#core/release/settings.ts'
import { openProfile } from '#services/store/profile.ts'
import { type Launched, launchTeras } from '../../helpers/launch.ts'
import { type Random, randomOf } from './random.ts'
import { sitDown } from './typist-inside.ts'

/** What the main process noted outside the profile; moments in ms of one clock of the machine. */
export type Noted =
  | { readonly what: 'typed'; readonly letter: number; readonly at: number }
  | { readonly what: 'acknowledged'; readonly text: string; readonly at: number }
  | { readonly what: 'killed'; readonly at: number }

/** A running program with one release open, whose letters are typed from a known text. */
export type Typist = {
  readonly teras: Launched
  readonly notes: string
  /** Types from letter `from` on until program or page die. */
  readonly begin: (from: number, pace: Pace) => Promise<void>
  /** Stops typing and lets the page die; gives the moment before. */
  readonly crash: (how: Death) => Promise<number>
  /** Text, caret, and address of the page as they are now; null where it does not answer. */
  readonly look: () => Promise<Sight | null>
}

/** `loop` is a page that hangs: the officer chooses to load it again. */
export type Death = 'crash' | 'chrome' | 'memory' | 'loop'
export type Sight = { readonly story: string; readonly caret: number; readonly rescued: string }

/** `burst` letters without a rest, then a rest; the rest is what a pause is measured in. */
export type Pace = { readonly seed: string; readonly burst: number; readonly restMs: number }

const letters = 'abcdefghijklmnopqrstuvwxyz'

/** The text of a seed: every beginning of it is a state she may have had. */
export function scriptOf(seed: string, length = 6000): string {
  const random = randomOf(`${seed}/script`)
  let text = ''
  while (text.length < length) text += `${word(random)} `
  return text.slice(0, length)
}

function word(random: Random): string {
  return Array.from({ length: 2 + random.below(8) }, () => letters[random.below(26)]).join('')
}

/** A profile with one empty release, in which the first start asks nothing. */
export async function layOutDesk(folder: string): Promise<string> {
  const profile = openProfile(folder)
  await profile.writable()
  await profile.settings.save({ ...firstSettings, setupSkipped: true })
  const { id: _, createdAt, format, ...draft } = draftRelease('unborn000000', '', null)
  const { release } = await profile.releases.create({ ...draft, headline: 'Naskah uji' })
  await profile.close()
  return release.id
}

/** The story as a fresh reader finds it. */
export async function storyIn(folder: string, id: string): Promise<string> {
  const profile = openProfile(folder)
  try {
    const { release } = await profile.releases.open(id)
    return release.story
      .flatMap((block) => ('inlines' in block ? block.inlines : []))
      .map((inline) => ('text' in inline ? inline.text : ''))
      .join('')
  } finally {
    await profile.close()
  }
}

/** Starts the program, opens the one release, and lets the main process note what happens. */
export async function seatTypist(folder: string, notes: string, script: string): Promise<Typist> {
  const teras = await launchTeras({ profile: folder })
  await teras.page.getByRole('row').filter({ hasText: 'Naskah uji' }).first().click()
  await teras.page.getByRole('textbox', { name: words.sheet.storyLabel }).click()
  await teras.page.keyboard.press('Control+End')
  await teras.app.evaluate(sitDown, { notes, script, look })
  return {
    teras,
    notes,
    begin: (from, pace) =>
      teras.app.evaluate((_electron, given) => globalThis.typist.begin(given.from, given.gaps), {
        from,
        gaps: gapsOf(pace),
      }),
    crash: (how) => teras.app.evaluate((_electron, given) => globalThis.typist.crash(given), how),
    look: () => teras.app.evaluate(() => globalThis.typist.look()),
  }
}

const look = `(() => {
  const story = document.querySelector('[contenteditable="true"]')
  const rescued = document.querySelector('#text')?.value ?? ''
  if (story === null && rescued === '') return null
  const selection = getSelection()
  const isInside = story?.contains(selection.focusNode) && document.activeElement === story
  return { story: story?.textContent ?? '', caret: isInside ? selection.focusOffset : -1, rescued }
})()`

function gapsOf({ seed, burst, restMs }: Pace): number[] {
  const random = randomOf(`${seed}/gaps`)
  return Array.from({ length: burst }, (_, nr) =>
    nr === burst - 1 ? restMs : 40 + random.below(100),
  )
}

/** Notes from outside the program, on the same clock. */
export function noteKill(notes: string): number {
  const at = performance.timeOrigin + performance.now()
  appendFileSync(notes, `${JSON.stringify({ what: 'killed', at })}\n`)
  return at
}

export function readNotes(notes: string): readonly Noted[] {
  return readFileSync(notes, 'utf8')
    .split('\n')
    .flatMap((line) => {
      // The last line may be cut short by a kill.
      try {
        return line === '' ? [] : [JSON.parse(line) as Noted]
      } catch {
        return []
      }
    })
}

export const rest = pause
