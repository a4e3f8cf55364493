import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useWords } from '../../bridge/words.ts'
import { PhotoPanel } from '../../photos/PhotoPanel.tsx'
import { Guidance } from './Guidance.tsx'
import style from './SidePanel.module.css'
import { useSheet, useSheetStore } from './use-sheet.ts'

export type SideTab = 'guide' | 'photos'

type SidePanelProps = {
  readonly tab: SideTab
  readonly onTab: (tab: SideTab) => void
  readonly defaultCredit: string
}

export function SidePanel({ tab, onTab, defaultCredit }: SidePanelProps) {
  const say = useWords()
  const sheet = useSheetStore()
  const photos = useSheet(({ release }) => release.photos)
  const take = (key: Key) => {
    onTab(key === 'photos' ? 'photos' : 'guide')
    if (key === 'photos') sheet.moveTo('photos')
  }
  return (
    <Tabs className={style.tabs ?? ''} selectedKey={tab} onSelectionChange={take}>
      <TabList className={style.list ?? ''} aria-label={say('sheet.side')}>
        <Tab id="guide" className={style.tab ?? ''}>
          {say('sheet.guide')}
        </Tab>
        <Tab id="photos" className={style.tab ?? ''}>
          {say('sheet.parts.photos')}
          {photos.length === 0 ? '' : ` · ${photos.length}`}
        </Tab>
      </TabList>
      <TabPanel id="guide" className={style.panel ?? ''}>
        <Guidance />
      </TabPanel>
      {/* Mounted while hidden: pictures are pasted and added from wherever she is on the sheet. */}
      <TabPanel id="photos" className={style.panel ?? ''} shouldForceMount>
        <PhotoPanel
          photos={photos}
          defaultCredit={defaultCredit}
          onAdd={(photo) => {
            sheet.addPhoto(photo)
            onTab('photos')
          }}
          onChange={(changed) => sheet.change({ photos: changed })}
        />
      </TabPanel>
    </Tabs>
  )
}
