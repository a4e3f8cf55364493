import { useWords } from '../../bridge/words.ts'
import { Question } from '../../ui/Question.tsx'

type RemoveTemplateProps = {
  readonly name: string
  readonly onKeep: () => void
  readonly onRemove: () => void
}

export function RemoveTemplate({ name, onKeep, onRemove }: RemoveTemplateProps) {
  const say = useWords()
  return (
    <Question
      title={say('templateScreens.manage.removeTitle', { name })}
      stay={{ label: say('templateScreens.manage.removeKeep'), onPress: onKeep }}
      ways={[{ label: say('templateScreens.manage.remove'), look: 'danger', onPress: onRemove }]}
    >
      <p>{say('templateScreens.manage.removeSentence')}</p>
    </Question>
  )
}
