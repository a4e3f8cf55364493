import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Answers } from '#core/interview/answer.ts'
import type { OpenGap } from '#core/interview/render-sentence.ts'
import type { Question } from '#core/templates/question.ts'
import { inLanguage } from '#core/templates/words.ts'
import { useWords } from '../../bridge/words.ts'
import { Hidden } from '../../ui/Hidden.tsx'
import { answerState } from './answer-state.ts'
import style from './QuestionList.module.css'

type QuestionListProps = {
  readonly title: string
  readonly questions: readonly Question[]
  readonly answers: Answers
  readonly gaps: readonly OpenGap[]
  readonly at: number
  readonly onGo: (at: number) => void
}

export function QuestionList({ title, questions, answers, gaps, at, onGo }: QuestionListProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const list = useRef<HTMLOListElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: a long list follows the question
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
  }, [at])
  const steps = [
    ...questions.map((question) => ({
      id: question.id,
      label: inLanguage(question.ask, language),
      state: answerState(question, answers, gaps),
    })),
    { id: ' end', label: say('interview.end'), state: 'empty' as const },
  ]
  return (
    <>
      <h2 className={style.title}>{title}</h2>
      <ol ref={list} className={style.list}>
        {steps.map(({ id, label, state }, index) => (
          <li key={id}>
            <button
              type="button"
              className={style.step}
              aria-current={index === at ? 'step' : undefined}
              onClick={() => onGo(index)}
            >
              <span className={style.mark} data-state={state}>
                {state === 'answered' ? <Check aria-hidden size={12} /> : null}
              </span>
              <span className={style.label}>{label}</span>
              {id === ' end' ? null : <Hidden>{`, ${say(`interview.states.${state}`)}`}</Hidden>}
            </button>
          </li>
        ))}
      </ol>
    </>
  )
}
