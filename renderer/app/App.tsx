import { Suspense, useCallback, useEffect, useRef } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useStore } from 'zustand'
import { shortFacilityName } from '#core/release/facility.ts'
import type { Part } from '#core/release/outline.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { client } from '../bridge/client.ts'
import { useWords } from '../bridge/words.ts'
import type { DeskCommand } from '../commands/shortcuts.ts'
import { useDeskCommands } from '../commands/use-desk-commands.ts'
import { BackupReminder } from '../screens/backup/BackupReminder.tsx'
import { Library } from '../screens/library/Library.tsx'
import { RecoveryBanner } from '../screens/recovery/RecoveryBanner.tsx'
import { SaveElsewhere } from '../screens/recovery/SaveElsewhere.tsx'
import type { SheetHandle } from '../screens/sheet/Sheet.tsx'
import style from './App.module.css'
import { Banners } from './Banners.tsx'
import { Catcher } from './Catcher.tsx'
import { Crashed } from './Crashed.tsx'
import { DeskDialogs } from './DeskDialogs.tsx'
import type { DeskStore } from './desk-store.ts'
import { GoOn } from './GoOn.tsx'
import { ReadOnlySheet, readLaterParts, Sheet } from './later.ts'
import { answerClosing } from './leave.ts'

type AppProps = { readonly desk: DeskStore }

export function App({ desk }: AppProps) {
  const say = useWords()
  const { settings, opened, isDemo, restores, returnTo, unsaved, isRestored } = useStore(desk)
  const sheet = useRef<SheetHandle | null>(null)
  const facilityName = settings.facility === null ? null : shortFacilityName(settings.facility)

  const keepSheet = useCallback((handle: SheetHandle | null) => {
    sheet.current = handle
  }, [])

  /** Leaves the sheet only when nothing is unsaved; otherwise its own notice says why. */
  async function settle(): Promise<boolean> {
    return sheet.current === null || (await sheet.current.flush())
  }

  async function openAnother(id: ReleaseId) {
    if (await settle()) await desk.open(id)
  }

  async function run(command: DeskCommand) {
    switch (command) {
      case 'new':
        if (await settle()) await desk.createBlank()
        return
      case 'paste':
        if (await settle()) desk.show('paste')
        return
      case 'export':
        if (sheet.current !== null && (await settle())) desk.show('hand-over')
        return
      case 'help':
      case 'settings':
        desk.show(command)
    }
  }

  useDeskCommands((command) => void run(command))
  useEffect(readLaterParts, [])
  useEffect(
    () =>
      client.on('window.closing', () => {
        void answerClosing(client, sheet.current)
      }),
    [],
  )

  return (
    <I18nProvider locale={settings.language === 'id' ? 'id-ID' : 'en-GB'}>
      <div className={style.app}>
        <Banners desk={desk} />
        <RecoveryBanner opened={opened} onOpen={(id) => void openAnother(id)} />
        <GoOn desk={desk} />
        <Catcher fallback={<Crashed />} key={opened?.release.id ?? `library ${restores}`}>
          {opened === null ? (
            <Library
              facilityName={isDemo ? say('app.demo') : facilityName}
              onOpen={(id) => void desk.open(id)}
              onNew={() => void run('new')}
              onPaste={() => void run('paste')}
              onSettings={() => void run('settings')}
              onHelp={() => void run('help')}
              reminder={<BackupReminder onOpen={() => desk.show('backup')} />}
            />
          ) : opened.condition?.kind === 'read-only' ? (
            <Suspense>
              <ReadOnlySheet
                opened={opened}
                onBack={desk.showLibrary}
                onExport={() => desk.show('hand-over')}
              />
            </Suspense>
          ) : (
            <Suspense>
              <Sheet
                // A restored version is a sheet of its own: the editor begins anew with its words.
                key={`${opened.release.id} ${opened.revision}`}
                opened={opened}
                unsaved={unsaved}
                returnTo={returnTo}
                saveElsewhere={
                  <SaveElsewhere gather={() => sheet.current?.gather() ?? opened.release} />
                }
                defaultCredit={facilityName === null ? '' : `Humas ${facilityName}`}
                onBack={() => void settle().then((isSaved) => isSaved && desk.showLibrary())}
                isRestored={isRestored}
                onRestored={desk.reopen}
                onExport={() => void run('export')}
                onReady={keepSheet}
              />
            </Suspense>
          )}
        </Catcher>
        <DeskDialogs desk={desk} sheet={sheet} onJump={(part: Part) => sheet.current?.jump(part)} />
      </div>
    </I18nProvider>
  )
}
