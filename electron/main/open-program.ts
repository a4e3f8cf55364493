import { join } from 'node:path'
import {
  app,
  type BrowserWindow,
  ipcMain,
  powerMonitor,
  protocol,
  safeStorage,
  session,
  shell,
} from 'electron'
import type { Handlers } from '#contract/handlers.ts'
import type { Settings } from '#core/release/settings.ts'
import { openDocumentReader } from '#services/intake/document-reader.ts'
import { openPhotoCards } from '#services/photos/photo-cards.ts'
import { openPhotoStore, type PhotoStore } from '#services/photos/photo-store.ts'
import { openPointer } from '#services/recovery/pointer.ts'
import { openSearch } from '#services/search/search.ts'
import { systemClock } from '#services/store/clock.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { openProfile, type Profile } from '#services/store/profile.ts'
import { readBundle } from './bundle.ts'
import { systemClipboard } from './clipboard.ts'
import { offerContextMenu } from './context-menu.ts'
import { createDialogs } from './dialogs.ts'
import { watchEndings } from './endings/endings.ts'
import { createBackup } from './handlers/backup.ts'
import { directoryHandlers } from './handlers/directory.ts'
import { exportHandlers } from './handlers/export.ts'
import { historyHandlers } from './handlers/history.ts'
import { intakeHandlers } from './handlers/intake.ts'
import { ledgerHandlers } from './handlers/ledger.ts'
import { foundAfterSaving, libraryHandlers } from './handlers/library.ts'
import { createOutbox } from './handlers/outbox.ts'
import { parcelHandlers } from './handlers/parcel.ts'
import { photoHandlers, rememberedAfterSaving } from './handlers/photos.ts'
import { printHandlers } from './handlers/print.ts'
import { createRecovery } from './handlers/recovery.ts'
import { releaseHandlers } from './handlers/releases.ts'
import { rescueHandlers } from './handlers/rescue.ts'
import { settingsHandlers } from './handlers/settings.ts'
import { templateHandlers } from './handlers/templates.ts'
import { trashHandlers } from './handlers/trash.ts'
import { windowHandlers } from './handlers/window.ts'
import type { LostCalls } from './lost-profile.ts'
import { setMenu } from './menu.ts'
import { cutNetwork } from './no-network.ts'
import { denyPermissions } from './permissions.ts'
import { createPrintPages } from './print-pages.ts'
import { createPrinter } from './printer.ts'
import { serveScheme } from './protocol.ts'
import { sayTo } from './say.ts'
import { serve } from './serve.ts'
import { createSheetPrinter } from './sheet-printer.ts'
import type { StartOptions } from './start-options.ts'
import { createWindow, loadPage, wearTheme } from './window.ts'
import { nativeWords } from './words.ts'

export type Program = {
  readonly window: BrowserWindow
  readonly profile: Profile
  /** What is remembered in memory only goes onto the disk; before the profile is closed. */
  readonly settle: () => Promise<void>
  /** The second copy at the end; after the profile is closed, for a stick may hold it up. */
  readonly lastCopy: () => Promise<void>
  /** The profile in which the program starts again; null where it just closes. */
  readonly nextProfile: () => string | null
}

type Stores = {
  readonly profile: Profile
  readonly photos: PhotoStore
  readonly settings: Settings
}

/** Needs no Electron, so it runs while Electron gets ready. */
export async function openStores(options: StartOptions): Promise<Stores> {
  const profile = openProfile(options.profileFolder)
  const photos = openPhotoStore(nodeFilePort, options.profileFolder)
  // Begun now, so that its answer is there when the page asks.
  void profile.writable()
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
  const bundle = readBundle(join(distFolder, 'renderer'))
  serveScheme(protocol, { bundle, photos, pages })

  wearTheme(settings.theme)
  const devTools = !app.isPackaged && process.env.TERAS_DEVTOOLS === '1'
  const window = createWindow({ theme: settings.theme, distFolder, devTools })
  // Under way while the rest is put together: nothing can ask before this function has ended.
  void loadPage(window)
  const say = sayTo(window.webContents)
  const words = () => nativeWords(settings.language)
  offerContextMenu(window, () => words().menu)
  const dialogs = createDialogs(window, () => words().window, options.chosenFolder)
  const version = `Teras ${app.getVersion()} · Electron ${process.versions.electron}`
  const pointer = openPointer(nodeFilePort, options.pointerFile)
  const recovery = createRecovery({ profile, pointer, dialogs, say, version })
  const releases = recovery.counted(releaseHandlers({ profile }))
  const search = openSearch({
    profile: options.profileFolder,
    worker: join(distFolder, 'main', 'search-worker.cjs'),
  })
  const cards = openPhotoCards(nodeFilePort, options.profileFolder, systemClock())
  const printer = createPrinter(pages)
  const outbox = createOutbox({
    ...{ profile, photos, printer, say, dialogs, storage: safeStorage },
  })
  const backup = createBackup({ profile, photos, dialogs, say, close: () => window.close() })
  const save = backup.watched(
    rememberedAfterSaving(foundAfterSaving(releases['release.save'], search), cards, photos),
  )
  const endings = watchEndings({ window, say, dialogs, desk: profile.desk, save })
  const { whereSheWas, lastPlace } = endings
  const dressMenu = () => setMenu(words().menu, (command) => say('menu.chosen', { command }))
  const onSettings = (saved: Settings) => {
    settings = saved
    wearTheme(saved.theme)
    dressMenu()
  }

  const photoCalls = recovery.forText(photoHandlers({ profile, photos, cards }))
  const reveal = (path: string) => shell.showItemInFolder(path)
  const handlers = {
    ...settingsHandlers({ profile, version, demo: options.demo, whereSheWas, onSettings }),
    ...releases,
    ...endings.handlers,
    ...rescueHandlers({ profile, dialogs, endings }),
    ...historyHandlers({ profile }),
    ...libraryHandlers({ releases: profile.releases, search }),
    ...trashHandlers({ profile }),
    ...directoryHandlers({ profile, search, dialogs }),
    ...templateHandlers({ profile, dialogs }),
    ...ledgerHandlers({ profile, dialogs, say }),
    ...parcelHandlers({
      ...{ profile, dialogs, say, addPhoto: photoCalls['photo.add'] },
      create: releases['release.create'],
    }),
    ...recovery.handlers,
    ...photoCalls,
    ...exportHandlers({
      ...{ profile, photos, dialogs, printer },
      ...{ clipboard: systemClipboard, reveal, say },
    }),
    ...printHandlers({ profile, photos, dialogs, sheets: createSheetPrinter(pages, bundle) }),
    ...intakeHandlers({
      read: openDocumentReader({ worker: join(distFolder, 'main', 'document-worker.cjs') }),
    }),
    ...windowHandlers(endings.closing),
    ...backup.handlers,
    ...outbox.handlers,
  } satisfies Omit<Handlers, LostCalls>
  serve(ipcMain, handlers, () => (window.isDestroyed() ? null : window.webContents.mainFrame))
  // The menu is hidden at first: building it can wait until the page is there.
  window.webContents.once('did-finish-load', dressMenu)
  outbox.begin(window, powerMonitor)
  backup.begin()
  recovery.begin()
  return {
    window,
    profile,
    settle: () =>
      Promise.all([
        ...[lastPlace.settle(), search.close(), cards.close(), recovery.leave()],
        outbox.close(),
      ]).then(() => undefined),
    lastCopy: backup.leave,
    nextProfile: backup.wished,
  }
}
