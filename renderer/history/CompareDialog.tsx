import { useEffect, useState } from 'react'
import type { Opened, Version } from '#contract/calls.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { Release } from '#core/release/release.ts'
import { codeOf } from '../bridge/refusal.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Choice } from '../ui/Choice.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Notice } from '../ui/Notice.tsx'
import style from './CompareDialog.module.css'
import { CompareTable } from './CompareTable.tsx'
import type { HistoryStore } from './history-store.ts'
import { NameDialog } from './NameDialog.tsx'
import { useVersionWords } from './version-words.ts'

type CompareDialogProps = {
  readonly version: Version
  /** Newest first. */
  readonly versions: readonly Version[]
  readonly history: HistoryStore
  readonly gather: () => Release
  readonly settle: () => Promise<boolean>
  readonly onRestored: (opened: Opened) => void
  readonly onClose: () => void
}

type Sides = { readonly before: Release; readonly after: Release; readonly names: Columns }
type Columns = readonly [before: string, after: string]

/** One version beside another, the older on the left, with the ways to name it and bring it back. */
export function CompareDialog(props: CompareDialogProps) {
  const { version, versions, history, gather, settle, onRestored, onClose } = props
  const say = useWords()
  const words = useVersionWords()
  const older = versions.find(({ revision }) => revision < version.revision)
  const isNow = version.revision === versions[0]?.revision
  const [against, setAgainst] = useState<'now' | 'before'>(isNow ? 'before' : 'now')
  const [sides, setSides] = useState<Sides | null>(null)
  const [refusal, setRefusal] = useState<ErrorCode | 'not-saved' | null>(null)
  const [isRestoring, setRestoring] = useState(false)
  const [isNaming, setNaming] = useState(false)

  const { revision } = version
  const olderRevision = older?.revision
  // biome-ignore lint/correctness/useExhaustiveDependencies: a save behind the dialog changes nothing here
  useEffect(() => {
    let isWanted = true
    const read = async (): Promise<Sides> => {
      const chosen = await history.read(revision)
      if (against === 'now') {
        const names = [words.moment(version), say('history.nowColumn')] as const
        return { before: chosen, after: gather(), names }
      }
      const before = olderRevision === undefined ? chosen : await history.read(olderRevision)
      const names = [words.moment(older ?? version), words.moment(version)] as const
      return { before, after: chosen, names }
    }
    read().then(
      (found) => isWanted && setSides(found),
      (thrown) => isWanted && setRefusal(codeOf(thrown)),
    )
    return () => {
      isWanted = false
    }
  }, [history, revision, olderRevision, against])

  const restore = async () => {
    setRestoring(true)
    try {
      if (!(await settle())) throw 'not-saved'
      onRestored(await history.restore(revision))
      onClose()
    } catch (thrown) {
      setRefusal(thrown === 'not-saved' ? thrown : codeOf(thrown))
      setRestoring(false)
    }
  }

  return (
    <>
      <Dialog
        title={version.name ?? say('history.compareTitle')}
        closeLabel={say('history.close')}
        size="wide"
        isOpen
        isBusy={isRestoring}
        onClose={onClose}
        actions={
          <>
            {isNow ? <span className={style.note}>{say('history.isNow')}</span> : null}
            <Button isDisabled={isRestoring} onPress={() => setNaming(true)}>
              {say(version.name === null ? 'history.giveName' : 'history.rename')}
            </Button>
            <Button look="primary" isDisabled={isNow || isRestoring} onPress={() => void restore()}>
              {say(isRestoring ? 'history.restoring' : 'history.restore')}
            </Button>
          </>
        }
      >
        <section
          className={style.compare}
          aria-label={say('history.compareTitle')}
          // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll a long text from here
          tabIndex={0}
        >
          {refusal === null ? null : (
            <Notice tone="error">
              {say(refusal === 'not-saved' ? 'history.notSaved' : `errors.${refusal}`)}
            </Notice>
          )}
          {isNow || older === undefined ? null : (
            <div className={style.against}>
              <Choice
                label={say('history.against')}
                options={(['now', 'before'] as const).map((id) => ({
                  id,
                  label: say(id === 'now' ? 'history.againstNow' : 'history.againstBefore'),
                }))}
                value={against}
                onChange={setAgainst}
              />
            </div>
          )}
          {sides === null ? (
            <p className={style.note}>{say('history.loading')}</p>
          ) : (
            <CompareTable before={sides.before} after={sides.after} columns={sides.names} />
          )}
        </section>
      </Dialog>
      {isNaming ? (
        <NameDialog version={version} history={history} onClose={() => setNaming(false)} />
      ) : null}
    </>
  )
}
