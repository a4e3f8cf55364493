import type { FigureQuestion, Question } from '#core/templates/question.ts'
import type { Template } from '#core/templates/template.ts'
import { type Need, needSchema } from '#core/templates/words.ts'

export type Kind = Question['kind']
export type ChoiceOption = Extract<Question, { kind: 'choice' }>['options'][number]

export function replaceAt<Item>(list: readonly Item[], at: number, item: Item): readonly Item[] {
  return list.map((one, index) => (index === at ? item : one))
}

export function removeAt<Item>(list: readonly Item[], at: number): readonly Item[] {
  return list.filter((_, index) => index !== at)
}

/** The list as it was where there is nothing to change places with. */
export function moveBy<Item>(list: readonly Item[], at: number, by: 1 | -1): readonly Item[] {
  const one = list[at]
  const other = list[at + by]
  if (one === undefined || other === undefined) return list
  return replaceAt(replaceAt(list, at, other), at + by, one)
}

/** The first name of this stem that is not taken: «tanya-1», «tanya-2». */
export function freeId(stem: string, taken: readonly string[]): string {
  let number = 1
  while (taken.includes(`${stem}-${number}`)) number += 1
  return `${stem}-${number}`
}

/** A question with words enough to be valid; `ask` in the language of the screen. */
export function newQuestion(kind: Kind, ask: string, { questions }: Template): Question {
  const id = freeId(
    'tanya',
    questions.map((question) => question.id),
  )
  const common = {
    id,
    element: null,
    ask: { id: ask, en: '' },
    hint: { id: '…', en: '' },
    example: '',
    need: 'optional',
    gap: ask.slice(0, 60),
  } as const
  switch (kind) {
    case 'text':
      return { kind, ...common, drops: [] }
    case 'choice':
      return { kind, ...common, options: ['ya', 'tidak'].map((words) => optionOf(words, [])) }
    case 'figures':
      return { kind, ...common, figures: [] }
    default:
      return { kind, ...common }
  }
}

/** «menggelar = gelar»: the words of the text, then those of a headline. */
export function optionOf(line: string, old: readonly ChoiceOption[]): ChoiceOption {
  const [words = '', headline = words] = halves(line)
  const known = old.find((option) => option.words === words)
  const name = words.charAt(0).toLocaleUpperCase('id') + words.slice(1)
  return { words, headline, label: known?.label ?? { id: name, en: '' } }
}

/** The needs as they are called in her language. */
export type NeedWords = Readonly<Record<Need, string>>

/**
 * «peserta = orang = wajib». A figure keeps its id while its name stays, and while it is renamed at
 * its place: sums and sentences know figures by their ids.
 */
export function figuresOf(
  lines: readonly string[],
  old: readonly FigureQuestion[],
  needWords: NeedWords,
): readonly FigureQuestion[] {
  const named = lines.map((line) => halves(line))
  const names = named.map(([label = '']) => label)
  const taken = old.map(({ id }) => id)
  return named.map(([label = '', unit = '', typed = ''], at) => {
    const same = old.find((figure) => figure.label.id === label)
    const here = old[at]
    const isRenamed = here !== undefined && !names.includes(here.label.id)
    const kept = same ?? (isRenamed ? here : undefined)
    const id = kept?.id ?? freeId('angka', taken)
    taken.push(id)
    const need = needNamed(typed, needWords) ?? kept?.need ?? 'optional'
    return { id, label: same?.label ?? { id: label, en: '' }, unit, need }
  })
}

function needNamed(typed: string, words: NeedWords): Need | undefined {
  const wanted = typed.toLocaleLowerCase('id')
  return needSchema.options.find((need) => words[need].toLocaleLowerCase('id') === wanted)
}

/** Equal signs do not occur in the words themselves. */
function halves(line: string): readonly string[] {
  return line.split('=', 3).map((half) => half.trim())
}
