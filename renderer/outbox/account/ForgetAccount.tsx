import { useWords } from '../../bridge/words.ts'
import { Question } from '../../ui/Question.tsx'
import { theOutbox } from '../the-outbox.ts'

type ForgetAccountProps = {
  readonly address: string
  readonly onStay: () => void
  readonly onForgotten: () => void
}

export function ForgetAccount({ address, onStay, onForgotten }: ForgetAccountProps) {
  const say = useWords()
  const go = async () => {
    const isGone = await theOutbox.act((call) => call('outbox.forget-account', {}))
    if (isGone) onForgotten()
    else onStay()
  }
  return (
    <Question
      title={say('account.forgetTitle')}
      stay={{ label: say('account.forgetStay'), onPress: onStay }}
      ways={[{ label: say('account.forgetGo'), look: 'danger', onPress: () => void go() }]}
    >
      <p>{say('account.forgetSentence', { address })}</p>
    </Question>
  )
}
