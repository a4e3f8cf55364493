import { lazy, Suspense, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Opened, Version } from '#contract/calls.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { Release, ReleaseId } from '#core/release/release.ts'
import { client } from '../bridge/client.ts'
import { codeOf } from '../bridge/refusal.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import style from './HistoryPanel.module.css'
import { createHistoryStore } from './history-store.ts'
import { VersionList } from './VersionList.tsx'

const CompareDialog = lazy(async () => ({
  default: (await import('./CompareDialog.tsx')).CompareDialog,
}))

type HistoryPanelProps = {
  readonly id: ReleaseId
  /** Changes with every save, so that the newest version shows; empty while there is none to show. */
  readonly savedAt: string
  /** Saves what is unsaved; false where that failed. */
  readonly settle: () => Promise<boolean>
  /** The release as she sees it, with the words of the last key press. */
  readonly gather: () => Release
  readonly onRestored: (opened: Opened) => void
  /** True right after restoring: the way back gets the focus that the old sheet took with it. */
  readonly isFresh: boolean
  /** To what was sent of this release; offered once something was. */
  readonly onLedger: () => void
}

/** Every kept version of the release; choosing one shows what changed and the way back to it. */
export function HistoryPanel(props: HistoryPanelProps) {
  const { id, savedAt, settle, gather, onRestored } = props
  const say = useWords()
  const history = useMemo(() => createHistoryStore(client, id, codeOf), [id])
  const { versions, refusal } = useStore(history)
  const [chosen, setChosen] = useState<Version | null>(null)
  const [undoRefusal, setUndoRefusal] = useState<ErrorCode | null>(null)
  useEffect(() => {
    if (savedAt !== '') void history.load()
  }, [history, savedAt])

  // Sending saves nothing, so no save tells that a version went out.
  useEffect(
    () => client.on('ledger.noted', ({ release }) => void (release === id && history.load())),
    [history, id],
  )

  const [newest, before] = versions ?? []
  const undo = async (revision: number) => {
    try {
      if (await settle()) onRestored(await history.restore(revision))
    } catch (thrown) {
      setUndoRefusal(codeOf(thrown))
    }
  }
  const failed = refusal ?? undoRefusal

  return (
    <section className={style.panel} aria-label={say('history.title')}>
      {failed === null ? null : (
        <Notice
          tone="error"
          action={
            <Button look="soft" onPress={() => void history.load()}>
              {say('history.retry')}
            </Button>
          }
        >
          {say(`errors.${failed}`)}
        </Notice>
      )}
      {newest?.why === 'restore' && before !== undefined ? (
        <Notice tone="ok">
          <div className={style.restored}>
            {say('history.restored')}
            <Button
              look="soft"
              autoFocus={props.isFresh}
              onPress={() => void undo(before.revision)}
            >
              {say('history.undo')}
            </Button>
          </div>
        </Notice>
      ) : null}
      {versions?.some(({ isSent }) => isSent) ? (
        <Button look="soft" onPress={props.onLedger}>
          {say('ledger.open')}
        </Button>
      ) : null}
      {versions === null && failed === null ? (
        <p className={style.note}>{say('history.loading')}</p>
      ) : null}
      {versions?.length === 1 && !newest?.isSent ? <NothingYet /> : null}
      {versions !== null && (versions.length > 1 || newest?.isSent) ? (
        <VersionList versions={versions} onChoose={setChosen} />
      ) : null}
      <Suspense>
        {chosen === null || versions === null ? null : (
          <CompareDialog
            version={versions.find(({ revision }) => revision === chosen.revision) ?? chosen}
            versions={versions}
            history={history}
            gather={gather}
            settle={settle}
            onRestored={onRestored}
            onClose={() => setChosen(null)}
          />
        )}
      </Suspense>
    </section>
  )
}

function NothingYet() {
  const say = useWords()
  return (
    <div className={style.nothing}>
      <h2 className={style.title}>{say('history.emptyTitle')}</h2>
      <p className={style.note}>{say('history.emptySentence')}</p>
    </div>
  )
}
