import { Suspense, useCallback, useEffect, useRef } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useStore } from 'zustand'
import { shortFacilityName } from '#core/release/facility.ts'
import type { Part } from '#core/release/outline.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { nextZoom, type TextZoom } from '#core/release/settings.ts'
import { client } from '../bridge/client.ts'
import { useWords } from '../bridge/words.ts'
import { deskCommands } from '../commands/desk-commands.ts'
import type { DeskCommand } from '../commands/shortcuts.ts'
import { useDeskCommands } from '../commands/use-desk-commands.ts'
import { BackupReminder } from '../screens/backup/BackupReminder.tsx'
import type { InterviewHandle } from '../screens/interview/Interview.tsx'
import { Library } from '../screens/library/Library.tsx'
import { RecoveryBanner } from '../screens/recovery/RecoveryBanner.tsx'
import { SaveElsewhere } from '../screens/recovery/SaveElsewhere.tsx'
import type { SheetHandle } from '../screens/sheet/Sheet.tsx'
import style from './App.module.css'
import { wear } from './appearance.ts'
import { Banners } from './Banners.tsx'
import { Catcher } from './Catcher.tsx'
import { Crashed } from './Crashed.tsx'
import { DeskDialogs } from './DeskDialogs.tsx'
import type { DeskStore } from './desk-store.ts'
import { GoOn } from './GoOn.tsx'
import { Interview, ReadOnlySheet, readLaterParts, Sheet } from './later.ts'
import { answerClosing } from './leave.ts'
import { paletteEntries } from './palette-entries.ts'
import { TabStrip } from './TabStrip.tsx'

type AppProps = { readonly desk: DeskStore }

export function App({ desk }: AppProps) {
  const say = useWords()
  const { settings, opened, isDemo, restores, returnTo, unsaved, isRestored, isInterview, tabs } =
    useStore(desk)
  const sheet = useRef<SheetHandle | null>(null)
  const facilityName = settings.facility === null ? null : shortFacilityName(settings.facility)

  const keepSheet = useCallback((handle: SheetHandle | null) => {
    sheet.current = handle
  }, [])

  /** The interview saves as the sheet does; it has no parts to jump to and no place to keep. */
  const keepInterview = useCallback((handle: InterviewHandle | null) => {
    sheet.current = handle && { ...handle, jump: () => {}, run: () => {}, place: () => null }
  }, [])

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

  async function openAnother(id: ReleaseId) {
    if (await leave()) await desk.open(id)
  }

  async function goToInterview(id: ReleaseId) {
    if (await leave()) await desk.askOn(id)
  }

  async function closeTab(id: ReleaseId) {
    if (opened?.release.id !== id || (await settle())) await desk.closeTab(id)
  }

  function isOffered(command: DeskCommand): boolean {
    const { needs } = deskCommands[command]
    if (needs === 'tabs') return tabs.length > 0
    return needs === 'nothing' || opened !== null
  }

  async function run(command: DeskCommand) {
    switch (command) {
      case 'new':
        if (await leave()) desk.show('new')
        return
      case 'paste':
        if (await leave()) desk.show('paste')
        return
      case 'export':
        if (sheet.current !== null && (await settle())) desk.show('hand-over')
        return
      case 'library':
      case 'findAll':
        if (await leave()) desk.showLibrary()
        if (command === 'findAll') setTimeout(focusSearch)
        return
      case 'nextTab':
      case 'previousTab':
        if (await leave()) await desk.step(command === 'nextTab' ? 1 : -1)
        return
      case 'closeTab':
        if (opened !== null) await closeTab(opened.release.id)
        return
      case 'find':
      case 'replace':
      case 'focus':
        sheet.current?.run(command)
        return
      case 'reading':
        if (sheet.current !== null) desk.show('reading')
        return
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

  /** Kept where the disk takes it; a text that cannot be kept larger is larger until the end. */
  async function zoom(textZoom: TextZoom) {
    wear({ ...settings, textZoom })
    await desk.saveSettings({ ...settings, textZoom }).catch(() => undefined)
  }

  useDeskCommands((command) => void run(command), isOffered)
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
        <TabStrip
          desk={desk}
          onShow={(id) => void (id === null ? run('library') : openAnother(id))}
          onClose={(id) => void closeTab(id)}
        />
        <Catcher fallback={<Crashed />} key={opened?.release.id ?? `library ${restores}`}>
          {opened === null ? (
            <Library
              facilityName={isDemo ? say('app.demo') : facilityName}
              onOpen={(id) => void desk.open(id)}
              onNew={() => void run('new')}
              onPaste={() => void run('paste')}
              onDirectory={() => void run('directory')}
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
          ) : isInterview ? (
            <Suspense>
              <Interview
                opened={opened}
                unsaved={unsaved}
                facility={settings.facility}
                saveElsewhere={
                  <SaveElsewhere gather={() => sheet.current?.gather() ?? opened.release} />
                }
                onSheet={() => void desk.open(opened.release.id)}
                onLibrary={desk.showLibrary}
                onCopy={desk.createFromAnswers}
                onReady={keepInterview}
                onHeadline={desk.nameTab}
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
                onBack={() => void run('library')}
                isRestored={isRestored}
                onRestored={desk.reopen}
                onExport={() => void run('export')}
                onInterview={() => void goToInterview(opened.release.id)}
                onReady={keepSheet}
                onHeadline={desk.nameTab}
              />
            </Suspense>
          )}
        </Catcher>
        <DeskDialogs
          desk={desk}
          sheet={sheet}
          onJump={(part: Part) => sheet.current?.jump(part)}
          commands={paletteEntries({ say, tabs, isOffered, run, open: openAnother })}
        />
      </div>
    </I18nProvider>
  )
}

/** The library is drawn anew first. */
function focusSearch() {
  document.querySelector<HTMLInputElement>('main input[type="search"]')?.focus()
}
