import { chmodSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { bundleChild } from '../rig/bundle-child.ts'
import { addFault, addRound, type Tally } from '../rig/figures.ts'
import { folderPrint } from '../rig/folder-print.ts'
import { acknowledgedIn, type Ledger, openLedger } from '../rig/ledger.ts'
import { judge } from '../rig/oracle.ts'
import { giveToOtherUser, setWritable, startOtherUser } from '../rig/other-user.ts'
import { stepAt } from '../rig/workload.ts'

const codesSchema = z.array(z.string().nullable())
const text = z.object({ kind: z.literal('text'), text: z.string() })
const damaged = z.object({ kind: z.literal('damaged'), reason: z.string() })
const told = z.object({ kind: z.literal('told'), reason: z.string() })
const foundSchema = z.array(
  z.tuple([z.string(), z.discriminatedUnion('kind', [text, damaged, told])]),
)

type OtherUser = ReturnType<typeof startOtherUser>
type Round = {
  readonly user: OtherUser
  readonly profile: string
  readonly seed: string
  readonly label: string
  readonly ledger: Ledger
}

/** D3: an ordinary user loses the right to write, before the start or in the middle of work. */
export async function readOnlyModes(
  work: string,
  { rounds, seed }: { readonly rounds: number; readonly seed: string },
  tally: Tally,
): Promise<void> {
  const script = await bundleChild(join(work, 'bundle'), 'read-only-child')
  chmodSync(work, 0o755)
  for (let round = 0; round < rounds; round += 1) {
    const roundSeed = `${seed}/read-only/${round}`
    const when = round % 2 === 0 ? 'before the start' : 'during work'
    const label = `mode bits taken ${when}, round ${round} (seed ${roundSeed})`
    const profile = join(work, 'others')
    rmSync(profile, { recursive: true, force: true })
    mkdirSync(profile)
    giveToOtherUser(profile)
    const user = startOtherUser(script)
    const one = { user, profile, seed: roundSeed, label, ledger: openLedger() }
    try {
      await (when === 'during work' ? duringWork(one, tally) : beforeStart(one, tally))
      tally.acknowledged += acknowledgedIn(one.ledger)
    } finally {
      user.close()
      setWritable(profile, { writable: true })
    }
  }
}

async function beforeStart({ user, profile, seed, label, ledger }: Round, tally: Tally) {
  await user.ask({ ask: 'open', folder: profile })
  await save({ user, seed, ledger, from: 0 })
  await user.ask({ ask: 'close', folder: profile })
  setWritable(profile, { writable: false })
  const before = folderPrint(profile)
  await user.ask({ ask: 'open', folder: profile })
  expectRefusals(tally, label, await save({ user, seed, ledger, from: 20 }))
  const verdict = judge(ledger, await read(user, profile))
  await user.ask({ ask: 'close', folder: profile })
  if (folderPrint(profile) !== before) addFault(tally, `${label}: files changed`)
  addRound(tally, label, [verdict])
}

async function duringWork({ user, profile, seed, label, ledger }: Round, tally: Tally) {
  await user.ask({ ask: 'open', folder: profile })
  await save({ user, seed, ledger, from: 0 })
  setWritable(profile, { writable: false })
  // A file that is open already may still take what is written: then it must be there.
  await save({ user, seed, ledger, from: 20 })
  const while_ = judge(ledger, await read(user, profile))
  setWritable(profile, { writable: true })
  const codes = await save({ user, seed, ledger, from: 40 })
  if (codes.some((code) => code !== null)) {
    addFault(tally, `${label}: writable again, and a save was refused (${codes.join(', ')})`)
  }
  await user.ask({ ask: 'close', folder: profile })
  addRound(tally, label, [while_, judge(ledger, await read(user, profile))])
}

type Saves = Pick<Round, 'user' | 'seed' | 'ledger'> & { readonly from: number }

async function save({ user, seed, ledger, from }: Saves): Promise<readonly (string | null)[]> {
  const saves = 12
  const codes = codesSchema.parse(await user.ask({ ask: 'save', seed, from, saves }))
  for (const [nr, code] of codes.entries()) {
    const { id, text: submitted } = stepAt(seed, 'typing', from + nr)
    const entry = ledger.submit(id, submitted)
    if (code === null) entry.acknowledgedAt = 0
    entry.refused = code
  }
  return codes
}

async function read(user: OtherUser, folder: string) {
  return new Map(foundSchema.parse(await user.ask({ ask: 'read', folder })))
}

export function expectRefusals(tally: Tally, label: string, codes: readonly (string | null)[]) {
  const wrong = codes.filter((code) => code !== 'disk-read-only')
  if (wrong.length > 0) addFault(tally, `${label}: a save answered ${wrong[0] ?? '«Tersimpan»'}`)
}
