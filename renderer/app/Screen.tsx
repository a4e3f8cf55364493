import { Suspense, useCallback } from 'react'
import { useStore } from 'zustand'
import { useShallow } from 'zustand/react/shallow'
import { creditOf, shortFacilityName } from '#core/release/facility.ts'
import { useWords } from '../bridge/words.ts'
import { OutboxMark } from '../outbox/OutboxMark.tsx'
import { BackupReminder } from '../screens/backup/BackupReminder.tsx'
import type { InterviewHandle } from '../screens/interview/Interview.tsx'
import { Library } from '../screens/library/Library.tsx'
import { SaveElsewhere } from '../screens/recovery/SaveElsewhere.tsx'
import type { SheetHandle } from '../screens/sheet/Sheet.tsx'
import style from './App.module.css'
import { DropOnLibrary } from './DropOnLibrary.tsx'
import type { DeskActs, Shown } from './desk-acts.ts'
import type { DeskStore } from './desk-store.ts'
import { Interview, ReadOnlySheet, Sheet } from './later.ts'

/** What a sheet has and the interview has not. */
const noSheet = { jump: () => {}, run: () => {}, entries: () => [], place: () => null }

type ScreenProps = {
  readonly desk: DeskStore
  readonly acts: DeskActs
  /** Told what is on the screen, so that the desk can ask it. */
  readonly sheet: Shown
}

/** The library, or the open release in the form in which it is worked on. */
export function Screen({ desk, acts, sheet }: ScreenProps) {
  const say = useWords()
  const { settings, opened, isDemo, returnTo, unsaved, isRestored, isInterview } = useStore(
    desk,
    useShallow(({ tabs: _tabs, dialog: _dialog, ...state }) => state),
  )
  const { facility } = settings
  const keepSheet = useCallback(
    (handle: SheetHandle | null) => {
      sheet.current = handle
    },
    [sheet],
  )
  /** The interview saves as the sheet does; it has no parts to jump to and no place to keep. */
  const keepInterview = useCallback(
    (handle: InterviewHandle | null) => {
      sheet.current = handle && { ...handle, ...noSheet }
    },
    [sheet],
  )

  const outboxMark = <OutboxMark onOpen={() => void acts.run('outbox')} />
  if (opened === null)
    return (
      <>
        <DropOnLibrary onFiles={(files) => void acts.sortOut(files)} />
        <Library
          facilityName={isDemo ? say('app.demo') : facility && shortFacilityName(facility)}
          onOpen={(id) => void desk.open(id)}
          onGone={desk.dropTab}
          onNew={() => void acts.run('new')}
          onPaste={() => void acts.run('paste')}
          onOutbox={() => void acts.run('outbox')}
          onLedger={() => void acts.run('ledger')}
          onParcel={() => void acts.run('parcel')}
          onDirectory={() => void acts.run('directory')}
          onSettings={() => void acts.run('settings')}
          onHelp={() => void acts.run('help')}
          reminder={
            <span className={style.reminders}>
              <BackupReminder onOpen={() => desk.show('backup')} />
              {outboxMark}
            </span>
          }
        />
      </>
    )
  const { id } = opened.release
  const saveElsewhere = <SaveElsewhere gather={() => sheet.current?.gather() ?? opened.release} />
  return (
    <Suspense>
      {opened.condition?.kind === 'read-only' ? (
        <ReadOnlySheet
          opened={opened}
          onBack={desk.showLibrary}
          onExport={() => desk.show('hand-over')}
        />
      ) : isInterview ? (
        <Interview
          opened={opened}
          unsaved={unsaved}
          facility={facility}
          saveElsewhere={saveElsewhere}
          onSheet={() => void desk.open(id)}
          onLibrary={desk.showLibrary}
          onCopy={desk.createFromAnswers}
          onReady={keepInterview}
          onHeadline={desk.nameTab}
        />
      ) : (
        <Sheet
          // A restored version is a sheet of its own: the editor begins anew with its words.
          key={`${id} ${opened.revision}`}
          opened={opened}
          unsaved={unsaved}
          returnTo={returnTo}
          saveElsewhere={saveElsewhere}
          defaultCredit={creditOf(facility)}
          facility={facility}
          onBack={() => void acts.run('library')}
          isRestored={isRestored}
          onRestored={desk.reopen}
          onExport={() => void acts.run('export')}
          outboxMark={outboxMark}
          onLedger={() => void acts.goToLedger(id)}
          onDocuments={(files) => void acts.sortOut(files)}
          onInterview={() => void acts.goToInterview(id)}
          onReady={keepSheet}
          onHeadline={desk.nameTab}
        />
      )}
    </Suspense>
  )
}
