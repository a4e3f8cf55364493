import { app } from 'electron'
import { openPointer } from '#services/recovery/pointer.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { leadTo, startAgain } from './backup/move-in.ts'
import { leave } from './leave.ts'
import type { Program } from './open-program.ts'
import type { StartOptions } from './start-options.ts'

/** Once the window has gone; `usual` is where this start looked for its profile first. */
export function leaveProgram(
  program: Program,
  { sweep, pointerFile }: StartOptions,
  usual: string,
) {
  const { profile, settle, lastCopy } = program
  const next = program.nextProfile()
  return leave({
    settle,
    async close() {
      await profile.close()
      if (next === null) return
      const pointer = openPointer(nodeFilePort, pointerFile)
      await leadTo(next, { usual, port: nodeFilePort, pointer }, new Date().toISOString())
    },
    lastCopy,
    exit() {
      process.once('exit', sweep)
      if (next !== null) app.relaunch(startAgain(next, process.argv.slice(1), process.env))
      app.exit(0)
    },
    kill: () => process.kill(process.pid, 'SIGKILL'),
  })
}
