import { join } from 'node:path'
import { app, type BrowserWindow, ipcMain, protocol, session, shell } from 'electron'
import type { Settings } from '#core/release/settings.ts'
import { openPhotoStore, type PhotoStore } from '#services/photos/photo-store.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile, type Profile } from '#services/store/profile.ts'
import { readBundle } from './bundle.ts'
import { holdClosing } from './closing.ts'
import { createDialogs } from './dialogs.ts'
import { exportHandlers } from './handlers/export.ts'
import { photoHandlers } from './handlers/photos.ts'
import { releaseHandlers } from './handlers/releases.ts'
import { settingsHandlers } from './handlers/settings.ts'
import { windowHandlers } from './handlers/window.ts'
import { setMenu } from './menu.ts'
import { cutNetwork } from './no-network.ts'
import { denyPermissions } from './permissions.ts'
import { createPrintPages } from './print-pages.ts'
import { createPrinter } from './printer.ts'
import { serveScheme } from './protocol.ts'
import { sayTo } from './say.ts'
import { serve } from './serve.ts'
import type { StartOptions } from './start-options.ts'
import { createWindow, loadPage, wearTheme } from './window.ts'
import { nativeWords } from './words.ts'

export type Program = { readonly window: BrowserWindow; readonly profile: Profile }

type Stores = {
  readonly profile: Profile
  readonly photos: PhotoStore
  readonly settings: Settings
}

/** Needs no Electron, so it runs while Electron gets ready. */
export async function openStores(options: StartOptions): Promise<Stores> {
  const profile = openProfile(options.profileFolder)
  const photos = openPhotoStore(nodeFilePort, options.profileFolder)
  if (options.demo) {
    const { layOutSample } = await import('#services/demo/lay-out-sample.ts')
    await layOutSample(profile, photos)
  }
  return { profile, photos, settings: await profile.settings.read() }
}

/** After `ready`: shows the window and answers its calls. */
export function openProgram(options: StartOptions, { profile, photos, ...read }: Stores): Program {
  let { settings } = read
  const distFolder = join(app.getAppPath(), 'dist')
  const pages = createPrintPages()
  denyPermissions(session.defaultSession)
  cutNetwork(session.defaultSession)
  serveScheme(protocol, { bundle: readBundle(join(distFolder, 'renderer')), photos, pages })

  wearTheme(settings.theme)
  const devTools = !app.isPackaged && process.env.TERAS_DEVTOOLS === '1'
  const window = createWindow({ theme: settings.theme, distFolder, devTools })
  const say = sayTo(window.webContents)
  const words = () => nativeWords(settings.language)
  const dialogs = createDialogs(window, () => words().window, options.chosenFolder)
  const closing = holdClosing(window, say, dialogs.closeUnsaved)
  const dressMenu = () => setMenu(words().menu, (command) => say('menu.chosen', { command }))
  const onSettings = (saved: Settings) => {
    settings = saved
    wearTheme(saved.theme)
    dressMenu()
  }

  const version = `Teras ${app.getVersion()} · Electron ${process.versions.electron}`
  const reveal = (path: string) => shell.showItemInFolder(path)
  const handlers = {
    ...settingsHandlers({ profile, version, demo: options.demo, onSettings }),
    ...releaseHandlers({ profile }),
    ...photoHandlers({ profile, photos }),
    ...exportHandlers({ profile, photos, dialogs, printer: createPrinter(pages), reveal, say }),
    ...windowHandlers(closing),
  }
  serve(ipcMain, handlers, () => (window.isDestroyed() ? null : window.webContents.mainFrame))
  // The menu is hidden at first: building it can wait until the page is there.
  window.webContents.once('did-finish-load', dressMenu)
  void loadPage(window)
  // Begun now, so that its answer is there when the page asks.
  void profile.writable()
  return { window, profile }
}
