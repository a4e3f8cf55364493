import { join } from 'node:path'
import type { Report } from '#contract/calls.ts'
import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import type { Room } from '#core/recovery/finding.ts'
import { isClockWrong, watchClock } from '#services/recovery/clock-check.ts'
import { freeSpace } from '#services/recovery/free-space.ts'
import type { Pointer } from '#services/recovery/pointer.ts'
import { openReserve } from '#services/recovery/reserve.ts'
import { watchRoom } from '#services/recovery/room.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Dialogs } from '../dialogs.ts'
import type { Say } from '../say.ts'

type Given = {
  readonly profile: Pick<Profile, 'folder' | 'releases' | 'safety' | 'settings'>
  readonly pointer: Pointer
  readonly dialogs: Pick<Dialogs, 'chooseFolder'>
  readonly say: Say
  readonly version: string
}

type RecoveryCalls =
  | 'recovery.report'
  | 'recovery.dismiss'
  | 'recovery.send'
  | 'release.forget'
  | 'release.save-elsewhere'

export type Recovery = {
  readonly handlers: Pick<Handlers, RecoveryCalls>
  /** The same calls, refused while the disk is kept for text. */
  readonly forText: <Calls extends Bulky>(calls: Calls) => Calls
  /** Begins to look at disk and clock once the window stands. */
  readonly begin: () => void
  /** The same calls, which keep the pointer's count of releases right. */
  readonly counted: <Calls extends Counted>(calls: Calls) => Calls
  readonly leave: () => Promise<void>
}
type Bulky = Pick<Handlers, 'photo.add' | 'photo.keep'>
type Counted = Pick<Handlers, 'release.create'>

const minuteMs = 60_000

export function createRecovery({ profile, pointer, dialogs, say, version }: Given): Recovery {
  const { safety, folder } = profile
  let clockIsWrong = false
  let timer: NodeJS.Timeout | null = null
  const tell = () => say('recovery.changed', {})
  safety.findings.onChange(tell)
  const reserve = openReserve(nodeFilePort, folder)
  const room = watchRoom({ profile: folder, freeSpace, reserve, onChange: tell })
  const wentBack = watchClock(() => ({ wallMs: Date.now(), steadyMs: performance.now() }))

  const note = async () => {
    const drafts = await nodeFilePort.list(join(folder, 'drafts')).catch(() => null)
    // A folder that cannot be looked at must not make the pointer forget what lived there.
    if (drafts === null || drafts.length === 0) return
    await pointer.note(folder, drafts.length, new Date().toISOString())
  }
  const blame = () => {
    if (clockIsWrong) return
    clockIsWrong = true
    tell()
  }

  const look = async () => {
    const known = await pointer.find(folder)
    const seenMs = known === null ? null : Date.parse(known.seenAt)
    if (isClockWrong({ nowMs: Date.now(), seenMs })) blame()
    for (const finding of await safety.quarantine.untold()) safety.findings.add(finding)
    await room.look()
  }

  const report = async (): Promise<Report> => {
    const found = safety.findings.all()
    const headlines = found.some(({ id }) => id !== null) ? await headlinesOf(profile) : null
    return {
      findings: found.map((finding) => ({
        ...finding,
        headline: headlines?.get(finding.id ?? '') ?? '',
      })),
      room: room.now(),
      isClockWrong: clockIsWrong,
    }
  }

  return {
    forText: (calls) => ({
      ...calls,
      'photo.add': (input: Parameters<Handlers['photo.add']>[0]) =>
        ifRoom(room.now, () => calls['photo.add'](input)),
      'photo.keep': (input: Parameters<Handlers['photo.keep']>[0]) =>
        ifRoom(room.now, () => calls['photo.keep'](input)),
    }),
    handlers: {
      'recovery.report': report,
      async 'recovery.dismiss'({ key }) {
        if (key === 'clock') clockIsWrong = false
        const finding = safety.findings.drop(key)
        if (finding !== null && finding.quarantine !== null) {
          await safety.quarantine.told(finding.quarantine)
        }
        return {}
      },
      async 'recovery.send'({ withContent }) {
        const into = await dialogs.chooseFolder(null)
        if (into === null) return { folderName: null }
        const { packForTechnician } = await import('#services/recovery/technician.ts')
        const { nodeDisk } = await import('#services/hand-over/disk.ts')
        const facts = { profile: folder, into, version, withContent, room: room.now() }
        const findings = safety.findings.all()
        const parcel = { ...facts, findings, now: new Date().toISOString() }
        return { folderName: await packForTechnician(parcel, nodeFilePort, nodeDisk) }
      },
      async 'release.forget'({ id }) {
        await profile.releases.forget(id)
        for (const { key, ...finding } of safety.findings.all()) {
          if (finding.id === id) safety.findings.drop(key)
        }
        return {}
      },
      async 'release.save-elsewhere'({ release }) {
        const into = await dialogs.chooseFolder(null)
        if (into === null) return { folderName: null }
        const { facility } = await profile.settings.read()
        const { saveElsewhere } = await import('#services/recovery/save-elsewhere.ts')
        const { nodeDisk } = await import('#services/hand-over/disk.ts')
        return { folderName: await saveElsewhere({ release, facility, into }, nodeDisk) }
      },
    },
    begin() {
      void look().catch(() => undefined)
      void note()
      timer = setInterval(() => void (wentBack() && blame()), minuteMs)
      timer.unref()
    },
    counted: (calls) => ({
      ...calls,
      async 'release.create'(input: Parameters<Handlers['release.create']>[0]) {
        const created = await calls['release.create'](input)
        void note()
        return created
      },
    }),
    async leave() {
      room.stop()
      if (timer !== null) clearInterval(timer)
      await note()
    },
  }
}

async function headlinesOf({ releases }: Pick<Profile, 'releases'>) {
  const listed = await releases.list().catch(() => ({ releases: [], trash: [] }))
  return new Map([...listed.releases, ...listed.trash].map(({ id, headline }) => [id, headline]))
}

/** Below 100 MB the disk is kept for text. */
async function ifRoom<Value>(now: () => Room, act: () => Promise<Value>): Promise<Value> {
  if (now() === 'short' || now() === 'none') throw new AppError('disk-full', 'kept for text')
  return act()
}
