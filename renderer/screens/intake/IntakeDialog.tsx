import { useEffect, useEffectEvent, useState } from 'react'
import { useStore } from 'zustand'
import type { Facility } from '#core/release/facility.ts'
import { client } from '../../bridge/client.ts'
import { inertDocument } from '../../bridge/trusted.ts'
import { useWords } from '../../bridge/words.ts'
import { photoPorts } from '../../photos/photo-ports.ts'
import { RefusedPhotos } from '../../photos/RefusedPhotos.tsx'
import { useOpenForm } from '../../saving/open-forms.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { AssignStep } from './AssignStep.tsx'
import { BatchDialog } from './BatchDialog.tsx'
import { type Batch, createBatch } from './batch-store.ts'
import { ChatStep, likelyMessages } from './ChatStep.tsx'
import { DiscardDialog } from './DiscardDialog.tsx'
import { Actions, ChatActions } from './IntakeActions.tsx'
import type { IntakePorts, IntakeState, Taken } from './intake-state.ts'
import { createIntake, type Intake } from './intake-store.ts'
import { PasteStep } from './PasteStep.tsx'

type IntakeDialogProps = {
  readonly isOpen: boolean
  /** A text that is sorted out at once. */
  readonly initialText?: string
  /** Files that are opened at once. */
  readonly brought?: readonly File[]
  readonly onClose: () => void
  /** Rejects where the release could not be stored: the dialog stays with everything in it. */
  readonly onTake: (taken: Taken) => Promise<void>
  /** The same for one of several files: nothing is opened. */
  readonly onTakeAside: (taken: Taken) => Promise<void>
  readonly facility: Facility | null
  /** For photos that bring no credit of their own. */
  readonly credit: string
}

/** Every opening begins with an empty sheet or with `initialText`. */
export function IntakeDialog({ isOpen, ...props }: IntakeDialogProps) {
  return isOpen ? <OpenDialog {...props} /> : null
}

function portsWith(credit: string): IntakePorts {
  return {
    readDocument: (bytes) => client.call('intake.read-document', { bytes: new Uint8Array(bytes) }),
    inert: inertDocument,
    photos: photoPorts,
    credit,
  }
}

function OpenDialog(props: Omit<IntakeDialogProps, 'isOpen'>) {
  const { initialText, onClose, onTake, onTakeAside, facility, credit } = props
  const [ports] = useState(() => portsWith(credit))
  const [intake] = useState(() => createIntake(facility, initialText, ports))
  const [batch, setBatch] = useState<Batch | null>(null)
  const [isAsking, setAsking] = useState(false)
  const state = useStore(intake.store)
  const close = () => (state.text.trim() === '' ? onClose() : setAsking(true))
  const open = (files: readonly File[]) => {
    const [file] = files
    if (files.length > 1) setBatch(createBatch(files, facility, { ...ports, create: onTakeAside }))
    else if (file !== undefined) void intake.open(file)
  }
  const openBrought = useEffectEvent(() => open(props.brought ?? []))
  useEffect(() => openBrought(), [])
  // Sorted as Teras reads it: a draft in the list is better than a text that is gone.
  useOpenForm(async () => {
    const { text, sorted } = intake.store.getState()
    if (text.trim() === '' || batch !== null) return true
    if (sorted === null) intake.sort()
    let isKept = false
    await intake.take(async (taken) => {
      await onTakeAside(taken)
      isKept = true
    })
    return isKept
  })
  if (batch !== null)
    return <BatchDialog batch={batch} onBack={() => setBatch(null)} onDone={onClose} />
  return (
    <>
      <OneText state={state} intake={intake} onClose={close} onTake={onTake} onFiles={open} />
      <DiscardDialog
        isOpen={isAsking}
        onKeep={() => setAsking(false)}
        onDiscard={() => {
          setAsking(false)
          onClose()
        }}
      />
    </>
  )
}

type OneTextProps = {
  readonly state: IntakeState
  readonly intake: Intake
  readonly onClose: () => void
  readonly onTake: (taken: Taken) => Promise<void>
  readonly onFiles: (files: readonly File[]) => void
}

function OneText(props: OneTextProps) {
  const { state, intake, onClose, onTake, onFiles } = props
  const say = useWords()
  const { chat, sorted, imported } = state
  const [choice, setChoice] = useState<{ of: typeof chat; chosen: ReadonlySet<number> } | null>(
    null,
  )
  const chosen =
    chat === null ? new Set<number>() : choice?.of === chat ? choice.chosen : likelyMessages(chat)
  const shared = { state, intake, onClose, onTake }
  return (
    <Dialog
      title={say('intake.title')}
      closeLabel={say('intake.cancel')}
      isOpen
      isBusy={state.isTaking}
      size="wide"
      onClose={onClose}
      actions={
        chat === null ? <Actions {...shared} /> : <ChatActions {...shared} chosen={chosen} />
      }
    >
      {state.fault === null ? null : <Notice tone="error">{say(`errors.${state.fault}`)}</Notice>}
      <RefusedPhotos refused={imported?.refused ?? []} onDismiss={intake.dismissPhotos} />
      {chat !== null ? (
        <ChatStep
          chat={chat}
          chosen={chosen}
          onChoose={(next) => setChoice({ of: chat, chosen: next })}
        />
      ) : state.step === 'paste' || sorted === null ? (
        <PasteStep state={state} intake={intake} onFiles={onFiles} />
      ) : (
        <AssignStep sorted={sorted} intake={intake} />
      )}
    </Dialog>
  )
}
