import type { Question } from '../templates/question.ts'
import type { Answer, Figure } from './answer.ts'
import { readCount } from './check-sums.ts'
import { cleanWords } from './clean-words.ts'
import { type Filled, inRow, wordsOr } from './filled.ts'
import type { Said } from './said.ts'

/** One figure, all of them in a row, those she added (`own`), or none at all (`….none`). */
export function fillFigures(
  question: FiguresQuestion,
  answer: Answer | undefined,
  form: string,
  said: Said,
): Filled {
  if (form.endsWith('.none')) return fillNone(answer, form.replace(/\.none$/, ''), said)
  return wordsOr(figuresOf(question, answer, form), figureAsks(question, form, answer), said)
}

type FiguresQuestion = Extract<Question, { kind: 'figures' }>

function figuresOf({ figures }: FiguresQuestion, answer: Answer | undefined, form: string): string {
  if (answer?.kind !== 'figures') return ''
  if (form !== '' && form !== 'own') {
    const figure = answer.figures.find(({ id }) => id === form)
    const unit = figures.find(({ id }) => id === form)?.unit ?? ''
    return figure === undefined ? '' : counted(figure, unit)
  }
  const isMeant = ({ id }: Figure) => form === '' || id === ''
  const rows = answer.figures.filter(isMeant).map((figure) => {
    const asked = figures.find(({ id }) => id !== '' && id === figure.id)
    const words = counted(figure, asked?.unit ?? cleanWords(figure.unit))
    const label = asked?.label.id ?? cleanWords(figure.label)
    return words === '' || label === '' ? '' : `${words} ${label}`
  })
  return inRow(rows.filter((row) => row !== ''))
}

function counted({ count }: Figure, unit: string): string {
  const number = cleanWords(count)
  // «0 orang langsung bebas» is no news; where a nought says something, a pattern has `.none`.
  if (number === '' || readCount(number) === 0) return ''
  // Four digits and more are set off by points (EYD V, tanda titik 8).
  const set = /^\d{4,9}$/.test(number) ? number.replace(/\B(?=(?:\d{3})+$)/g, '.') : number
  return `${set} ${unit}`.trim()
}

/** Writes nothing; holds its sentence or segment only where she counted none. */
function fillNone(answer: Answer | undefined, id: string, said: Said): Filled {
  const figure = answer?.kind === 'figures' ? answer.figures.find((one) => one.id === id) : null
  return readCount(figure?.count ?? '') === 0
    ? { kind: 'words', words: '', said }
    : { kind: 'missing', asks: null }
}

function figureAsks(
  question: FiguresQuestion,
  form: string,
  answer: Answer | undefined,
): string | null {
  if (form === '') return question.need === 'required' ? question.gap : null
  if (form === 'own') return null
  const figure = question.figures.find(({ id }) => id === form)
  const given = answer?.kind === 'figures' ? answer.figures.find(({ id }) => id === form) : null
  const isNought = readCount(given?.count ?? '') === 0
  return figure?.need === 'required' && !isNought ? `jumlah ${figure.label.id}` : null
}
