import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import style from './HandOver.module.css'

type LeavingProps = {
  readonly onLeave: () => void
  readonly onStay: () => void
  readonly onCopy: () => void
}

/** Asks in the place of the buttons before a passphrase is gone for good. */
export function Leaving({ onLeave, onStay, onCopy }: LeavingProps) {
  const say = useWords()
  return (
    <div className={style.leaving} role="alert">
      <span className={style.unkept}>{say('handOver.lock.unkept')}</span>
      <Button onPress={onLeave}>{say('handOver.lock.noted')}</Button>
      <Button autoFocus onPress={onStay}>
        {say('handOver.lock.stay')}
      </Button>
      <Button look="primary" onPress={onCopy}>
        {say('handOver.lock.copy')}
      </Button>
    </div>
  )
}
