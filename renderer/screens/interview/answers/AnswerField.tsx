import type { Answer, Answers } from '#core/interview/answer.ts'
import type { QuoteOrder } from '#core/quotes/write-quote.ts'
import type { Question } from '#core/templates/question.ts'
import { formsUsed } from '#core/templates/slot-use.ts'
import type { Template } from '#core/templates/template.ts'
import type { LocalDate } from '#core/text/local-date.ts'
import { ChoiceAnswer } from './ChoiceAnswer.tsx'
import { DayAnswer } from './DayAnswer.tsx'
import { FiguresAnswer } from './FiguresAnswer.tsx'
import { PeopleAnswer } from './PeopleAnswer.tsx'
import { QuoteAnswer } from './QuoteAnswer.tsx'
import { TextAnswer } from './TextAnswer.tsx'

type AnswerFieldProps = {
  readonly question: Question
  /** The question as it stands above the field. */
  readonly label: string
  readonly answer: Answer | null
  /** The day of the event, as far as it is known: offices are held for a time. */
  readonly date: LocalDate | null
  readonly template: Template
  readonly answers: Answers
  readonly onChange: (answer: Answer) => void
  /** The sentences that these answers make of the question. */
  readonly print: (answers: Answers) => string
  /** Enter on one of a few options. */
  readonly onEnter: () => void
}

/** The field that fits the question; an answer of another kind is left where it lies, unshown. */
export function AnswerField(props: AnswerFieldProps) {
  const { question, label, answer, date, template, answers, onChange, onEnter, print } = props
  switch (question.kind) {
    case 'text':
      return (
        <TextAnswer
          label={label}
          answer={answer?.kind === 'text' ? answer : null}
          onChange={onChange}
        />
      )
    case 'choice':
      return (
        <ChoiceAnswer
          label={label}
          options={question.options}
          onEnter={onEnter}
          answer={answer?.kind === 'text' ? answer : null}
          onChange={onChange}
        />
      )
    case 'day':
      return (
        <DayAnswer
          label={label}
          isTimeAsked={isTimeAsked(question, template, answer)}
          answer={answer?.kind === 'day' ? answer : null}
          onChange={onChange}
        />
      )
    case 'people':
      return (
        <PeopleAnswer
          date={date}
          answer={answer?.kind === 'people' ? answer : null}
          onChange={onChange}
        />
      )
    case 'figures':
      return (
        <FiguresAnswer
          question={question}
          template={template}
          answers={answers}
          answer={answer?.kind === 'figures' ? answer : null}
          onChange={onChange}
        />
      )
    case 'quote':
      return (
        <QuoteAnswer
          date={date}
          order={orderOf(question, template)}
          onEnter={onEnter}
          print={(quote) => print({ ...answers, [question.id]: quote })}
          answer={answer?.kind === 'quote' ? answer : null}
          onChange={onChange}
        />
      )
  }
}

/** What is not printed is not asked; a time that stands there already stays in sight. */
function isTimeAsked({ id }: Question, template: Template, answer: Answer | null): boolean {
  return formsUsed(template, id).has('time') || (answer?.kind === 'day' && answer.time !== '')
}

function orderOf({ id }: Question, { plan }: Template): QuoteOrder {
  const planned = plan.story.find((block) => block.kind === 'quote' && block.question === id)
  return planned?.kind === 'quote' ? planned.order : 'words-first'
}
