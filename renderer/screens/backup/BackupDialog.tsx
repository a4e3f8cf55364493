import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { client } from '../../bridge/client.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Archives } from './Archives.tsx'
import style from './Backup.module.css'
import { type Backup, type BackupScreen, createBackup } from './backup-store.ts'
import { Changes } from './Changes.tsx'
import { Overview } from './Overview.tsx'
import { RestoredNote } from './RestoredNote.tsx'
import { Working } from './Working.tsx'

type BackupDialogProps = {
  readonly isOpen: boolean
  /** Releases have come into the present profile. */
  readonly onRestored: () => void
  readonly onClose: () => void
}

/** The second copy: where it lies, how it is, and the way back from it. */
export function BackupDialog({ isOpen, ...props }: BackupDialogProps) {
  return isOpen ? <OpenDialog {...props} /> : null
}

const titles = {
  overview: 'backup.title',
  working: 'backup.title',
  choosing: 'backup.chooseTitle',
  preview: 'backup.previewTitle',
  restored: 'backup.title',
} as const

function OpenDialog({ onRestored, onClose }: Omit<BackupDialogProps, 'isOpen'>) {
  const say = useWords()
  const [backup] = useState(() => createBackup(client))
  const screen = useStore(backup.store)
  const { stage, refusal, state } = screen
  useEffect(() => void backup.load(), [backup])
  const isRestored = stage.kind === 'restored' && stage.restored.folder === null
  useEffect(() => {
    if (isRestored) onRestored()
  }, [isRestored, onRestored])
  return (
    <Dialog
      title={say(titles[stage.kind])}
      closeLabel={say('backup.close')}
      isOpen
      isBusy={stage.kind === 'working'}
      onClose={onClose}
      actions={<Actions screen={screen} backup={backup} onClose={onClose} />}
    >
      <div className={style.sections}>
        {refusal === null ? null : (
          <Notice tone={refusal === 'backup-cancelled' ? 'info' : 'error'}>
            {say(`errors.${refusal}`)}
          </Notice>
        )}
        {stage.kind === 'overview' && state !== null ? (
          <Overview state={state} isDone={stage.isDone} backup={backup} />
        ) : null}
        {stage.kind === 'working' ? <Working stage={stage} /> : null}
        {stage.kind === 'choosing' ? <Archives archives={stage.archives} backup={backup} /> : null}
        {stage.kind === 'preview' ? <Changes stage={stage} backup={backup} /> : null}
        {stage.kind === 'restored' ? <RestoredNote stage={stage} /> : null}
      </div>
    </Dialog>
  )
}

type ActionsProps = {
  readonly screen: BackupScreen
  readonly backup: Backup
  readonly onClose: () => void
}

function Actions({ screen: { stage, state }, backup, onClose }: ActionsProps) {
  const say = useWords()
  switch (stage.kind) {
    case 'overview':
      return (
        <>
          <Button onPress={() => backup.lookFor(state?.folder ? 'second-copy' : 'elsewhere')}>
            {say('backup.restore')}
          </Button>
          {state === null || state.folder === null ? null : (
            <Button look="primary" isDisabled={!state.isReachable} onPress={() => backup.make()}>
              {say('backup.make')}
            </Button>
          )}
        </>
      )
    case 'working':
      return (
        <Button autoFocus isDisabled={stage.isCancelling} onPress={() => backup.cancel()}>
          {say(stage.isCancelling ? 'backup.cancelling' : 'backup.cancel')}
        </Button>
      )
    case 'choosing':
      return <Button onPress={backup.back}>{say('backup.back')}</Button>
    case 'preview': {
      const { counts, photos, ledger } = stage.preview
      const wanted = stage.include.reduce((sum, each) => sum + (counts[each] ?? 0), 0)
      return (
        <>
          <Button onPress={backup.back}>{say('backup.back')}</Button>
          <Button onPress={() => backup.restore('new')}>{say('backup.intoNew')}</Button>
          <Button
            look="primary"
            isDisabled={wanted + photos.missing + ledger.missing === 0}
            onPress={() => backup.restore('present')}
          >
            {say('backup.intoPresent')}
          </Button>
        </>
      )
    }
    case 'restored':
      return stage.restored.folder === null ? (
        <Button look="primary" autoFocus onPress={onClose}>
          {say('backup.close')}
        </Button>
      ) : (
        <>
          <Button autoFocus onPress={onClose}>
            {say(stage.isAsked ? 'backup.stay' : 'backup.close')}
          </Button>
          <Button look="primary" onPress={() => backup.openRestored()}>
            {say(stage.isAsked ? 'backup.openNewNow' : 'backup.openNew')}
          </Button>
        </>
      )
  }
}
