import { elementSchema } from '#core/coverage/element.ts'
import type { Question } from '#core/templates/question.ts'
import { useWords } from '../../../bridge/words.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { Field } from '../../../ui/Field.tsx'
import { BilingualField } from './BilingualField.tsx'
import { figuresOf, optionOf } from './change.ts'
import style from './Editor.module.css'
import { LinesField } from './LinesField.tsx'
import { NeedChoice } from './PartsSection.tsx'

type QuestionFormProps = {
  readonly question: Question
  readonly onChange: (question: Question) => void
}

const elements = ['none', ...elementSchema.options] as const

export function QuestionForm({ question, onChange }: QuestionFormProps) {
  const say = useWords()
  return (
    <>
      <BilingualField
        label={say('templateScreens.edit.ask')}
        value={question.ask}
        onChange={(ask) => onChange({ ...question, ask })}
      />
      <BilingualField
        label={say('templateScreens.edit.hint')}
        value={question.hint}
        onChange={(hint) => onChange({ ...question, hint })}
      />
      <div className={style.pair}>
        <Field
          label={say('templateScreens.edit.example')}
          grows
          value={question.example}
          onChange={(example) => onChange({ ...question, example })}
        />
        <Field
          label={say('templateScreens.edit.gap')}
          grows
          value={question.gap}
          onChange={(gap) => onChange({ ...question, gap })}
        />
      </div>
      <div className={style.pair}>
        <NeedChoice value={question.need} onChange={(need) => onChange({ ...question, need })} />
        <Choice
          label={say('templateScreens.edit.element')}
          options={elements.map((id) => ({
            id,
            label:
              id === 'none'
                ? say('templateScreens.edit.elementNone')
                : say(`templateScreens.edit.elements.${id}`),
          }))}
          value={question.element ?? 'none'}
          onChange={(id) => onChange({ ...question, element: id === 'none' ? null : id })}
        />
      </div>
      <KindField question={question} onChange={onChange} />
    </>
  )
}

/** What only questions of this kind have. */
function KindField({ question, onChange }: QuestionFormProps) {
  const say = useWords()
  const needWords = {
    required: say('templateScreens.need.required'),
    recommended: say('templateScreens.need.recommended'),
    optional: say('templateScreens.need.optional'),
  }
  switch (question.kind) {
    case 'text':
      return (
        <LinesField
          label={say('templateScreens.edit.drops')}
          lines={question.drops}
          onLines={(drops) => onChange({ ...question, drops })}
        />
      )
    case 'choice':
      return (
        <LinesField
          label={say('templateScreens.edit.options')}
          lines={question.options.map(({ words, headline }) => `${words} = ${headline}`)}
          onLines={(lines) =>
            onChange({
              ...question,
              options: lines.map((line) => optionOf(line, question.options)),
            })
          }
        />
      )
    case 'figures':
      return (
        <LinesField
          label={say('templateScreens.edit.figures')}
          lines={question.figures.map(
            ({ label, unit, need }) => `${label.id} = ${unit} = ${needWords[need]}`,
          )}
          onLines={(lines) =>
            onChange({ ...question, figures: figuresOf(lines, question.figures, needWords) })
          }
        />
      )
    default:
      return null
  }
}
