import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Opened } from '#contract/calls.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { client } from '../../bridge/client.ts'
import { useWords } from '../../bridge/words.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ProgressLine } from '../../ui/ProgressLine.tsx'
import { Choosing } from './Choosing.tsx'
import { Locked } from './Locked.tsx'
import style from './Parcel.module.css'
import { ParcelActions } from './ParcelActions.tsx'
import { Preview } from './Preview.tsx'
import { createParcelIn } from './parcel-store.ts'
import { Taken } from './Taken.tsx'

type ParcelDialogProps = {
  /** A ZIP that was dropped on the window; null where she chooses herself. */
  readonly dropped: File | null
  readonly officer: string
  /** Remembered for the next receipt. */
  readonly onOfficer: (officer: string) => void
  /** A release has come in. */
  readonly onTaken: (opened: Opened) => void
  readonly onOpenRelease: (id: ReleaseId) => void
  readonly onClose: () => void
}

const titles = {
  choosing: 'parcel.title',
  working: 'parcel.title',
  locked: 'parcel.lockedTitle',
  preview: 'parcel.previewTitle',
  taken: 'parcel.title',
} as const

/** A release from another Teras: chosen, looked at, taken, and its receipt on the way back. */
export function ParcelDialog(props: ParcelDialogProps) {
  const { dropped, officer, onOfficer, onTaken, onOpenRelease, onClose } = props
  const say = useWords()
  const [parcelIn] = useState(() => createParcelIn(client))
  const [passphrase, setPassphrase] = useState('')
  const [by, setBy] = useState(officer)
  const [isNameMissing, setNameMissing] = useState(false)
  const { stage, refusal } = useStore(parcelIn.store)
  useEffect(() => {
    if (dropped === null) void parcelIn.lookForSticks()
    else void parcelIn.bring(dropped)
    return parcelIn.leave
  }, [parcelIn, dropped])
  const taken = stage.kind === 'taken' ? stage.opened : null
  // biome-ignore lint/correctness/useExhaustiveDependencies: told once for each release
  useEffect(() => {
    if (taken !== null) onTaken(taken)
  }, [taken])

  const writeReceipt = (where: 'beside' | 'elsewhere') => {
    const name = by.trim()
    setNameMissing(name === '')
    if (name === '') return
    if (name !== officer) onOfficer(name)
    void parcelIn.writeReceipt(name, where)
  }
  const isWide = stage.kind === 'preview' && stage.preview.twins.length > 0
  return (
    <Dialog
      title={say(titles[stage.kind])}
      closeLabel={say('parcel.close')}
      isOpen
      size={isWide ? 'wide' : 'medium'}
      isBusy={stage.kind === 'working'}
      onClose={onClose}
      actions={
        stage.kind === 'choosing' ? undefined : (
          <ParcelActions
            stage={stage}
            parcelIn={parcelIn}
            passphrase={passphrase}
            onOpenRelease={onOpenRelease}
            onClose={onClose}
          />
        )
      }
    >
      <div className={style.sections}>
        {refusal === null ? null : (
          <Notice tone="error">
            {say(refusal === 'dropped-too-large' ? 'parcel.dropped' : `errors.${refusal}`)}
          </Notice>
        )}
        {stage.kind === 'choosing' ? <Choosing stage={stage} parcelIn={parcelIn} /> : null}
        {stage.kind === 'working' ? (
          <ProgressLine label={say(`parcel.${stage.doing}`)} part={stage.part} />
        ) : null}
        {stage.kind === 'locked' ? (
          <Locked
            stage={stage}
            passphrase={passphrase}
            onPassphrase={setPassphrase}
            onUnlock={() => void parcelIn.look(stage.parcel, passphrase)}
          />
        ) : null}
        {stage.kind === 'preview' ? (
          <Preview preview={stage.preview} name={stage.parcel.name} />
        ) : null}
        {stage.kind === 'taken' ? (
          <Taken
            stage={stage}
            by={by}
            isNameMissing={isNameMissing}
            onBy={setBy}
            onWrite={writeReceipt}
          />
        ) : null}
      </div>
    </Dialog>
  )
}
