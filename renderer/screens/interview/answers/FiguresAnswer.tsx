import { Plus, X } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers, Figure } from '#core/interview/answer.ts'
import type { FigureQuestion, Question } from '#core/templates/question.ts'
import { formsUsed } from '#core/templates/slot-use.ts'
import type { Template } from '#core/templates/template.ts'
import { inLanguage } from '#core/templates/words.ts'
import { useWords } from '../../../bridge/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Field } from '../../../ui/Field.tsx'
import style from './Answers.module.css'
import type { AnswerProps } from './answer-props.ts'
import { FigureSums } from './FigureSums.tsx'

type FiguresAnswerProps = AnswerProps<'figures'> & {
  readonly question: Extract<Question, { kind: 'figures' }>
  readonly template: Template
  /** All of them: a sum may reach into another question. */
  readonly answers: Answers
}

/** The figures the template asks for, then her own. */
export function FiguresAnswer({
  question,
  template,
  answers,
  answer,
  onChange,
}: FiguresAnswerProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const figures = answer?.figures ?? []
  const asked = question.figures.map((one) => figures.find(({ id }) => id === one.id) ?? blank(one))
  const own = figures.filter(({ id }) => id === '')
  const forms = formsUsed(template, question.id)
  const isOwnPrinted = forms.has('') || forms.has('own')
  const adding = useRef<HTMLDivElement>(null)
  const rows = useRef(own.length)
  // The row that was added last, and the way to the next, are never half hidden.
  useEffect(() => {
    if (own.length > rows.current) adding.current?.scrollIntoView({ block: 'center' })
    rows.current = own.length
  }, [own.length])

  function put(changedAsked: readonly Figure[], changedOwn: readonly Figure[]) {
    const given = changedAsked.filter(({ count }) => count.trim() !== '')
    onChange({ kind: 'figures', figures: [...given, ...changedOwn] })
  }
  const change = (list: readonly Figure[], at: number, part: Partial<Figure>) =>
    list.map((figure, index) => (index === at ? { ...figure, ...part } : figure))

  return (
    <div className={style.rows}>
      <div className={style.figures}>
        {question.figures.map((one, at) => (
          <div key={one.id} className={style.figure}>
            <Field
              label={inLanguage(one.label, language)}
              inputMode="numeric"
              value={asked[at]?.count ?? ''}
              onChange={(count) => put(change(asked, at, { count }), own)}
              autoFocus={at === 0}
            />
            <span className={style.unit}>{one.unit}</span>
          </div>
        ))}
      </div>
      {own.map((figure, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a row has nothing of its own but its place
        <fieldset key={at} className={style.ownFigure}>
          <legend className={style.hidden}>{say('interview.ownFigure', { number: at + 1 })}</legend>
          <Field
            label={say('interview.figure')}
            value={figure.label}
            onChange={(label) => put(asked, change(own, at, { label }))}
            autoFocus
          />
          <Field
            label={say('interview.count')}
            inputMode="numeric"
            value={figure.count}
            onChange={(count) => put(asked, change(own, at, { count }))}
          />
          <Field
            label={say('interview.unit')}
            value={figure.unit}
            onChange={(unit) => put(asked, change(own, at, { unit }))}
          />
          <Button
            look="quiet"
            square
            aria-label={say('interview.removeFigure', { number: at + 1 })}
            onPress={() =>
              put(
                asked,
                own.filter((_, index) => index !== at),
              )
            }
          >
            <X aria-hidden />
          </Button>
        </fieldset>
      ))}
      {isOwnPrinted ? (
        <div ref={adding}>
          <Button
            look="soft"
            onPress={() => put(asked, [...own, { id: '', label: '', count: '', unit: '' }])}
          >
            <Plus aria-hidden />
            {say('interview.addFigure')}
          </Button>
        </div>
      ) : null}
      <FigureSums
        question={question}
        figures={[...asked, ...own]}
        template={template}
        answers={answers}
      />
    </div>
  )
}

function blank({ id, label, unit }: FigureQuestion): Figure {
  return { id, label: label.id, count: '', unit }
}
