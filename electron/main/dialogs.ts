import { type BrowserWindow, dialog } from 'electron'
import type { NotSaved } from './endings/closing.ts'
import type { WindowWords } from './words.ts'

/** `isSaved`: the disk has everything that the page had handed over. */
type Found = { readonly isSaved: boolean }

export type Dialogs = {
  /** Null where she cancelled. */
  readonly chooseFolder: (startAt: string | null) => Promise<string | null>
  /** What is to be read: the folder of a parcel, its ZIP, or a receipt; null where she cancelled. */
  readonly chooseSource: (
    what: 'parcel' | 'zip' | 'receipt',
    startAt: string | null,
  ) => Promise<string | null>
  /** Whether she closes although the last words may not be on the disk. */
  readonly closeUnsaved: (why: NotSaved) => Promise<boolean>
  /** Whether a page that hangs is loaded again; taken back when `signal` aborts. */
  readonly reloadHung: (found: Found, signal: AbortSignal) => Promise<boolean>
  /** Tells that no page will live; true where unsaved words shall be tried once more. */
  readonly tellDead: (found: Found) => Promise<boolean>
}

/** Native dialogs over the window; `answered` stands in for the folder dialog in tests. */
export function createDialogs(
  window: BrowserWindow,
  words: () => WindowWords,
  answered: string | null,
): Dialogs {
  return {
    async chooseFolder(startAt) {
      if (answered !== null) return answered
      const { chooseFolder: title, choose: buttonLabel } = words()
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title,
        buttonLabel,
        properties: ['openDirectory', 'createDirectory'],
        ...(startAt === null ? {} : { defaultPath: startAt }),
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async chooseSource(what, startAt) {
      if (answered !== null) return answered
      const { openParcel, openZip, openReceipt, openThis: buttonLabel } = words()
      const titles = { parcel: openParcel, zip: openZip, receipt: openReceipt }
      const files = { zip: 'zip', receipt: 'txt' }
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: titles[what],
        buttonLabel,
        properties: [what === 'parcel' ? 'openDirectory' : 'openFile'],
        ...(what === 'parcel' ? {} : { filters: [filterOf(files[what])] }),
        ...(startAt === null ? {} : { defaultPath: startAt }),
      })
      return canceled ? null : (filePaths[0] ?? null)
    },
    async closeUnsaved(why) {
      const { closeAnyway, notSaved, refusedDetail, keepOpen, unsure, unsureDetail, wait } = words()
      const isRefused = why === 'refused'
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: isRefused ? notSaved : unsure,
        detail: isRefused ? refusedDetail : unsureDetail,
        buttons: [isRefused ? keepOpen : wait, closeAnyway],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      })
      return response === 1
    },
    async reloadHung({ isSaved }, signal) {
      const { hung, hungSaved, hungUnsaved, wait, reload } = words()
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: hung,
        detail: isSaved ? hungSaved : hungUnsaved,
        buttons: [wait, reload],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
        signal,
      })
      return response === 1
    },
    async tellDead({ isSaved }) {
      const { dead, deadSaved, deadUnsaved, saveAgain, closeAnyway } = words()
      const { response } = await dialog.showMessageBox({
        type: 'error',
        message: dead,
        detail: isSaved ? deadSaved : deadUnsaved,
        buttons: isSaved ? [closeAnyway] : [saveAgain, closeAnyway],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      })
      return !isSaved && response === 0
    },
  }
}

function filterOf(extension: string) {
  return { name: extension.toUpperCase(), extensions: [extension] }
}
