import { Suspense } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { creditOf } from '#core/release/facility.ts'
import { speak, useWords } from '../bridge/words.ts'
import { wear } from './appearance.ts'
import type { DeskActs, Shown } from './desk-acts.ts'
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
import { paletteEntries } from './palette-entries.ts'

type DeskDialogsProps = {
  readonly desk: DeskStore
  readonly sheet: Readonly<Shown>
  readonly acts: DeskActs
}

const afterDialogMs = 60

/** The dialogs over the desk; one at a time. */
export function DeskDialogs({ desk, sheet, acts }: DeskDialogsProps) {
  const say = useWords()
  const { settings, dialog, brought, version, opened } = useStore(
    desk,
    useShallow(({ tabs: _tabs, ...state }) => state),
  )
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
          onCopy={(id) => void desk.copyOf(id)}
          onManage={() => desk.show('templates')}
          onClose={close}
        />
      ) : null}
      {dialog === 'templates' ? <TemplatesDialog onClose={close} /> : null}
      {dialog === 'paste' ? (
        <IntakeDialog
          isOpen
          facility={settings.facility}
          brought={brought}
          onClose={close}
          onTake={desk.createPasted}
          onTakeAside={desk.createAside}
          credit={creditOf(settings.facility)}
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
      {dialog === 'palette' ? (
        <PaletteDialog
          isOpen
          entries={paletteEntries({ say, desk, acts, sheet: sheet.current })}
          onClose={close}
        />
      ) : null}
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
          onJump={(to) => setTimeout(() => sheet.current?.jump(to), afterDialogMs)}
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
