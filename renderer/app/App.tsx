import { Suspense, useCallback, useEffect, useRef } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useStore } from 'zustand'
import { shortFacilityName } from '#core/release/facility.ts'
import type { Part } from '#core/release/outline.ts'
import { client } from '../bridge/client.ts'
import type { DeskCommand } from '../commands/shortcuts.ts'
import { useDeskCommands } from '../commands/use-desk-commands.ts'
import { Library } from '../screens/library/Library.tsx'
import type { SheetHandle } from '../screens/sheet/Sheet.tsx'
import style from './App.module.css'
import { Banners } from './Banners.tsx'
import { Catcher } from './Catcher.tsx'
import { Crashed } from './Crashed.tsx'
import { DeskDialogs } from './DeskDialogs.tsx'
import type { DeskStore } from './desk-store.ts'
import { readLaterParts, Sheet } from './later.ts'

type AppProps = { readonly desk: DeskStore }

export function App({ desk }: AppProps) {
  const { settings, opened } = useStore(desk)
  const sheet = useRef<SheetHandle | null>(null)
  const facilityName = settings.facility === null ? null : shortFacilityName(settings.facility)

  const keepSheet = useCallback((handle: SheetHandle | null) => {
    sheet.current = handle
  }, [])

  /** Leaves the sheet only when nothing is unsaved; otherwise its own notice says why. */
  async function settle(): Promise<boolean> {
    return sheet.current === null || (await sheet.current.flush())
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
        const saved = sheet.current === null ? Promise.resolve(true) : sheet.current.flush()
        void saved.then((isSaved) => {
          if (isSaved) void client.call('window.close-now', {})
        })
      }),
    [],
  )

  return (
    <I18nProvider locale={settings.language === 'id' ? 'id-ID' : 'en-GB'}>
      <div className={style.app}>
        <Banners desk={desk} />
        <Catcher fallback={<Crashed />} key={opened?.release.id ?? 'library'}>
          {opened === null ? (
            <Library
              facilityName={facilityName}
              onOpen={(id) => void desk.open(id)}
              onNew={() => void run('new')}
              onPaste={() => void run('paste')}
              onSettings={() => void run('settings')}
              onHelp={() => void run('help')}
            />
          ) : (
            <Suspense>
              <Sheet
                key={opened.release.id}
                opened={opened}
                defaultCredit={facilityName === null ? '' : `Humas ${facilityName}`}
                onBack={() => void settle().then((isSaved) => isSaved && desk.showLibrary())}
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
