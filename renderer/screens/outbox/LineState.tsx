import { CircleCheck, CircleDashed, CloudOff, KeyRound, MailX, Pause } from 'lucide-react'
import type { OutboxState } from '#contract/calls.ts'
import { useWords } from '../../bridge/words.ts'
import { countIn, type LineWord, lineWord } from '../../outbox/standing.ts'
import { Button } from '../../ui/Button.tsx'
import style from './Outbox.module.css'

type LineStateProps = {
  readonly outbox: OutboxState
  readonly onSendAll: () => void
  readonly onPauseAll: (isPaused: boolean) => void
  readonly onPassword: () => void
  readonly onAccount: () => void
}

const signs = {
  noAccount: MailX,
  paused: Pause,
  noPassword: KeyRound,
  accountRefused: KeyRound,
  away: CloudOff,
  there: CircleCheck,
  unknown: CircleDashed,
  held: Pause,
  idle: CircleDashed,
} as const satisfies Record<LineWord, unknown>

/** How the way out stands, in words and sign, and what moves all of it at once. */
export function LineState(props: LineStateProps) {
  const { outbox, onSendAll, onPauseAll, onPassword, onAccount } = props
  const say = useWords()
  const word = lineWord(outbox)
  const Sign = signs[word]
  const count = countIn(outbox.dispatches, 'waiting')
  const { account, isPaused, dispatches } = outbox
  const waits = dispatches.some(({ state }) => state === 'waiting')
  return (
    <div className={style.state} data-line={word}>
      <Sign aria-hidden size={20} className={style.sign} />
      <div className={style.stateWords}>
        <p role="status" className={style.sentence}>
          {say(`outbox.line.${word}`, { count })}
        </p>
        {account === null ? null : (
          <p className={style.soft}>
            {say('outbox.from', { address: account.address })} ·{' '}
            {say(account.sendsItself ? 'outbox.sendsItself' : 'outbox.onClick')}
          </p>
        )}
      </div>
      {account !== null && (waits || isPaused) ? (
        <Button onPress={() => onPauseAll(!isPaused)}>
          {say(isPaused ? 'outbox.goOnAll' : 'outbox.pauseAll')}
        </Button>
      ) : null}
      {account === null && dispatches.length > 0 ? (
        <Button look="primary" onPress={onAccount}>
          {say('outbox.setAccount')}
        </Button>
      ) : word === 'noPassword' ? (
        <Button look="primary" onPress={onPassword}>
          {say('outbox.givePassword')}
        </Button>
      ) : waits && !isPaused ? (
        <Button look="primary" onPress={onSendAll}>
          {say('outbox.sendAll')}
        </Button>
      ) : null}
    </div>
  )
}
