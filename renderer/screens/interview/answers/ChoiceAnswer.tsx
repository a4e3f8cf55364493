import { useTranslation } from 'react-i18next'
import type { Question } from '#core/templates/question.ts'
import { inLanguage } from '#core/templates/words.ts'
import { OptionCards } from '../../../ui/OptionCards.tsx'
import type { AnswerProps } from './answer-props.ts'

type ChoiceAnswerProps = AnswerProps<'text'> & {
  readonly label: string
  readonly options: Extract<Question, { kind: 'choice' }>['options']
  readonly onEnter: () => void
}

export function ChoiceAnswer({ label, options, answer, onChange, onEnter }: ChoiceAnswerProps) {
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const cards = options.map((option) => ({
    id: option.words,
    label: inLanguage(option.label, language),
    ...hintOf(inLanguage(option.label, language), option.words),
  }))
  return (
    <OptionCards
      label={label}
      options={cards}
      value={cards.find(({ id }) => id === answer?.text)?.id ?? null}
      onChange={(text) => onChange({ kind: 'text', text })}
      onEnter={onEnter}
      autoFocus
    />
  )
}

/** The words that go into the text, where the label does not say them already. */
function hintOf(label: string, words: string): { hint?: string } {
  return label.toLocaleLowerCase('id') === words ? {} : { hint: `… ${words} …` }
}
