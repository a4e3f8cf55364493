import { useWords } from '../../../bridge/words.ts'
import { Question } from '../../../ui/Question.tsx'

type DiscardChangesProps = { readonly onKeep: () => void; readonly onDiscard: () => void }

export function DiscardChanges({ onKeep, onDiscard }: DiscardChangesProps) {
  const say = useWords()
  return (
    <Question
      title={say('templateScreens.edit.discardTitle')}
      stay={{ label: say('templateScreens.edit.discardKeep'), onPress: onKeep }}
      ways={[
        { label: say('templateScreens.edit.discardDrop'), look: 'danger', onPress: onDiscard },
      ]}
    >
      <p>{say('templateScreens.edit.discardSentence')}</p>
    </Question>
  )
}
