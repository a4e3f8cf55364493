import type { Dispatch } from '#core/outbox/dispatch.ts'
import { useWords } from '../../bridge/words.ts'
import { Question } from '../../ui/Question.tsx'
import type { AskedAct } from './row-acts.ts'

type ActQuestionProps = {
  readonly act: AskedAct
  readonly dispatch: Dispatch
  readonly onStay: () => void
  readonly onGo: () => void
}

/** Asks before a mail is cancelled, sent a second time, or taken for arrived. */
export function ActQuestion({ act, dispatch, onStay, onGo }: ActQuestionProps) {
  const say = useWords()
  const recipient = dispatch.to.name || dispatch.to.address
  return (
    <Question
      title={say(`outbox.question.${act}Title`)}
      stay={{ label: say(`outbox.question.${act}Stay`), onPress: onStay }}
      ways={[
        {
          label: say(`outbox.question.${act}Go`),
          ...(act === 'arrived' ? {} : { look: 'danger' as const }),
          onPress: onGo,
        },
      ]}
    >
      <p>{say(`outbox.question.${act}`, { recipient })}</p>
    </Question>
  )
}
