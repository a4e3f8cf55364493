import type { BackupRestored } from '#contract/calls.ts'
import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'

export function RestoredNote({ restored }: { readonly restored: BackupRestored }) {
  const say = useWords()
  const { releases, photos, beside, unreadable, folder } = restored
  return (
    <>
      <Notice tone="ok">{say('backup.restored', { releases, photos })}</Notice>
      {beside === 0 ? null : <p>{say('backup.restoredBeside', { count: beside })}</p>}
      {folder === null ? null : <p>{say('backup.restoredNew', { folder })}</p>}
      {unreadable === 0 ? null : (
        <Notice tone="warn">{say('backup.restoredUnreadable', { count: unreadable })}</Notice>
      )}
    </>
  )
}
