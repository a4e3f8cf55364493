import { useTranslation } from 'react-i18next'
import type { Answers, Figure } from '#core/interview/answer.ts'
import { checkSums } from '#core/interview/check-sums.ts'
import type { Question } from '#core/templates/question.ts'
import type { Template } from '#core/templates/template.ts'
import { inLanguage } from '#core/templates/words.ts'
import { useWords } from '../../../bridge/words.ts'
import { Notice } from '../../../ui/Notice.tsx'
import { afterColon } from '../after-colon.ts'
import style from './Answers.module.css'
import { sumFigures } from './figure-sum.ts'

type FigureSumsProps = {
  readonly question: Extract<Question, { kind: 'figures' }>
  readonly figures: readonly Figure[]
  readonly template: Template
  readonly answers: Answers
}

/** The running sum, and whether figures that must agree do; silent where nothing can be said. */
export function FigureSums({ question, figures, template, answers }: FigureSumsProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const sum = sumFigures(figures)
  const isHere = (figure: string) => figure.startsWith(`${question.id}.`)
  const sums = template.sums.filter(({ whole, parts }) => [whole, ...parts].some(isHere))
  const faults = checkSums(template, answers).filter((fault) => fault.figures.some(isHere))
  // A whole among the figures would be counted twice with its parts.
  const isPlainSum = sums.length === 0 && sum.added > 1 && sum.unit !== null
  const printed = new Intl.NumberFormat('id').format(sum.total)
  return (
    <div className={style.sums} role="status">
      {isPlainSum ? (
        <p className={style.total}>
          {sum.unit === ''
            ? say('interview.total', { total: printed })
            : say('interview.totalWithUnit', { total: printed, unit: sum.unit })}
        </p>
      ) : null}
      {sum.unread.map((count) => (
        <p key={count} className={style.note}>
          {say('interview.unread', { words: `“${count}”` })}
        </p>
      ))}
      {faults.map((fault) => (
        <Notice key={fault.id} tone="warn">
          {say('interview.sumDiffers', {
            sentence: afterColon(inLanguage(fault.sentence, language)),
          })}
        </Notice>
      ))}
      {sums.length > 0 && faults.length === 0 && isWhole(sums, answers) ? (
        <Notice tone="ok">{say('interview.sumAgrees')}</Notice>
      ) : null}
    </div>
  )
}

/** Only then the check has something to say. */
function isWhole(sums: Template['sums'], answers: Answers): boolean {
  const given = new Set(
    Object.entries(answers).flatMap(([id, answer]) =>
      answer.kind === 'figures' ? answer.figures.map((figure) => `${id}.${figure.id}`) : [],
    ),
  )
  return sums.every(({ whole, parts }) => [whole, ...parts].every((name) => given.has(name)))
}
