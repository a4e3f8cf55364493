import { useState } from 'react'
import { type Key, Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import type { Opened } from '#contract/calls.ts'
import type { Facility } from '#core/release/facility.ts'
import { useWords } from '../../bridge/words.ts'
import type { StoryHandle } from '../../editor/StoryEditor.tsx'
import type { MarkSteps } from '../../guidance/mark-steps.ts'
import { HistoryPanel } from '../../history/HistoryPanel.tsx'
import { PhotoPanel } from '../../photos/PhotoPanel.tsx'
import { Guidance } from './Guidance.tsx'
import style from './SidePanel.module.css'
import { useSheet, useSheetStore } from './use-sheet.ts'

const tabs = ['guide', 'photos', 'history'] as const
export type SideTab = (typeof tabs)[number]

type SidePanelProps = {
  readonly story: () => StoryHandle | null
  readonly steps: MarkSteps
  readonly facility: Facility | null
  readonly tab: SideTab
  readonly onTab: (tab: SideTab) => void
  readonly defaultCredit: string
  readonly onDocuments: (files: readonly File[]) => void
  /** True right after a version was restored. */
  readonly isRestored: boolean
  readonly onRestored: (opened: Opened) => void
  /** To what was sent of the release. */
  readonly onLedger: () => void
}

export function SidePanel(props: SidePanelProps) {
  const { tab, onTab, defaultCredit } = props
  const say = useWords()
  const sheet = useSheetStore()
  const photos = useSheet(({ release }) => release.photos)
  // Only the panel she did not choose herself may take the focus.
  const [isFresh, setFresh] = useState(props.isRestored)
  const take = (key: Key) => {
    setFresh(false)
    onTab(tabs.find((one) => one === key) ?? 'guide')
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
        <Tab id="history" className={style.tab ?? ''}>
          {say('history.tab')}
        </Tab>
      </TabList>
      <TabPanel id="guide" className={style.panel ?? ''}>
        <Guidance story={props.story} steps={props.steps} facility={props.facility} />
      </TabPanel>
      {/* Mounted while hidden: pictures are pasted and added from wherever she is on the sheet. */}
      <TabPanel id="photos" className={style.panel ?? ''} shouldForceMount>
        <PhotoPanel
          photos={photos}
          defaultCredit={defaultCredit}
          onDropped={() => onTab('photos')}
          onDocuments={props.onDocuments}
          onAdd={(photo) => {
            sheet.addPhoto(photo)
            onTab('photos')
          }}
          onChange={(changed) => sheet.change({ photos: changed })}
        />
      </TabPanel>
      <TabPanel id="history" className={style.panel ?? ''}>
        <History isFresh={isFresh} onRestored={props.onRestored} onLedger={props.onLedger} />
      </TabPanel>
    </Tabs>
  )
}

type HistoryProps = Pick<SidePanelProps, 'onRestored' | 'onLedger'> & { readonly isFresh: boolean }

function History({ isFresh, onRestored, onLedger }: HistoryProps) {
  const sheet = useSheetStore()
  const id = useSheet(({ release }) => release.id)
  const savedAt = useSheet(({ saveState }) => (saveState.kind === 'saved' ? saveState.at : ''))
  return (
    <HistoryPanel
      id={id}
      savedAt={savedAt}
      settle={sheet.flush}
      gather={sheet.gather}
      isFresh={isFresh}
      onRestored={onRestored}
      onLedger={onLedger}
    />
  )
}
