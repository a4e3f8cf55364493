import { useTranslation } from 'react-i18next'
import type { BackupState } from '#contract/calls.ts'
import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { momentWords } from './moment-words.ts'

type LeftOutProps = {
  readonly unreadable: NonNullable<NonNullable<BackupState['lastCopy']>['unreadable']>
  /** Right after a copy that she asked for. */
  readonly isDone: boolean
}

/** What the last copy lacks, by name: it is never shown as a whole one. */
export function LeftOut({ unreadable, isDone }: LeftOutProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const { releases, photos, others } = unreadable
  const named = unreadable.names.map(({ headline, at }) => {
    const moment = at === null ? '' : momentWords(at, i18n.language)
    return headline === '' ? say('backup.leftOut.noHeadline', { moment }) : headline
  })
  const more = releases - named.length
  const names = more > 0 ? [...named, say('backup.leftOut.more', { count: more })] : named
  return (
    <Notice tone="warn">
      <p>{say(isDone ? 'backup.doneExcept' : 'backup.notWhole')}</p>
      {releases === 0 ? null : (
        <p>{say('backup.leftOut.releases', { count: releases, names: names.join('; ') })}</p>
      )}
      {photos === 0 ? null : <p>{say('backup.leftOut.photos', { count: photos })}</p>}
      {others === 0 ? null : <p>{say('backup.leftOut.others', { count: others })}</p>}
      <p>{say('backup.leftOut.advice')}</p>
    </Notice>
  )
}
