import { useWords } from '../../bridge/words.ts'
import { Question } from '../../ui/Question.tsx'

type DiscardDialogProps = {
  readonly isOpen: boolean
  readonly onKeep: () => void
  readonly onDiscard: () => void
}

export function DiscardDialog({ isOpen, onKeep, onDiscard }: DiscardDialogProps) {
  const say = useWords()
  return (
    <Question
      isOpen={isOpen}
      title={say('intake.discard.title')}
      stay={{ label: say('intake.discard.keep'), onPress: onKeep }}
      ways={[{ label: say('intake.discard.drop'), look: 'danger', onPress: onDiscard }]}
    >
      <p>{say('intake.discard.sentence')}</p>
    </Question>
  )
}
