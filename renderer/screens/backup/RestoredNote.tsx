import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { Stage } from './backup-store.ts'

type RestoredNoteProps = { readonly stage: Extract<Stage, { readonly kind: 'restored' }> }

export function RestoredNote({ stage: { restored, isAsked } }: RestoredNoteProps) {
  const say = useWords()
  const { releases, photos, ledger, beside, unreadable, folder } = restored
  return (
    <>
      <Notice tone="ok">{say('backup.restored', { releases, photos })}</Notice>
      {beside === 0 ? null : <p>{say('backup.restoredBeside', { count: beside })}</p>}
      {ledger === 0 ? null : <p>{say('backup.restoredLedger', { count: ledger })}</p>}
      {folder === null ? null : <p>{say('backup.restoredNew', { folder })}</p>}
      {isAsked ? <Notice tone="info">{say('backup.openNewMeans')}</Notice> : null}
      {unreadable === 0 ? null : (
        <Notice tone="warn">{say('backup.restoredUnreadable', { count: unreadable })}</Notice>
      )}
    </>
  )
}
