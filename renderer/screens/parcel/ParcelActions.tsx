import type { ReleaseId } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import type { ParcelIn, Stage } from './parcel-store.ts'

type ParcelActionsProps = {
  readonly stage: Exclude<Stage, { readonly kind: 'choosing' }>
  readonly parcelIn: ParcelIn
  readonly passphrase: string
  readonly onOpenRelease: (id: ReleaseId) => void
  readonly onClose: () => void
}

/** The buttons at the foot; what changes nothing is the primary one where the release is here already. */
export function ParcelActions(props: ParcelActionsProps) {
  const { stage, parcelIn, passphrase, onOpenRelease, onClose } = props
  const say = useWords()
  switch (stage.kind) {
    case 'working':
      // What is being taken is there in a moment, and could not be half taken.
      return stage.doing === 'taking' ? null : (
        <Button autoFocus isDisabled={stage.isCancelling} onPress={() => void parcelIn.cancel()}>
          {say(stage.isCancelling ? 'parcel.cancelling' : 'parcel.cancel')}
        </Button>
      )
    case 'locked':
      return (
        <>
          <Button onPress={parcelIn.back}>{say('parcel.back')}</Button>
          <Button
            look="primary"
            isDisabled={passphrase === ''}
            onPress={() => void parcelIn.look(stage.parcel, passphrase)}
          >
            {say('parcel.unlock')}
          </Button>
        </>
      )
    case 'preview': {
      const isHere = stage.preview.twins.length > 0
      const isSame = stage.preview.twins[0]?.isSame === true
      const take = () => void parcelIn.take(say('parcel.origin', { name: stage.parcel.name }))
      const leave = (
        <Button look={isSame ? 'primary' : 'plain'} autoFocus={isSame} onPress={parcelIn.back}>
          {say(isHere ? 'parcel.leave' : 'parcel.back')}
        </Button>
      )
      return (
        <>
          {isSame ? null : leave}
          <Button look={isSame ? 'plain' : 'primary'} autoFocus={!isSame} onPress={take}>
            {say(isHere ? 'parcel.takeBeside' : 'parcel.take')}
          </Button>
          {isSame ? leave : null}
        </>
      )
    }
    case 'taken':
      return (
        <>
          <Button onPress={onClose}>{say('parcel.close')}</Button>
          <Button
            // The button she pressed goes when the receipt is written: the focus goes on to this one.
            key={stage.written === null ? 'taken' : 'written'}
            look="primary"
            autoFocus={stage.written !== null}
            onPress={() => onOpenRelease(stage.opened.release.id)}
          >
            {say('parcel.openRelease')}
          </Button>
        </>
      )
  }
}
