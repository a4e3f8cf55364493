import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { checkSums } from '#core/interview/check-sums.ts'
import type { ComposedInterview } from '#core/interview/compose-interview.ts'
import type { Question } from '#core/templates/question.ts'
import type { Template } from '#core/templates/template.ts'
import { inLanguage } from '#core/templates/words.ts'
import { useWords } from '../../bridge/words.ts'
import { orNothing, stillOpen } from './answer-state.ts'
import { AnswerField } from './answers/AnswerField.tsx'
import { EndStep } from './EndStep.tsx'
import { type Ending, HersChoice } from './HersChoice.tsx'
import type { InterviewStore } from './interview-store.ts'
import { QuestionCard } from './QuestionCard.tsx'
import { type Composed, missingBlocks } from './take-composed.ts'
import { sentencesFrom } from './touched-blocks.ts'

type StepProps = {
  readonly template: Template
  /** Null at the end. */
  readonly question: Question | null
  readonly at: number
  readonly store: InterviewStore<ComposedInterview>
  readonly composed: Composed & Pick<ComposedInterview, 'gaps'>
  readonly problem: string | null
  readonly ending: Ending
  readonly isFinishing: boolean
  readonly onEnding: (ending: Ending) => void
  readonly onBack: (() => void) | null
  readonly onNext: () => void
  readonly onGo: (at: number) => void
}

/** The question on the screen, or the end with its headlines. */
export function Step(props: StepProps) {
  const { template, question, at, store, composed } = props
  const say = useWords()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const { answers, release, isStoryHers } = useStore(store)
  const { questions } = template
  if (question === null) {
    return (
      <QuestionCard
        progress={say('interview.end')}
        need={null}
        ask={say('interview.headlineTitle')}
        hint={say('interview.headlineHint')}
        example=""
        problem={null}
        onBack={props.onBack}
        next={say(props.isFinishing ? 'interview.opening' : 'interview.openSheet')}
        isNextPrimary
        isBusy={props.isFinishing}
        onNext={props.onNext}
      >
        <EndStep
          headline={release.headline}
          proposals={[...new Set(composed.headlines)]}
          questions={questions}
          open={stillOpen(questions, answers, composed.gaps)}
          differing={checkSums(template, answers).map(({ sentence }) =>
            inLanguage(sentence, language),
          )}
          onHeadline={store.setHeadline}
          onEnter={props.onNext}
          onGo={(id) => props.onGo(questions.findIndex((one) => one.id === id))}
        />
        {isStoryHers ? (
          <HersChoice
            missing={missingBlocks(release.story, composed).length}
            value={props.ending}
            onChange={props.onEnding}
          />
        ) : null}
      </QuestionCard>
    )
  }
  const answer = answers[question.id] ?? null
  const isLast = at === questions.length - 1
  return (
    <QuestionCard
      progress={say('interview.progress', { number: at + 1, total: questions.length })}
      need={question.need}
      ask={inLanguage(question.ask, language)}
      hint={inLanguage(question.hint, language)}
      example={question.kind === 'choice' ? '' : question.example}
      problem={props.problem}
      onBack={props.onBack}
      next={say(isLast ? 'interview.toEnd' : answer === null ? 'interview.skip' : 'interview.next')}
      isNextPrimary={answer !== null}
      isBusy={false}
      onNext={props.onNext}
    >
      <AnswerField
        question={question}
        label={inLanguage(question.ask, language)}
        answer={answer}
        date={release.dateline.date}
        template={template}
        answers={answers}
        print={(changed) => sentencesFrom(store.compose(changed), question.id)}
        onEnter={props.onNext}
        onChange={(changed) => store.answer(question.id, orNothing(changed))}
      />
    </QuestionCard>
  )
}
