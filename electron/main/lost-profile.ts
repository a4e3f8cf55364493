import { join } from 'node:path'
import { app, ipcMain, protocol, session } from 'electron'
import { callChannel } from '#contract/answers.ts'
import type { Handlers } from '#contract/handlers.ts'
import { beginAnew, isProfile, type KnownPlace, type Pointer } from '#services/recovery/pointer.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { readBundle } from './bundle.ts'
import { createDialogs } from './dialogs.ts'
import { cutNetwork } from './no-network.ts'
import { denyPermissions } from './permissions.ts'
import { createPrintPages } from './print-pages.ts'
import { serveScheme } from './protocol.ts'
import { serve } from './serve.ts'
import type { StartOptions } from './start-options.ts'
import { createWindow, loadPage } from './window.ts'
import { nativeWords } from './words.ts'

/** The calls of the page that is shown instead of the program. */
export type LostCalls = Extract<keyof Handlers, `profile.${string}`>

/**
 * Shows «Profil tidak ditemukan» and touches nothing; answers the folder to open, or null where she
 * closed the window.
 */
export function askForProfile(
  options: StartOptions,
  pointer: Pointer,
  lost: KnownPlace,
): Promise<string | null> {
  const distFolder = join(app.getAppPath(), 'dist')
  denyPermissions(session.defaultSession)
  cutNetwork(session.defaultSession)
  const photos = { read: async () => null }
  const bundle = readBundle(join(distFolder, 'renderer'))
  serveScheme(protocol, { bundle, photos, pages: createPrintPages() })
  const window = createWindow({ theme: 'system', distFolder, devTools: false })
  const dialogs = createDialogs(window, () => nativeWords('id').window, options.chosenFolder)
  const now = () => new Date().toISOString()

  return new Promise((done) => {
    let answer: string | null = null
    const leave = (folder: string) => {
      answer = folder
      // The answer must leave before the window it goes to.
      setImmediate(() => window.destroy())
    }
    const handlers: Pick<Handlers, LostCalls> = {
      'profile.lost': async () => ({
        folder: lost.folder,
        releases: lost.releases,
        seenAt: lost.seenAt,
        language: 'id',
      }),
      async 'profile.locate'() {
        const folder = await dialogs.chooseFolder(null)
        if (folder === null) return { answer: 'cancelled' }
        if (!(await isProfile(nodeFilePort, folder))) return { answer: 'not-a-profile' }
        await pointer.move(options.profileFolder, folder, now())
        leave(folder)
        return { answer: 'found' }
      },
      async 'profile.look-again'() {
        const isThere = await isProfile(nodeFilePort, lost.folder)
        if (isThere) leave(lost.folder)
        return { isThere }
      },
      async 'profile.start-anew'() {
        leave(await beginAnew(pointer, { usual: options.profileFolder, lost: lost.folder }))
        return {}
      },
    }
    serve(ipcMain, handlers, () => (window.isDestroyed() ? null : window.webContents.mainFrame))
    window.once('closed', () => {
      ipcMain.removeHandler(callChannel)
      protocol.unhandle('app')
      done(answer)
    })
    void loadPage(window, 'lost')
  })
}
