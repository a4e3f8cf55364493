import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { inLanguage } from '#core/templates/words.ts'
import { useWords } from '../../../bridge/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { type Kind, moveBy, newQuestion, removeAt, replaceAt } from './change.ts'
import style from './Editor.module.css'
import { QuestionForm } from './QuestionForm.tsx'
import { RowButtons } from './RowButtons.tsx'
import type { SectionProps } from './section.ts'

const kinds = ['text', 'choice', 'day', 'people', 'figures', 'quote'] as const satisfies Kind[]

/** One question at a time, in the order in which they are asked. */
export function QuestionsSection({ draft, onChange }: SectionProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const { questions } = draft
  const [chosen, setChosen] = useState(questions[0]?.id ?? '')
  const [kind, setKind] = useState<Kind>('text')
  const at = Math.max(
    0,
    questions.findIndex(({ id }) => id === chosen),
  )
  const question = questions[at]
  const put = (changed: typeof questions) => onChange({ ...draft, questions: changed })

  function add() {
    const added = newQuestion(kind, say('templateScreens.edit.newAsk'), draft)
    put([...questions.slice(0, at + 1), added, ...questions.slice(at + 1)])
    setChosen(added.id)
  }

  return (
    <div className={style.section}>
      <div className={style.row}>
        <Choice
          label={say('templateScreens.edit.question')}
          options={questions.map(({ id, ask }, index) => ({
            id,
            label: say('templateScreens.edit.questionAt', {
              number: index + 1,
              ask: inLanguage(ask, language),
            }),
          }))}
          value={question?.id ?? ''}
          onChange={setChosen}
        />
        {question === undefined || questions.length === 1 ? null : (
          <RowButtons
            name={inLanguage(question.ask, language)}
            onMove={(by) => put(moveBy(questions, at, by))}
            onRemove={() => {
              setChosen(questions[at === 0 ? 1 : at - 1]?.id ?? '')
              put(removeAt(questions, at))
            }}
          />
        )}
      </div>
      {question === undefined ? null : (
        <QuestionForm
          key={question.id}
          question={question}
          onChange={(changed) => put(replaceAt(questions, at, changed))}
        />
      )}
      <div className={style.row}>
        <Choice
          label={say('templateScreens.edit.kind')}
          options={kinds.map((id) => ({ id, label: say(`templateScreens.edit.kinds.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <Button onPress={add}>
          <Plus aria-hidden />
          {say('templateScreens.edit.add')}
        </Button>
      </div>
    </div>
  )
}
