import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { releaseFormat } from '#core/release/release.ts'
import { openProfile } from '#services/store/profile.ts'
import { lineOf } from './corpus/log-lines.ts'
import { askProfile, writeProfile } from './corpus/profile.ts'
import { addFault, newTally, type Tally } from './rig/figures.ts'

const formats = join(import.meta.dirname, '../fixtures/formats')

/** F2: every released format, later ones, and records with more or fewer fields than we know. */
export async function runF2(work: string, tally: Tally = newTally()): Promise<Tally> {
  for (const ahead of [1, 10]) {
    await withRecord(work, tally, `format ${releaseFormat + ahead}`, ({ n, d, ...rest }) => ({
      record: {
        n: n + 1,
        ...rest,
        v: releaseFormat + ahead,
        d: { ...d, format: releaseFormat + ahead, later: { a: 1 } },
      },
      expected: 'read-only',
    }))
  }
  await withRecord(work, tally, 'missing fields', ({ n, d, ...rest }) => {
    const { dateline: _dateline, ...fewer } = d
    return { record: { n: n + 1, ...rest, d: fewer }, expected: 'recovered' }
  })
  await withRecord(work, tally, 'unknown fields', ({ n, d, ...rest }) => ({
    record: { n: n + 1, ...rest, d: { ...d, later } },
    expected: 'whole',
  }))
  for (const name of readdirSync(formats)) await openFormat(work, name, tally)
  return tally
}

const later = { text: 'é “kutip” \u2028', list: [1, null, true, { deep: [[]] }], number: 0.1 }

type Stored = { readonly n: number; readonly d: Readonly<Record<string, unknown>> }
type Changed = { readonly record: object; readonly expected: string }

async function withRecord(
  work: string,
  tally: Tally,
  label: string,
  change: (newest: Stored) => Changed,
): Promise<void> {
  const folder = freshFolder(work)
  const written = await writeProfile(undefined, folder, { saves: 3 })
  rmSync(join(folder, 'births.log'))
  const log = join(folder, 'drafts', written.target, 'a.log')
  const newest: Stored = JSON.parse(lastLine(log).slice(33))
  const { record, expected } = change(newest)
  appendFileSync(log, lineOf(JSON.stringify(record)))
  tally.rounds += 1
  tally.acknowledged += 3
  const profile = openProfile(folder)
  try {
    const opened = await profile.releases.open(written.target)
    const { kind } = opened.condition ?? { kind: 'none' }
    if (kind !== expected) addFault(tally, `${label}: ${kind} instead of ${expected}`)
    const before = readFileSync(log)
    const saved = profile.releases.save({ ...opened.release, headline: 'Disimpan' })
    const code = await saved.then(
      () => null,
      (cause: unknown) => String(cause),
    )
    if (expected === 'read-only' && (code === null || !before.equals(readFileSync(log)))) {
      tally.silent += 1
      tally.notes.push(`X ${label}: a later format was written over`)
    }
    if (expected !== 'whole') return
    const kept = JSON.stringify(JSON.parse(lastLine(log).slice(33)).d.later)
    if (kept === JSON.stringify(later)) return
    tally.lost += 1
    tally.notes.push(`L ${label}: ${kept}`)
  } catch (cause) {
    addFault(tally, `${label}: did not open: ${String(cause)}`)
  } finally {
    await profile.close()
  }
}

/** A profile's drafts as that format left them: `<name>/<id>/{a,b}.log`; they stay for ever. */
async function openFormat(work: string, name: string, tally: Tally): Promise<void> {
  const folder = freshFolder(work)
  for (const id of readdirSync(join(formats, name))) {
    const draft = join(folder, 'drafts', id)
    mkdirSync(draft, { recursive: true })
    appendFileSync(join(draft, 'a.log'), readFileSync(join(formats, name, id, 'a.log')))
    appendFileSync(join(draft, 'b.log'), '')
    const { answers } = await askProfile(undefined, folder, [id])
    tally.rounds += 1
    tally.acknowledged += 1
    const answer = answers.get(id)
    if (answer?.text !== null && answer?.isTold === false) continue
    tally.lost += 1
    tally.notes.push(`L ${name}/${id}: ${answer?.code}`)
  }
}

function freshFolder(work: string): string {
  const home = join(work, 'formats')
  rmSync(home, { recursive: true, force: true })
  mkdirSync(home, { recursive: true })
  return join(home, 'profile')
}

function lastLine(log: string): string {
  return readFileSync(log, 'utf8').trim().split('\n').at(-1) ?? ''
}
