import type { OutboxState } from '#contract/calls.ts'
import type { ErrorCode } from '#core/app-error.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'

type OutboxNoticesProps = {
  readonly outbox: OutboxState
  /** Why her last act was refused. */
  readonly refusal: ErrorCode | null
  readonly onAccount: () => void
}

/** The line above says these already. */
const saidByLine: readonly ErrorCode[] = ['account-missing', 'password-needed']

/** What stands in the way of all mails, and what is damaged. */
export function OutboxNotices({ outbox, refusal, onAccount }: OutboxNoticesProps) {
  const say = useWords()
  const held = outbox.refused
  const count = outbox.damaged.length
  return (
    <>
      {refusal === null ? null : <Notice tone="error">{say(`errors.${refusal}`)}</Notice>}
      {held === null || held === refusal || saidByLine.includes(held) ? null : (
        <Notice
          tone="error"
          action={
            held === 'account-refused' ? (
              <Button onPress={onAccount}>{say('outbox.account')}</Button>
            ) : null
          }
        >
          {say(`errors.${held}`)}
        </Notice>
      )}
      {count === 0 ? null : <Notice tone="warn">{say('outbox.damaged', { count })}</Notice>}
    </>
  )
}
