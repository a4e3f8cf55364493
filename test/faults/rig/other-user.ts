import { spawn } from 'node:child_process'
import { chmodSync, chownSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { atTheEnd, isRoot } from './machine.ts'
import type { Request } from './read-only-child.ts'

/** The user «nobody»: root may write what the mode bits forbid. */
const nobody = { uid: 65_534, gid: 65_534 }

/** A process of an ordinary user that answers requests line by line. */
export function startOtherUser(script: string) {
  const child = spawn(process.execPath, [script], {
    stdio: ['pipe', 'pipe', 'inherit'],
    ...(isRoot ? nobody : {}),
  })
  const forget = atTheEnd(() => void child.kill('SIGKILL'))
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return {
    async ask(request: Request): Promise<unknown> {
      child.stdin.write(`${JSON.stringify(request)}\n`)
      const { value, done } = await lines.next()
      if (done === true) throw new Error('the other user went away')
      return JSON.parse(value)
    },
    close: forget,
  }
}

export function giveToOtherUser(folder: string): void {
  if (isRoot) chownSync(folder, nobody.uid, nobody.gid)
}

/** Takes away or gives back the right to write to everything in the folder. */
export function setWritable(folder: string, { writable }: { readonly writable: boolean }): void {
  const [folderMode, fileMode] = writable ? [0o755, 0o644] : [0o555, 0o444]
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    const path = join(entry.parentPath, entry.name)
    chmodSync(path, entry.isDirectory() ? folderMode : fileMode)
  }
  chmodSync(folder, folderMode)
}
