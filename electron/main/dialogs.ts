import { type BrowserWindow, dialog } from 'electron'
import type { WindowWords } from './words.ts'

export type Dialogs = {
  /** Null where she cancelled. */
  readonly chooseFolder: (startAt: string | null) => Promise<string | null>
  /** Whether she closes although saving has not answered. */
  readonly closeUnsaved: () => Promise<boolean>
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
    async closeUnsaved() {
      const { notSaved, notSavedDetail, wait, closeAnyway } = words()
      const { response } = await dialog.showMessageBox(window, {
        type: 'warning',
        message: notSaved,
        detail: notSavedDetail,
        buttons: [wait, closeAnyway],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      })
      return response === 1
    },
  }
}
