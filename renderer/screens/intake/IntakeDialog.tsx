import { useState } from 'react'
import { useStore } from 'zustand'
import type { Facility } from '#core/release/facility.ts'
import type { ReleaseFields } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { AssignStep } from './AssignStep.tsx'
import { DiscardDialog } from './DiscardDialog.tsx'
import { createIntake, type Intake, type IntakeState } from './intake-store.ts'
import { PasteStep } from './PasteStep.tsx'

type IntakeDialogProps = {
  readonly isOpen: boolean
  /** A text that is sorted out at once. */
  readonly initialText?: string
  readonly onClose: () => void
  /** Rejects where the release could not be stored: the dialog stays with everything in it. */
  readonly onTake: (fields: ReleaseFields) => Promise<void>
  readonly facility: Facility | null
}

/** Every opening begins with an empty sheet or with `initialText`. */
export function IntakeDialog({ isOpen, ...props }: IntakeDialogProps) {
  return isOpen ? <OpenDialog {...props} /> : null
}

function OpenDialog(props: Omit<IntakeDialogProps, 'isOpen'>) {
  const { initialText, onClose, onTake, facility } = props
  const say = useWords()
  const [intake] = useState(() => createIntake(facility, initialText))
  const [isAsking, setAsking] = useState(false)
  const state = useStore(intake.store)
  const close = () => (state.text.trim() === '' ? onClose() : setAsking(true))
  return (
    <>
      <Dialog
        title={say('intake.title')}
        closeLabel={say('intake.cancel')}
        isOpen
        isBusy={state.isTaking}
        size="wide"
        onClose={close}
        actions={<Actions state={state} intake={intake} onClose={close} onTake={onTake} />}
      >
        {state.fault === null ? null : <Notice tone="error">{say(`errors.${state.fault}`)}</Notice>}
        {state.step === 'paste' || state.sorted === null ? (
          <PasteStep text={state.text} refusal={state.refusal} intake={intake} />
        ) : (
          <AssignStep sorted={state.sorted} intake={intake} />
        )}
      </Dialog>
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

type ActionsProps = {
  readonly state: IntakeState
  readonly intake: Intake
  readonly onClose: () => void
  readonly onTake: (fields: ReleaseFields) => Promise<void>
}

function Actions({ state, intake, onClose, onTake }: ActionsProps) {
  const say = useWords()
  const cancel = (
    <Button isDisabled={state.isTaking} onPress={onClose}>
      {say('intake.cancel')}
    </Button>
  )
  if (state.step === 'paste') {
    return (
      <>
        {cancel}
        <Button look="primary" onPress={intake.sort}>
          {say('intake.read')}
        </Button>
      </>
    )
  }
  return (
    <>
      {cancel}
      <Button isDisabled={state.isTaking} onPress={intake.goBack}>
        {say('intake.back')}
      </Button>
      <Button look="primary" isDisabled={state.isTaking} onPress={() => intake.take(onTake)}>
        {say(state.isTaking ? 'intake.taking' : 'intake.take')}
      </Button>
    </>
  )
}
