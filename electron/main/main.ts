import { app, Menu } from 'electron'
import { makeCacheFolder } from './cache-folder.ts'
import { findProfile } from './find-profile.ts'
import { isInspected } from './inspection.ts'
import { leaveProgram } from './leave-program.ts'
import { describe, log } from './log.ts'
import { silenceChromium } from './no-network.ts'
import { openProgram, openStores, type Program } from './open-program.ts'
import { pinEveryPage } from './permissions.ts'
import { registerScheme } from './protocol.ts'
import { readStartOptions, type StartOptions } from './start-options.ts'

function start(): void {
  if (app.isPackaged && isInspected(app)) {
    log('refused: an officer’s program is not inspected')
    app.exit(1)
    return
  }
  const job = process.env.TERAS_PRINT_JOB
  if (!app.isPackaged && job !== undefined) {
    void import('./print-once.ts').then(({ printOnce }) => printOnce(job)).catch(giveUp)
    return
  }
  const options = readStartOptions({
    args: process.argv,
    env: process.env,
    packaged: app.isPackaged,
    appData: app.getPath('appData'),
  })
  const cacheFolder = makeCacheFolder(options.chromiumFolder)
  app.setPath('userData', cacheFolder)
  app.setPath('sessionData', cacheFolder)
  if (!app.requestSingleInstanceLock()) {
    log('Teras is already open with this profile')
    app.exit(0)
    return
  }
  registerScheme()
  silenceChromium(app)
  // Chromium refuses its sandbox to root, who starts with `--no-sandbox`; officers never are.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
  pinEveryPage(app)
  Menu.setApplicationMenu(null)
  void run(options).catch(giveUp)
}

function giveUp(error: unknown): void {
  log(`could not start: ${describe(error)}`)
  app.exit(1)
}

async function run(asked: StartOptions): Promise<void> {
  // One window may give way to another: leaving is decided here alone.
  app.on('window-all-closed', () => undefined)
  const options = await findProfile(asked)
  if (options === null) return app.exit(0)
  const [stores] = await Promise.all([openStores(options), app.whenReady()])
  const program = openProgram(options, stores)
  app.on('second-instance', () => bringForward(program))
  program.window.once('closed', () => void leaveProgram(program, options, asked.profileFolder))
}

function bringForward({ window }: Program): void {
  if (window.isDestroyed()) return
  if (window.isMinimized()) window.restore()
  window.show()
  window.focus()
}

start()
