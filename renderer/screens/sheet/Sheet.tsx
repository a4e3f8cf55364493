import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Opened, SavedWhy } from '#contract/calls.ts'
import type { Part } from '#core/release/outline.ts'
import type { Release } from '#core/release/release.ts'
import { client } from '../../bridge/client.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { useWords } from '../../bridge/words.ts'
import type { StoryHandle } from '../../editor/StoryEditor.tsx'
import { Button } from '../../ui/Button.tsx'
import { Frame } from '../../ui/Frame.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Outline } from './Outline.tsx'
import { Paper } from './Paper.tsx'
import { SaveLine } from './SaveLine.tsx'
import style from './Sheet.module.css'
import { SidePanel, type SideTab } from './SidePanel.tsx'
import { createSheetStore, type SheetStore, type Spot } from './sheet-store.ts'
import { SheetContext, useSheet } from './use-sheet.ts'
import { useSpot } from './use-spot.ts'
import { useUrgentSaves } from './use-urgent-saves.ts'

/** What the desk around the sheet may ask of it. */
export type SheetHandle = {
  readonly gather: () => Release
  /** True when nothing is left unsaved. */
  readonly flush: (why?: SavedWhy) => Promise<boolean>
  readonly jump: (part: Part) => void
}

type SheetProps = {
  readonly opened: Opened
  /** Words that a page handed over before it died and the disk has refused so far. */
  readonly unsaved?: Release | null
  /** Where caret and scroll were when the release was left; read once. */
  readonly returnTo?: Spot | null
  /** A way out for the words while saving fails, beside the sentence that says why. */
  readonly saveElsewhere?: ReactNode
  readonly defaultCredit: string
  /** True where the release was opened anew because a version was restored. */
  readonly isRestored?: boolean
  readonly onRestored: (opened: Opened) => void
  readonly onBack: () => void
  readonly onExport: () => void
  readonly onReady: (handle: SheetHandle | null) => void
}

export function Sheet(props: SheetProps) {
  const { opened, unsaved = null } = props
  const store = useMemo(() => createSheetStore(client, opened, codeOf, unsaved), [opened, unsaved])
  return (
    <SheetContext value={store}>
      <Desk {...props} store={store} />
    </SheetContext>
  )
}

function Desk(props: SheetProps & { readonly store: SheetStore }) {
  const { store, onReady, returnTo = null, isRestored = false } = props
  const say = useWords()
  const story = useRef<StoryHandle | null>(null)
  const scroll = useRef<HTMLDivElement | null>(null)
  const [toolbarHost, setToolbarHost] = useState<HTMLDivElement | null>(null)
  const [tab, setTab] = useState<SideTab>(isRestored ? 'history' : 'guide')
  const [isSideOpen, setSideOpen] = useState(isRestored)
  const [isPasteRefused, setPasteRefused] = useState(false)
  const headline = useSheet(({ release }) => release.headline)
  const writerCode = useSheet(({ release }) => release.writerCode)
  const status = useSheet(({ release }) => release.status)
  const saveState = useSheet((state) => state.saveState)

  const showTab = useCallback((wanted: SideTab) => {
    setTab(wanted)
    setSideOpen(true)
  }, [])

  // What she pressed to come here is gone, and the focus with it: without a new place the keyboard is lost.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        document.getElementById('sheet-headline')?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [])

  useEffect(() => {
    const jump = (part: Part) => jumpTo(part, story.current, showTab)
    onReady({ gather: store.gather, flush: store.flush, jump })
    store.begin()
    return () => {
      onReady(null)
      void store.flush('exit').then(store.close)
    }
  }, [store, onReady, showTab])
  useUrgentSaves(store)
  useSpot(store, { story, scroll }, returnTo)

  return (
    <Frame
      crumbs={
        <span className={style.crumbs}>
          <Button look="quiet" onPress={props.onBack}>
            {say('app.releases')}
          </Button>
          <span aria-hidden>/</span>
          <h1 className={style.headline}>{headline || say('app.untitled')}</h1>
        </span>
      }
      actions={
        <>
          <Tag tone="neutral">{say(`sheet.status.${status}`)}</Tag>
          <Button look="primary" onPress={props.onExport}>
            {say('sheet.export')}
          </Button>
        </>
      }
      leftLabel={say('sheet.outline')}
      left={<Outline onJump={(part) => jumpTo(part, story.current, showTab)} />}
      mainLabel={say('sheet.label')}
      main={
        <div className={style.desk}>
          <div ref={setToolbarHost} className={style.toolbar} />
          <div ref={scroll} className={style.scroll}>
            {saveState.kind === 'failed' ? (
              <Notice tone="error" action={props.saveElsewhere}>
                {`${say(`errors.${saveState.code}`)} ${say('sheet.retrying')}`}
              </Notice>
            ) : null}
            {isPasteRefused ? <Notice tone="warn">{say('sheet.pasteTooLong')}</Notice> : null}
            <Paper
              handle={story}
              toolbarHost={toolbarHost}
              onRefusedPaste={() => setPasteRefused(true)}
            />
          </div>
        </div>
      }
      rightLabel={say('sheet.side')}
      isRightOpen={isSideOpen}
      onRightOpen={setSideOpen}
      right={
        <SidePanel
          tab={tab}
          onTab={showTab}
          defaultCredit={props.defaultCredit}
          isRestored={isRestored}
          onRestored={props.onRestored}
        />
      }
      status={<SaveLine />}
      statusAside={
        writerCode === '' ? null : <span>{say('sheet.code', { code: writerCode })}</span>
      }
    />
  )
}

function jumpTo(part: Part, story: StoryHandle | null, showTab: (tab: SideTab) => void) {
  switch (part) {
    case 'lead':
    case 'body':
    case 'quote':
    case 'closing':
      story?.focusPart(part)
      return
    case 'photos':
      showTab('photos')
      return
    default:
      document.getElementById(`sheet-${part}`)?.focus()
  }
}
