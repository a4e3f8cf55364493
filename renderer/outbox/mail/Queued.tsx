import type { OutboxState } from '#contract/calls.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './Mail.module.css'

type QueuedProps = {
  readonly count: number
  readonly outbox: OutboxState
  readonly onOutbox: (() => void) | undefined
  readonly onAgain: () => void
}

/** Where the mails wait now, and what they wait for. */
export function Queued({ count, outbox, onOutbox, onAgain }: QueuedProps) {
  const say = useWords()
  return (
    <>
      <Notice tone="ok">
        <p>{say('mailExit.queued', { count })}</p>
        <p>{say(`mailExit.${waitsFor(outbox)}`)}</p>
      </Notice>
      <div className={style.acts}>
        <Button onPress={onAgain}>{say('mailExit.again')}</Button>
        {onOutbox === undefined ? null : (
          <Button look="primary" autoFocus onPress={onOutbox}>
            {say('mailExit.open')}
          </Button>
        )}
      </div>
    </>
  )
}

function waitsFor({ isPaused, password, account }: OutboxState) {
  if (isPaused) return 'goesPaused'
  if (password === 'none') return 'goesPassword'
  return account?.sendsItself ? 'goesItself' : 'goesOnClick'
}
