import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Format } from '#contract/calls.ts'
import type { MissingPart } from '#core/release/missing-parts.ts'
import type { Release } from '#core/release/release.ts'
import { client } from '../../bridge/client.ts'
import { useWords } from '../../bridge/words.ts'
import { ensureRenditions } from '../../photos/ensure-renditions.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Choosing } from './Choosing.tsx'
import { Done } from './Done.tsx'
import { lookId } from './Formats.tsx'
import { createHandOver, type HandOver, type HandOverState } from './hand-over-store.ts'
import { PreviewPane } from './PreviewPane.tsx'
import { createPreview } from './preview-store.ts'
import { Working } from './Working.tsx'

type HandOverDialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly release: Release
  /** True when the last words are on the disk: the main process exports what is stored. */
  readonly saveFirst?: () => Promise<boolean>
  /** Given a place of the sheet; the dialog has closed itself by then. */
  readonly onJump?: (to: MissingPart) => void
}

/** Every opening begins afresh; only the folder is remembered, by the main process. */
export function HandOverDialog({ isOpen, ...props }: HandOverDialogProps) {
  return isOpen ? <OpenDialog {...props} /> : null
}

function OpenDialog({ onClose, release, saveFirst, onJump }: Omit<HandOverDialogProps, 'isOpen'>) {
  const say = useWords()
  const [{ handOver, preview }] = useState(() => {
    const ports = {
      call: client.call,
      on: client.on,
      ensureRenditions,
      saveFirst: saveFirst ?? (() => Promise.resolve(true)),
    }
    return { handOver: createHandOver(ports), preview: createPreview(ports) }
  })
  const state = useStore(handOver.store)
  const looked = useStore(preview.store)
  const asked = { release, formats: state.formats, wishes: state.wishes }
  useEffect(() => {
    handOver.proposeFolder()
  }, [handOver])
  const jump = (to: MissingPart) => {
    onClose()
    onJump?.(to)
  }
  if (looked !== null) {
    const format = say(`handOver.format.${looked.format}`)
    const leave = () => {
      preview.leave()
      focusSoon(looked.format)
    }
    return (
      <Dialog
        title={say('handOver.previewOf', { format })}
        closeLabel={say('handOver.previewBack')}
        size="wide"
        isOpen
        onClose={leave}
        actions={
          <Button autoFocus onPress={leave}>
            {say('handOver.previewBack')}
          </Button>
        }
      >
        <PreviewPane state={looked} preview={preview} asked={asked} />
      </Dialog>
    )
  }
  return (
    <Dialog
      title={say('handOver.title')}
      size={state.stage.kind === 'choosing' ? 'wide' : 'medium'}
      closeLabel={say('handOver.close')}
      isOpen
      isBusy={state.stage.kind === 'working'}
      onClose={onClose}
      actions={<Actions state={state} handOver={handOver} release={release} onClose={onClose} />}
    >
      {state.stage.kind === 'choosing' ? (
        <Choosing
          state={state}
          refusal={state.stage.refusal}
          handOver={handOver}
          release={release}
          onJump={jump}
          onLook={(format) => preview.look(format, asked)}
        />
      ) : null}
      {state.stage.kind === 'working' ? <Working stage={state.stage} /> : null}
      {state.stage.kind === 'done' ? (
        <Done stage={state.stage} into={state.folder?.label ?? ''} />
      ) : null}
    </Dialog>
  )
}

/** Back to the button she looked from, which is drawn anew. */
function focusSoon(format: Format): void {
  requestAnimationFrame(() => document.getElementById(lookId(format))?.focus())
}

type ActionsProps = {
  readonly state: HandOverState
  readonly handOver: HandOver
  readonly release: Release
  readonly onClose: () => void
}

function Actions({ state: { stage, folder, formats }, handOver, release, onClose }: ActionsProps) {
  const say = useWords()
  switch (stage.kind) {
    case 'choosing': {
      const isThere = stage.refusal === 'folder-exists'
      const face = isThere ? 'beside' : stage.refusal === null ? 'start' : 'startAgain'
      return (
        <>
          <Button onPress={onClose}>{say('handOver.close')}</Button>
          <Button
            // Another button, so that it takes the focus when it appears.
            key={face}
            look="primary"
            autoFocus={isThere}
            isDisabled={folder === null || formats.length === 0}
            onPress={() => handOver.start(release, isThere ? 'beside' : 'refuse')}
          >
            {say(`handOver.${face}`)}
          </Button>
        </>
      )
    }
    case 'working':
      return (
        <Button autoFocus isDisabled={stage.isCancelling} onPress={() => handOver.cancel()}>
          {say(stage.isCancelling ? 'handOver.cancelling' : 'handOver.cancel')}
        </Button>
      )
    case 'done':
      return (
        <>
          <Button onPress={onClose}>{say('handOver.close')}</Button>
          <Button look="primary" autoFocus onPress={() => handOver.reveal()}>
            {say('handOver.reveal')}
          </Button>
        </>
      )
  }
}
