import { useWords } from '../../bridge/words.ts'
import { Question } from '../../ui/Question.tsx'

type LeaveDialogProps = {
  readonly onStay: () => void
  readonly onSheet: () => void
  readonly onLibrary: () => void
}

export function LeaveDialog({ onStay, onSheet, onLibrary }: LeaveDialogProps) {
  const say = useWords()
  return (
    <Question
      title={say('interview.leave.title')}
      stay={{ label: say('interview.leave.stay'), onPress: onStay }}
      ways={[
        { label: say('interview.leave.library'), onPress: onLibrary },
        { label: say('interview.leave.sheet'), onPress: onSheet },
      ]}
    >
      <p>{say('interview.leave.sentence')}</p>
    </Question>
  )
}
