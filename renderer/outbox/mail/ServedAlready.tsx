import type { Recipient } from '#core/document/recipient.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './Mail.module.css'

type ServedAlreadyProps = {
  readonly served: readonly Recipient[]
  readonly onLeaveOut: () => void
}

/** What was chosen stays chosen, so the same release is soon put in twice: said before it goes. */
export function ServedAlready({ served, onLeaveOut }: ServedAlreadyProps) {
  const say = useWords()
  if (served.length === 0) return null
  const names = served.map(({ name, address }) => name || address).join(', ')
  return (
    <Notice tone="warn">
      <p>{say('mailExit.servedAlready', { names })}</p>
      <p className={style.below}>
        <Button onPress={onLeaveOut}>{say('mailExit.leaveOut')}</Button>
      </p>
    </Notice>
  )
}
