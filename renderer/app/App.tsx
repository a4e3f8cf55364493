import { useEffect, useMemo, useState } from 'react'
import { I18nProvider } from 'react-aria-components'
import { useStore } from 'zustand'
import { client } from '../bridge/client.ts'
import { useDeskCommands } from '../commands/use-desk-commands.ts'
import { directoryStore } from '../directory/directory-store.ts'
import { openForms } from '../saving/open-forms.ts'
import { RecoveryBanner } from '../screens/recovery/RecoveryBanner.tsx'
import style from './App.module.css'
import { Banners } from './Banners.tsx'
import { Catcher } from './Catcher.tsx'
import { Crashed } from './Crashed.tsx'
import { DeskDialogs } from './DeskDialogs.tsx'
import { createDeskActs, isOffered, type Shown } from './desk-acts.ts'
import type { DeskStore } from './desk-store.ts'
import { GoOn } from './GoOn.tsx'
import { readLaterParts } from './later.ts'
import { answerClosing } from './leave.ts'
import { Screen } from './Screen.tsx'
import { TabStrip } from './TabStrip.tsx'

type AppProps = { readonly desk: DeskStore }

export function App({ desk }: AppProps) {
  const language = useStore(desk, ({ settings }) => settings.language)
  const opened = useStore(desk, (state) => state.opened)
  const listings = useStore(desk, (state) => state.listings)
  const [sheet] = useState<Shown>(() => ({ current: null }))
  const acts = useMemo(() => createDeskActs(desk, sheet), [desk, sheet])

  useDeskCommands(
    (command) => void acts.run(command),
    (command) => isOffered(command, desk.getState()),
  )
  useEffect(readLaterParts, [])
  useEffect(
    () =>
      client.on('window.closing', () => {
        desk.keepTabs()
        void answerClosing(client, [openForms, sheet.current, directoryStore])
      }),
    [desk, sheet],
  )

  return (
    <I18nProvider locale={language === 'id' ? 'id-ID' : 'en-GB'}>
      <div className={style.app}>
        <Banners desk={desk} />
        <RecoveryBanner opened={opened} onOpen={(id) => void acts.open(id)} />
        <GoOn desk={desk} />
        <TabStrip
          desk={desk}
          onShow={(id) => void (id === null ? acts.run('library') : acts.open(id))}
          onClose={(id) => void acts.closeTab(id)}
        />
        <Catcher fallback={<Crashed />} key={opened?.release.id ?? `library ${listings}`}>
          <Screen desk={desk} acts={acts} sheet={sheet} />
        </Catcher>
        <DeskDialogs desk={desk} sheet={sheet} acts={acts} />
      </div>
    </I18nProvider>
  )
}
