import { type RefObject, Suspense } from 'react'
import { useStore } from 'zustand'
import type { Part } from '#core/release/outline.ts'
import { speak } from '../bridge/words.ts'
import type { PaletteEntry } from '../screens/palette/PaletteDialog.tsx'
import type { SheetHandle } from '../screens/sheet/Sheet.tsx'
import { wear } from './appearance.ts'
import type { DeskStore } from './desk-store.ts'
import {
  BackupDialog,
  DirectoryDialog,
  FacilityDialog,
  HandOverDialog,
  HelpDialog,
  IntakeDialog,
  NewReleaseDialog,
  PaletteDialog,
  ReadingDialog,
  SettingsDialog,
  TemplatesDialog,
} from './later.ts'

type DeskDialogsProps = {
  readonly desk: DeskStore
  readonly sheet: RefObject<SheetHandle | null>
  readonly onJump: (part: Part) => void
  readonly commands: readonly PaletteEntry[]
}

const afterDialogMs = 60

/** The dialogs over the desk; one at a time. */
export function DeskDialogs({ desk, sheet, onJump, commands }: DeskDialogsProps) {
  const { settings, dialog, version, opened } = useStore(desk)
  const close = () => desk.show('none')
  const leaveFacility = () => {
    close()
    setTimeout(focusDesk, afterDialogMs)
  }
  return (
    <Suspense>
      {dialog === 'new' ? (
        <NewReleaseDialog
          onBlank={() => void desk.createBlank()}
          onPaste={() => desk.show('paste')}
          onTemplate={(id, how) => void desk.begin(id, how)}
          onManage={() => desk.show('templates')}
          onClose={close}
        />
      ) : null}
      {dialog === 'templates' ? <TemplatesDialog onClose={close} /> : null}
      {dialog === 'paste' ? (
        <IntakeDialog
          isOpen
          facility={settings.facility}
          onClose={close}
          onTake={desk.createPasted}
          onTakeAside={desk.createAside}
          credit={settings.facility === null ? '' : `Humas ${settings.facility.name}`}
        />
      ) : null}
      {dialog === 'facility' ? (
        <FacilityDialog
          isOpen
          mode={settings.facility === null && !settings.setupSkipped ? 'first' : 'edit'}
          facility={settings.facility}
          onSave={async (facility) => {
            await desk.saveFacility(facility)
            setTimeout(focusDesk, afterDialogMs)
          }}
          onSkip={() => {
            void desk.saveSettings({ ...settings, setupSkipped: true }).finally(leaveFacility)
          }}
          onClose={leaveFacility}
        />
      ) : null}
      {dialog === 'settings' ? (
        <SettingsDialog
          isOpen
          settings={settings}
          onChange={async (changed) => {
            await desk.saveSettings(changed)
            wear(changed)
            await speak(changed.language)
          }}
          onEditFacility={() => desk.show('facility')}
          onDirectory={() => desk.show('directory')}
          onBackup={() => desk.show('backup')}
          onTemplates={() => desk.show('templates')}
          onClose={close}
        />
      ) : null}
      {dialog === 'backup' ? (
        <BackupDialog isOpen onRestored={desk.noteRestored} onClose={close} />
      ) : null}
      {dialog === 'directory' ? (
        <DirectoryDialog
          isOpen
          onClose={close}
          onOpenRelease={async (id) => {
            if ((await sheet.current?.flush()) ?? true) await desk.open(id)
          }}
        />
      ) : null}
      {dialog === 'palette' ? <PaletteDialog isOpen entries={commands} onClose={close} /> : null}
      {dialog === 'reading' && opened !== null ? (
        <ReadingDialog
          isOpen
          release={sheet.current?.gather() ?? opened.release}
          facility={settings.facility}
          onClose={close}
        />
      ) : null}
      {dialog === 'help' ? <HelpDialog isOpen version={version} onClose={close} /> : null}
      {dialog === 'hand-over' && opened !== null ? (
        <HandOverDialog
          isOpen
          release={sheet.current?.gather() ?? opened.release}
          saveFirst={async () => (await sheet.current?.flush()) ?? true}
          onClose={close}
          // The dialog gives the focus back when it is gone; the jump must come after that.
          onJump={(part) => setTimeout(() => onJump(part), afterDialogMs)}
        />
      ) : null}
    </Suspense>
  )
}

/** The first dialog of all was opened by nobody: its focus would go nowhere. */
function focusDesk() {
  if (document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('main button')?.focus()
}
