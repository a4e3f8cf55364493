import { type ReactNode, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { Opened, SavedWhy } from '#contract/calls.ts'
import type { Facility } from '#core/release/facility.ts'
import type { MissingPart } from '#core/release/missing-parts.ts'
import { settleDoubt } from '#core/release/open-doubts.ts'
import type { Part } from '#core/release/outline.ts'
import type { OpenTab, Place } from '#core/release/place.ts'
import type { Release } from '#core/release/release.ts'
import { client } from '../../bridge/client.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { useWords } from '../../bridge/words.ts'
import type { StoryHandle } from '../../editor/StoryEditor.tsx'
import { markSteps } from '../../guidance/mark-steps.ts'
import { useUrgentSaves } from '../../saving/use-urgent-saves.ts'
import '../../styles/painted.css'
import { Button } from '../../ui/Button.tsx'
import { Frame } from '../../ui/Frame.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Tag } from '../../ui/Tag.tsx'
import { Answers } from './Answers.tsx'
import { AtMark } from './AtMark.tsx'
import { DroppedDocuments } from './DroppedDocuments.tsx'
import { Outline } from './Outline.tsx'
import { Paper } from './Paper.tsx'
import { SaveLine } from './SaveLine.tsx'
import style from './Sheet.module.css'
import { SheetFind } from './SheetFind.tsx'
import { SidePanel, type SideTab } from './SidePanel.tsx'
import { type SheetEntry, sheetEntries } from './sheet-entries.ts'
import { createSheetStore, type SheetStore, type Spot } from './sheet-store.ts'
import { SheetContext, useSheet } from './use-sheet.ts'
import { type SheetCommand, useSheetView } from './use-sheet-view.ts'
import { readCaret, useSpot } from './use-spot.ts'
import { Waiting } from './Waiting.tsx'
import { WholePaste } from './WholePaste.tsx'

/** What the desk around the sheet may ask of it. */
export type SheetHandle = {
  readonly gather: () => Release
  /** True when nothing is left unsaved. */
  readonly flush: (why?: SavedWhy) => Promise<boolean>
  /** To the very words where the place is known, else to the part. */
  readonly jump: (to: Pick<MissingPart, 'part' | 'spot'>) => void
  readonly run: (command: SheetCommand) => void
  /** What the palette lists while the sheet is open. */
  readonly entries: (say: ReturnType<typeof useWords>) => readonly SheetEntry[]
  /** Null while the sheet cannot tell. */
  readonly place: () => Place | null
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
  /** Her own, for beginnings and examples that name it. */
  readonly facility?: Facility | null
  /** True where the release was opened anew because a version was restored. */
  readonly isRestored?: boolean
  readonly onRestored: (opened: Opened) => void
  readonly onBack: () => void
  readonly onExport: () => void
  /** Stands in the status line while something waits in the outbox. */
  readonly outboxMark?: ReactNode
  /** To what was sent of this release. */
  readonly onLedger: () => void
  /** Documents that were dropped on the sheet, once she wants them sorted out as a new release. */
  readonly onDocuments: (files: readonly File[]) => void
  /** Back to the questions of the template the release was begun with. */
  readonly onInterview: () => void
  readonly onReady: (handle: SheetHandle | null) => void
  readonly onHeadline: (tab: OpenTab) => void
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
  const { store, opened, onReady, onHeadline, returnTo = null, isRestored = false } = props
  const say = useWords()
  const story = useRef<StoryHandle | null>(null)
  const scroll = useRef<HTMLDivElement | null>(null)
  const [toolbarHost, setToolbarHost] = useState<HTMLDivElement | null>(null)
  const [tab, setTab] = useState<SideTab>(isRestored ? 'history' : 'guide')
  const [isSideOpen, setSideOpen] = useState(isRestored)
  const [isPasteRefused, setPasteRefused] = useState(false)
  const [documents, setDocuments] = useState<readonly File[]>([])
  const [filling, setFilling] = useState('')
  const view = useSheetView()
  const { run } = view
  const headline = useSheet(({ release }) => release.headline)
  const { id } = opened.release
  const writerCode = useSheet(({ release }) => release.writerCode)
  const status = useSheet(({ release }) => release.status)
  // Not the whole state: it turns with every save, and the desk would be drawn anew each time.
  const failure = useSheet(({ saveState }) => (saveState.kind === 'failed' ? saveState.code : null))

  const readStory = useCallback(() => story.current, [])
  const showTab = useCallback((wanted: SideTab) => {
    setTab(wanted)
    setSideOpen(true)
  }, [])

  const steps = useMemo(
    () =>
      markSteps({
        story: readStory,
        gather: store.gather,
        caret: () => readCaret(story.current),
        showPhotos: () => showTab('photos'),
        settle: (doubt) => store.change({ doubts: settleDoubt(store.gather().doubts, doubt) }),
      }),
    [store, readStory, showTab],
  )

  // What she pressed to come here is gone, and the focus with it: without a new place the keyboard is lost.
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body)
        document.getElementById('sheet-headline')?.focus()
    })
    return () => cancelAnimationFrame(frame)
  }, [])

  useEffect(() => {
    const jump: SheetHandle['jump'] = ({ part, spot }) =>
      spot === undefined ? jumpTo(part, story.current, showTab) : steps.go({ spot })
    const entries: SheetHandle['entries'] = (said) =>
      sheetEntries(said, {
        step: steps.step,
        story: (command) => story.current?.run(command),
        panel: showTab,
      })
    onReady({ gather: store.gather, flush: store.flush, jump, run, entries, place: store.place })
    store.begin()
    return () => {
      onReady(null)
      void store.flush('exit').then(store.close)
    }
  }, [store, onReady, showTab, run, steps])
  useEffect(() => onHeadline({ id, headline }), [onHeadline, id, headline])
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
          {view.isFocused ? (
            <Button onPress={() => view.setFocused(false)}>{say('sheet.endFocus')}</Button>
          ) : null}
          {opened.release.template === null ? null : (
            <Button onPress={props.onInterview}>
              {say(opened.release.interview === null ? 'interview.begin' : 'interview.goOn')}
            </Button>
          )}
          <Tag tone="neutral">{say(`sheet.status.${status}`)}</Tag>
          <Button look="primary" onPress={props.onExport}>
            {say('sheet.export')}
          </Button>
        </>
      }
      leftLabel={say('sheet.outline')}
      left={
        <>
          <Outline onJump={(part) => jumpTo(part, story.current, showTab)} />
          <Answers story={readStory} />
        </>
      }
      mainLabel={say('sheet.label')}
      main={
        <div className={style.desk}>
          <div ref={setToolbarHost} className={style.toolbar} />
          {view.finding === 'nothing' ? null : (
            <SheetFind view={view} story={readStory} onGo={(spot) => steps.go({ spot })} />
          )}
          <div ref={scroll} className={style.scroll}>
            {failure !== null ? (
              <Notice tone="error" action={props.saveElsewhere}>
                {`${say(`errors.${failure}`)} ${say('sheet.retrying')}`}
              </Notice>
            ) : null}
            {documents.length === 0 ? null : (
              <DroppedDocuments
                files={documents}
                onOpen={() => {
                  setDocuments([])
                  props.onDocuments(documents)
                }}
                onDismiss={() => setDocuments([])}
              />
            )}
            {filling === '' ? null : (
              <WholePaste
                text={filling}
                onSort={(file) => {
                  setFilling('')
                  props.onDocuments([file])
                }}
                onDismiss={() => setFilling('')}
              />
            )}
            {isPasteRefused ? <Notice tone="warn">{say('sheet.pasteTooLong')}</Notice> : null}
            <Paper
              handle={story}
              toolbarHost={toolbarHost}
              onRefusedPaste={() => setPasteRefused(true)}
              onFilled={setFilling}
            />
          </div>
          <AtMark story={readStory} steps={steps} />
        </div>
      }
      rightLabel={say('sheet.side')}
      isFocused={view.isFocused}
      isRightOpen={isSideOpen}
      onRightOpen={setSideOpen}
      right={
        <SidePanel
          story={readStory}
          steps={steps}
          facility={props.facility ?? null}
          tab={tab}
          onTab={showTab}
          defaultCredit={props.defaultCredit}
          onDocuments={setDocuments}
          isRestored={isRestored}
          onRestored={props.onRestored}
          onLedger={props.onLedger}
        />
      }
      status={
        <>
          <SaveLine />
          <Waiting story={readStory} steps={steps} />
        </>
      }
      statusAside={
        <span className={style.aside}>
          {props.outboxMark}
          {writerCode === '' ? null : <span>{say('sheet.code', { code: writerCode })}</span>}
        </span>
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
