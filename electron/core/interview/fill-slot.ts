import { nameSpeaker } from '../quotes/name-speaker.ts'
import type { Speaker } from '../release/block.ts'
import type { Facility } from '../release/facility.ts'
import type { Slot } from '../templates/pattern.ts'
import type { Question } from '../templates/question.ts'
import type { Template } from '../templates/template.ts'
import { printLocalDate, weekdayNames, weekdayOf } from '../text/local-date.ts'
import type { Answer, Answers } from './answer.ts'
import {
  beginSmall,
  cleanWords,
  dropBeginning,
  linesAsSentences,
  linesInRow,
} from './clean-words.ts'
import { fillFigures } from './fill-figures.ts'
import { type Filled, inRow, wordsOr } from './filled.ts'
import { introduceFacility, namingOf, recallFacility, type Said, withPerson } from './said.ts'
import { closingComma } from './tidy.ts'

/** Everything sentences are made of. */
export type Facts = {
  readonly template: Template
  readonly answers: Answers
  readonly facility: Facility | null
}

/** The words that stand in a slot; only where it ends the sentence may they be several sentences. */
export function fillSlot(
  { question: id, form }: Slot,
  facts: Facts,
  said: Said,
  isLast: boolean,
): Filled {
  if (id === 'facility') return fillFacility(form, facts.facility, said)
  if (id === 'city') return wordsOr(placeOf(facts), 'kota', said)
  const question = facts.template.questions.find((one) => one.id === id)
  if (question === undefined) return { kind: 'missing', asks: null }
  const asks = question.need === 'required' ? question.gap : null
  const answer = facts.answers[id]
  switch (question.kind) {
    case 'text':
      return wordsOr(textOf(question, answer, isLast), asks, said)
    case 'choice':
      return wordsOr(choiceOf(question, answer, form), asks, said)
    case 'day':
      // A time that she does not know is no gap: few events need one.
      return wordsOr(dayOf(answer, form), form === 'time' ? null : asks, said)
    case 'people':
      return fillPeople(answer, form, asks, said)
    case 'figures':
      return fillFigures(question, answer, form, said)
    case 'quote':
      return { kind: 'missing', asks: null }
  }
}

/** The place of the dateline: her answer, else the town of the facility; possibly empty. */
export function placeOf({ template, answers, facility }: Facts): string {
  const { place } = template.plan.dateline
  const question = template.questions.find(({ id }) => id === place)
  const answered = question === undefined ? '' : textOf(question, answers[question.id], false)
  return answered || cleanWords(facility?.city ?? '')
}

/** Her people who have a name or an office, both without marks at their ends. */
export function peopleIn(answer: Answer | undefined): readonly Speaker[] {
  return answer?.kind === 'people' ? answer.people.map(cleanSpeaker).filter(isSomebody) : []
}

export function cleanSpeaker({ name, office }: Speaker): Speaker {
  return { name: cleanWords(name), office: cleanWords(office) }
}

export function isSomebody({ name, office }: Speaker): boolean {
  return name !== '' || office !== ''
}

function fillFacility(form: string, facility: Facility | null, said: Said): Filled {
  const isShort = form === 'short' || said.facility
  const name = facility && (isShort ? recallFacility(facility) : introduceFacility(facility))
  const after = form === 'short' ? said : { ...said, facility: true }
  return wordsOr(cleanWords(name ?? ''), 'nama satuan kerja', after)
}

function textOf(question: Question, answer: Answer | undefined, isLast: boolean): string {
  if (answer?.kind !== 'text') return ''
  const drops = question.kind === 'text' ? question.drops : []
  const lines = answer.text.split(/[\r\n]+/)
  const words = dropBeginning(isLast ? linesAsSentences(lines) : linesInRow(lines), drops)
  // What has beginnings to drop goes on within a sentence; a theme or a name does not.
  return drops.length === 0 ? words : beginSmall(words, { isReason: question.element === 'why' })
}

function choiceOf(
  { options }: Extract<Question, { kind: 'choice' }>,
  answer: Answer | undefined,
  form: string,
): string {
  if (answer?.kind !== 'text') return ''
  const words = cleanWords(answer.text)
  const option = options.find((one) => one.words === words)
  return form === 'headline' && option !== undefined ? option.headline : words
}

function dayOf(answer: Answer | undefined, form: string): string {
  if (answer?.kind !== 'day') return ''
  if (form === 'time') {
    const time = dropBeginning(cleanWords(answer.time), ['pukul', 'jam', 'pkl.', 'pkl'])
    // A point between hours and minutes (EYD V, tanda titik); the zone only as she wrote it.
    return time === '' ? '' : `pukul ${time.replace(/^(\d{1,2}):(?=\d{2}\b)/, '$1.')}`
  }
  if (answer.date === null) return ''
  return form === 'short' ? printShortDate(answer.date) : printLocalDate(answer.date)
}

/** «Rabu (9/10/2024)». */
function printShortDate(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${weekdayNames[weekdayOf(date)] ?? ''} (${day}/${month}/${year})`
}

function fillPeople(
  answer: Answer | undefined,
  form: string,
  asks: string | null,
  said: Said,
): Filled {
  const people = peopleIn(answer)
  const [only] = people
  if (only === undefined) return { kind: 'missing', asks }
  if (form === 'office') return wordsOr(only.office || only.name, asks, said)
  if (form === 'name') return wordsOr(only.name || only.office, asks, said)
  const after = people.reduce(withPerson, said)
  if (people.length > 1) {
    const names = people.map((person) => nameInRow(person, said))
    return { kind: 'words', words: inRow(names), said: after }
  }
  const naming = namingOf(only, said)
  const words = nameSpeaker(only, naming) ?? ''
  const isBeside = naming === 'full' && only.name !== '' && only.office !== ''
  return { kind: 'words', words: isBeside ? `${words}${closingComma}` : words, said: after }
}

/** Without commas of its own, which would be taken for those of the row (EYD V, tanda koma 13). */
function nameInRow(person: Speaker, said: Said): string {
  if (namingOf(person, said) === 'name') return nameSpeaker(person, 'name') ?? ''
  return [person.office, person.name].filter((part) => part !== '').join(' ')
}
