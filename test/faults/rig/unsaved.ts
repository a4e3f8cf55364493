import type { Noted } from './typist.ts'

/** How long the oldest letter had been typed and not acknowledged, looked at every 20 ms. */
export function unsavedAges(notes: readonly Noted[], whileTypingMs: number): readonly number[] {
  const ages: number[] = []
  const letters = typedIn(notes)
  const saves = acknowledgedIn(notes)
  const last = letters.at(-1)?.at ?? 0
  for (let at = letters[0]?.at ?? 0; at <= last; at += 20) {
    const before = letters.filter((letter) => letter.at <= at).at(-1)
    if (before === undefined || at - before.at > whileTypingMs) continue
    ages.push(ageAt(at, letters, saves))
  }
  return ages
}

/** From the last letter before each rest to the acknowledgement that covers it. */
export function agesAfterPause(notes: readonly Noted[], pauseMs: number): readonly number[] {
  const letters = typedIn(notes)
  const saves = acknowledgedIn(notes)
  return letters.flatMap((letter, nr) => {
    const next = letters[nr + 1]
    if (next === undefined || next.at - letter.at < pauseMs) return []
    const save = saves.find(({ length, at }) => length > letter.letter && at >= letter.at)
    return save === undefined ? [next.at - letter.at] : [save.at - letter.at]
  })
}

/** Of the letters typed before `killedAt`, how long before it the first missing one was typed. */
export function lostMs(notes: readonly Noted[], present: number, killedAt: number): number {
  const missing = typedIn(notes).filter(({ letter, at }) => letter >= present && at <= killedAt)
  // A letter is typed again where an earlier crash took it: only this last life counts.
  const first = missing.findLast(({ letter }) => letter === present)
  return first === undefined ? 0 : killedAt - first.at
}

export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? 0
}

function ageAt(
  at: number,
  letters: readonly { readonly letter: number; readonly at: number }[],
  saves: readonly { readonly length: number; readonly at: number }[],
): number {
  const saved = saves.reduce(
    (most, save) => (save.at <= at ? Math.max(most, save.length) : most),
    0,
  )
  const oldest = letters.find(({ letter, at: typedAt }) => letter >= saved && typedAt <= at)
  return oldest === undefined ? 0 : at - oldest.at
}

function typedIn(notes: readonly Noted[]) {
  return notes.flatMap((note) => (note.what === 'typed' ? [note] : []))
}

export function acknowledgedIn(notes: readonly Noted[]) {
  return notes.flatMap((note) =>
    note.what === 'acknowledged'
      ? [{ length: note.text.length, at: note.at, text: note.text }]
      : [],
  )
}
