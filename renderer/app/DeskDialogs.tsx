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
  LedgerDialog,
  NewReleaseDialog,
  OutboxDialog,
  PaletteDialog,
  ParcelDialog,
  PrintDialog,
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
  const { settings, dialog, ledgerOf, brought, version, opened } = useStore(
    desk,
    useShallow(({ tabs: _tabs, ...state }) => state),
  )
  const close = () => desk.show('none')
  const closeToDesk = () => {
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
            void desk.saveSettings({ ...settings, setupSkipped: true }).finally(closeToDesk)
          }}
          onClose={closeToDesk}
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
          onOutbox={() => desk.show('outbox')}
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
      {dialog === 'outbox' ? <OutboxDialog onClose={closeToDesk} /> : null}
      {dialog === 'ledger' ? (
        <LedgerDialog
          release={ledgerOf}
          officer={settings.officer}
          onClose={closeToDesk}
          onOpenRelease={async (id) => {
            if ((await sheet.current?.flush()) ?? true) await desk.open(id)
          }}
        />
      ) : null}
      {dialog === 'parcel' ? (
        <ParcelDialog
          dropped={brought[0] ?? null}
          officer={settings.officer}
          // Refused, it is asked for again the next time, no more.
          onOfficer={(officer) => {
            void desk.saveSettings({ ...settings, officer }).catch(() => undefined)
          }}
          onTaken={desk.noteRestored}
          onOpenRelease={(id) => {
            close()
            void acts.open(id)
          }}
          onClose={close}
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
      {dialog === 'print' && opened !== null ? (
        <PrintDialog
          release={sheet.current?.gather() ?? opened.release}
          saveFirst={async () => (await sheet.current?.flush()) ?? true}
          onClose={close}
        />
      ) : null}
      {dialog === 'hand-over' && opened !== null ? (
        <HandOverDialog
          isOpen
          release={sheet.current?.gather() ?? opened.release}
          saveFirst={async () => (await sheet.current?.flush()) ?? true}
          officer={settings.officer}
          onOfficer={(officer) => desk.saveSettings({ ...settings, officer })}
          onPrint={() => desk.show('print')}
          onLedger={() => desk.showLedger(opened.release.id)}
          onOutbox={() => desk.show('outbox')}
          onClose={close}
          // The dialog gives the focus back when it is gone; the jump must come after that.
          onJump={(to) => setTimeout(() => sheet.current?.jump(to), afterDialogMs)}
        />
      ) : null}
    </Suspense>
  )
}

/** What opened the dialog may be gone, and nobody opened the first one: its focus would go nowhere. */
function focusDesk() {
  if (document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('main button')?.focus()
}
