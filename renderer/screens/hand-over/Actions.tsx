import { useEffect } from 'react'
import type { Release } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { type HandOverState, isReady, type Stage } from './exits/way-out.ts'
import type { HandOver } from './hand-over-store.ts'

type ActionsProps = {
  readonly state: HandOverState
  readonly handOver: HandOver
  readonly release: Release
  readonly onClose: () => void
  readonly onPrint?: () => void
  readonly onLedger?: () => void
}

/** The buttons at the foot; the primary one says what it does. */
export function Actions(props: ActionsProps) {
  const say = useWords()
  const { state, handOver, onClose, onLedger } = props
  const { stage, exit } = state
  switch (stage.kind) {
    case 'choosing':
      return (
        <>
          <Button onPress={onClose}>{say('handOver.close')}</Button>
          {exit === 'outbox' ? null : <Start {...props} stage={stage} />}
        </>
      )
    case 'working': {
      const cancel = exit === 'stick' ? 'handOver.stick.cancel' : 'handOver.cancel'
      return (
        <Button autoFocus isDisabled={stage.isCancelling} onPress={() => handOver.cancel()}>
          {say(stage.isCancelling ? 'handOver.cancelling' : cancel)}
        </Button>
      )
    }
    case 'done':
      return (
        <>
          <Button onPress={onClose}>{say('handOver.close')}</Button>
          {stage.way !== 'stick' || onLedger === undefined ? null : (
            <Button onPress={onLedger}>{say('handOver.ledger')}</Button>
          )}
          <Button look="primary" autoFocus onPress={() => handOver.reveal()}>
            {say('handOver.reveal')}
          </Button>
        </>
      )
  }
}

const primaryId = 'hand-over-primary'

type StartProps = ActionsProps & { readonly stage: Extract<Stage, { readonly kind: 'choosing' }> }

function Start({ state, stage, handOver, release, onPrint }: StartProps) {
  const say = useWords()
  const { exit } = state
  const isThere = stage.refusal === 'folder-exists'
  const isPulled = stage.refusal === 'stick-gone'
  const face = isThere ? 'beside' : isPulled ? 'goOn' : stage.refusal ? 'startAgain' : 'start'
  const own = face === 'start' && exit !== 'folder' && exit !== 'outbox'
  const isTried = stage.refusal !== null || stage.copied !== null
  // By itself, whatever pressed before: `autoFocus` holds back after a press by a screen reader.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each of its faces
  useEffect(() => {
    if (isTried) document.getElementById(primaryId)?.focus()
  }, [face, isTried])
  const start = () => {
    if (exit === 'print') onPrint?.()
    else void handOver.start(release, isThere ? 'beside' : stage.existing)
  }
  return (
    <Button
      key={face}
      look="primary"
      id={primaryId}
      isDisabled={!isReady(state) || (exit === 'print' && onPrint === undefined)}
      onPress={start}
    >
      {say(own ? `handOver.startBy.${exit}` : `handOver.${face}`)}
    </Button>
  )
}
