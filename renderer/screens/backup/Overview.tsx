import { FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { BackupState } from '#contract/calls.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './Backup.module.css'
import type { Backup } from './backup-store.ts'
import { LeftOut } from './LeftOut.tsx'
import { momentWords } from './moment-words.ts'

type OverviewProps = {
  readonly state: BackupState
  readonly isDone: boolean
  readonly backup: Backup
}

export function Overview({ state, isDone, backup }: OverviewProps) {
  const say = useWords()
  const { folder, isReachable, refused } = state
  const unreadable = state.lastCopy?.unreadable ?? null
  if (folder === null) {
    return (
      <div className={style.empty}>
        <h3 className={style.emptyTitle}>{say('backup.emptyTitle')}</h3>
        <p>{say('backup.emptySentence')}</p>
        <Button look="primary" autoFocus onPress={() => backup.chooseFolder()}>
          <FolderOpen aria-hidden />
          {say('backup.chooseFolder')}
        </Button>
      </div>
    )
  }
  return (
    <>
      {isDone && unreadable === null ? <Notice tone="ok">{say('backup.done')}</Notice> : null}
      {unreadable === null ? null : <LeftOut unreadable={unreadable} isDone={isDone} />}
      {isReachable ? null : <Notice tone="warn">{say('backup.notThere')}</Notice>}
      {refused === null || isDone || !isReachable ? null : (
        <Notice tone="error">{say('backup.refused', { reason: say(`errors.${refused}`) })}</Notice>
      )}
      <div className={style.folder}>
        <span className={style.folderName} aria-label={say('backup.folder')} role="note">
          {folder}
        </span>
        <Button onPress={() => backup.chooseFolder()}>
          <FolderOpen aria-hidden />
          {say('backup.changeFolder')}
        </Button>
      </div>
      <Facts state={state} />
    </>
  )
}

function Facts({ state: { lastCopy, lastTest } }: Pick<OverviewProps, 'state'>) {
  const say = useWords()
  const { i18n } = useTranslation()
  const moment = (at: string) => momentWords(at, i18n.language)
  const isTested = lastTest?.passed === true
  return (
    <dl className={style.facts}>
      <dt>{say('backup.last')}</dt>
      <dd>
        {lastCopy === null
          ? say('backup.none')
          : `${say('backup.lastFacts', { ...lastCopy, moment: moment(lastCopy.at) })} · ${say(isTested ? 'backup.checked' : 'backup.notTested')}`}
      </dd>
      <dt>{say('backup.tested')}</dt>
      <dd>
        {lastTest === null
          ? say('backup.testNone')
          : say(lastTest.passed ? 'backup.testPassed' : 'backup.testFailed', {
              moment: moment(lastTest.at),
            })}
      </dd>
    </dl>
  )
}
