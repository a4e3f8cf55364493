import { join } from 'node:path'
import { AppError } from '#core/app-error.ts'
import { isProfile, type Pointer } from '#services/recovery/pointer.ts'
import type { FilePort } from '#services/store/file-port.ts'

/** Her wish to go on in a profile that was just restored; kept until the program has closed. */
export type MoveIn = {
  /** A profile was made in this folder. */
  readonly restored: (folder: string) => void
  /** She wants to go on there; rejects with `folder-gone` where it is not there any more. */
  readonly wish: () => Promise<void>
  /** The folder of a wish that is not older than a minute; null where she has stayed since. */
  readonly wished: () => string | null
}

/** Longer than saving and closing take; whoever then closes the program wants to close it. */
const wishMs = 60_000

export function createMoveIn(
  port: FilePort,
  nowMs: () => number = () => performance.now(),
): MoveIn {
  let last: string | null = null
  let wish: { readonly folder: string; readonly atMs: number } | null = null
  return {
    restored(folder) {
      last = folder
    },
    async wish() {
      if (last === null || !(await isProfile(port, last))) {
        throw new AppError('folder-gone', 'no restored profile')
      }
      wish = { folder: last, atMs: nowMs() }
    },
    wished: () => (wish !== null && nowMs() - wish.atMs < wishMs ? wish.folder : null),
  }
}

/**
 * From the next start on the usual place leads to this folder; the profile that lies there now is
 * not touched. Does nothing where the folder has gone meanwhile.
 */
export async function leadTo(
  folder: string,
  { usual, port, pointer }: { usual: string; port: FilePort; pointer: Pointer },
  now: string,
): Promise<void> {
  if (!(await isProfile(port, folder))) return
  const drafts = await port.list(join(folder, 'drafts'))
  // Known before it was ever opened: should the stick be gone then, nothing starts empty.
  await pointer.note(folder, drafts.length, now)
  await pointer.move(usual, folder, now)
}

/** How the program starts again: as it was, and a throw-away profile gives way to the real one. */
export function startAgain(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): { readonly args: string[]; readonly execPath?: string } {
  const isDemo = args.includes('--demo')
  const kept = args.filter((arg) => arg !== '--demo')
  // What unpacks itself at each start is started anew, not its unpacked part.
  const wrapper = env.APPIMAGE ?? env.PORTABLE_EXECUTABLE_FILE
  return {
    args: isDemo ? [...kept, `--profile=${folder}`] : kept,
    ...(wrapper === undefined ? {} : { execPath: wrapper }),
  }
}
