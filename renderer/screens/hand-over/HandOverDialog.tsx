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
import { Actions } from './Actions.tsx'
import { Choosing } from './Choosing.tsx'
import { Done } from './Done.tsx'
import { losesPhrase } from './exits/way-out.ts'
import { lookId } from './Formats.tsx'
import { createHandOver } from './hand-over-store.ts'
import { keepChoices, keptChoices } from './kept-choices.ts'
import { Leaving } from './Leaving.tsx'
import { type HandOverPorts, prepare } from './prepare.ts'
import { PreviewPane } from './preview/PreviewPane.tsx'
import { createPreview } from './preview/preview-store.ts'
import { Working } from './Working.tsx'

type HandOverDialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  readonly release: Release
  /** True when the last words are on the disk: the main process exports what is stored. */
  readonly saveFirst?: () => Promise<boolean>
  /** Given a place of the sheet; the dialog has closed itself by then. */
  readonly onJump?: (to: MissingPart) => void
  /** Who hands over, as she last wrote it. */
  readonly officer?: string
  readonly onOfficer?: (name: string) => Promise<void>
  /** Each opens another dialog in the place of this one. */
  readonly onPrint?: () => void
  readonly onLedger?: () => void
  readonly onOutbox?: () => void
}

/** An opening begins with what was chosen for the same release before; the main process knows the folder. */
export function HandOverDialog({ isOpen, ...props }: HandOverDialogProps) {
  return isOpen ? <OpenDialog {...props} /> : null
}

function OpenDialog(props: Omit<HandOverDialogProps, 'isOpen'>) {
  const { onClose, release, saveFirst, onJump, officer, onOfficer, onOutbox, onLedger } = props
  const say = useWords()
  const [{ handOver, preview, ports }] = useState(() => {
    const ports: HandOverPorts = {
      call: client.call,
      on: client.on,
      ensureRenditions,
      saveFirst: saveFirst ?? (() => Promise.resolve(true)),
      saveOfficer: onOfficer ?? (() => Promise.resolve()),
    }
    const handOver = createHandOver(ports, officer, keptChoices(release.id))
    return { handOver, preview: createPreview(ports), ports }
  })
  const state = useStore(handOver.store)
  const looked = useStore(preview.store)
  const [leaving, setLeaving] = useState<(() => void) | null>(null)
  // What nobody else knows goes away only when she says so.
  const leave = (go: () => void) => (losesPhrase(state) ? setLeaving(() => go) : go())
  const asked = { release, formats: state.formats, wishes: state.wishes }
  useEffect(() => {
    handOver.proposeFolder()
  }, [handOver])
  useEffect(
    () => handOver.store.subscribe((now) => keepChoices(release.id, now)),
    [handOver, release.id],
  )
  const jump = (to: MissingPart) => {
    onClose()
    onJump?.(to)
  }
  if (looked !== null) {
    const format = say(`handOver.format.${looked.format}`)
    const back = () => {
      preview.leave()
      focusSoon(looked.format)
    }
    return (
      <Dialog
        title={say('handOver.previewOf', { format })}
        closeLabel={say('handOver.previewBack')}
        size="wide"
        isOpen
        onClose={back}
        actions={
          <Button autoFocus onPress={back}>
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
      onClose={() => leave(onClose)}
      actions={
        leaving === null ? (
          <Actions
            {...props}
            state={state}
            handOver={handOver}
            onClose={() => leave(onClose)}
            {...(onLedger === undefined ? {} : { onLedger: () => leave(onLedger) })}
          />
        ) : (
          <Leaving
            onLeave={leaving}
            onStay={() => setLeaving(null)}
            onCopy={() => {
              setLeaving(null)
              const { stage } = state
              if (stage.kind === 'done') void handOver.copyPhrase(stage.phrase ?? '')
            }}
          />
        )
      }
    >
      {state.stage.kind === 'choosing' ? (
        <Choosing
          state={state}
          refusal={state.stage.refusal}
          handOver={handOver}
          release={release}
          // A mail that is too large is offered with smaller photos, and those must be weighed.
          prepare={() => prepare(release, state.wishes, ports, ['web'])}
          onOutbox={onOutbox}
          onJump={jump}
          onLook={(format) => preview.look(format, asked)}
        />
      ) : null}
      {state.stage.kind === 'working' ? <Working stage={state.stage} exit={state.exit} /> : null}
      {state.stage.kind === 'done' ? <Done stage={state.stage} handOver={handOver} /> : null}
    </Dialog>
  )
}

/** Back to the button she looked from, which is drawn anew. */
function focusSoon(format: Format): void {
  requestAnimationFrame(() => document.getElementById(lookId(format))?.focus())
}
