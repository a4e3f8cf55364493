import { type DeskCommand, deskCommands } from '#contract/desk-command.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { nextZoom, type TextZoom } from '#core/release/settings.ts'
import type { SheetHandle } from '../screens/sheet/Sheet.tsx'
import { wear } from './appearance.ts'
import type { DeskState, DeskStore } from './desk-store.ts'

export type DeskActs = ReturnType<typeof createDeskActs>

/** The sheet or the interview that is on the screen; null in the library. */
export type Shown = { current: SheetHandle | null }

/** What can be done at the desk, wherever it was asked for: each saves first what it would leave. */
export function createDeskActs(desk: DeskStore, sheet: Readonly<Shown>) {
  /** Leaves the sheet only when nothing is unsaved; otherwise its own notice says why. */
  async function settle(): Promise<boolean> {
    return sheet.current === null || (await sheet.current.flush())
  }

  /** As `settle`, and remembers where she was for when she comes back to this tab. */
  async function leave(): Promise<boolean> {
    if (!(await settle())) return false
    const place = sheet.current?.place() ?? null
    if (place !== null) desk.keepPlace(place)
    return true
  }

  async function open(id: ReleaseId): Promise<void> {
    // Opened anew, the sheet would have forgotten what can be undone.
    if (desk.getState().opened?.release.id !== id && (await leave())) await desk.open(id)
  }

  async function closeTab(id: ReleaseId): Promise<void> {
    const isShown = desk.getState().opened?.release.id === id
    if (!isShown || (await settle())) await desk.closeTab(id)
  }

  /** Documents become releases of their own: the dialog that sorts them out opens with them. */
  async function sortOut(files: readonly File[]): Promise<void> {
    const [first] = files
    const isParcel = files.length === 1 && first !== undefined && /\.zip$/i.test(first.name)
    if (isParcel) desk.openParcel(first)
    else if (await leave()) desk.paste(files)
  }

  async function goToInterview(id: ReleaseId): Promise<void> {
    if (await leave()) await desk.askOn(id)
  }

  async function goToLibrary(): Promise<void> {
    if (await leave()) desk.showLibrary()
  }

  /** Of the words as they stand: the ledger shows the release that was sent beside what she has now. */
  async function goToLedger(id: ReleaseId): Promise<void> {
    if (await settle()) desk.showLedger(id)
  }

  function zoom(textZoom: TextZoom): Promise<void> {
    wear({ ...desk.getState().settings, textZoom })
    return desk.zoom(textZoom)
  }

  async function run(command: DeskCommand): Promise<void> {
    const { opened, settings } = desk.getState()
    switch (command) {
      case 'new':
      case 'paste':
        if (await leave()) desk.show(command)
        return
      case 'export':
        if (await settle()) desk.show('hand-over')
        return
      case 'library':
        return goToLibrary()
      case 'findAll':
        await goToLibrary()
        // The library is drawn first.
        setTimeout(focusSearch)
        return
      case 'nextTab':
      case 'previousTab':
        if (await leave()) await desk.step(command === 'nextTab' ? 1 : -1)
        return
      case 'closeTab':
        return opened === null ? undefined : closeTab(opened.release.id)
      case 'find':
      case 'replace':
      case 'focus':
        return sheet.current?.run(command)
      case 'larger':
        return zoom(nextZoom(settings.textZoom, 1))
      case 'smaller':
        return zoom(nextZoom(settings.textZoom, -1))
      case 'usualSize':
        return zoom(100)
      default:
        desk.show(command)
    }
  }

  return { run, open, closeTab, goToInterview, goToLedger, sortOut }
}

/** What would do nothing now is not offered, and its keys are left to whoever else knows them. */
export function isOffered(command: DeskCommand, desk: DeskState): boolean {
  const { opened, isInterview, tabs } = desk
  switch (deskCommands[command].needs) {
    case 'nothing':
      return true
    case 'tabs':
      return tabs.length > 0
    case 'release':
      return opened !== null
    case 'sheet':
      return opened !== null && !isInterview && opened.condition?.kind !== 'read-only'
  }
}

function focusSearch() {
  document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus()
}
