import { nameLength, type Word, wordsOf } from '../intake/name-words.ts'
import { endsSentence, officeAt } from '../intake/office-run.ts'
import { noName, officeWords } from '../intake/office-words.ts'
import type { Speaker } from '../release/block.ts'
import type { Range } from '../text/sentences.ts'

/** Who speaks, as found in a text: `isWhole` where no word beside it belongs to it as well. */
export type Subject = Range & { readonly isWhole: boolean }

/**
 * Whoever is named at the beginning of the words after a verb of speech: the known speaker, or an
 * office and a name beside each other. An empty range where nobody is.
 */
export function subjectAfter(text: string, known: Speaker): Subject {
  const words = wordsOf(text)
  const named = namedIn(text, known)
  const isFirst = named !== null && text.slice(0, named.start).trim() === ''
  return subjectAt(words, 0, isFirst ? named : null)
}

/** The known speaker where the text names them, with the office or name that stands beside. */
export function subjectIn(text: string, known: Speaker): Subject | null {
  const named = namedIn(text, known)
  if (named === null) return null
  const words = wordsOf(text)
  const from = words.findIndex(({ end }) => end > named.start)
  const subject = subjectAt(words, from, named)
  return { ...subject, isWhole: subject.isWhole && begins(words, from) }
}

function subjectAt(words: readonly Word[], from: number, named: Range | null): Subject {
  const run = from + runLength(words, from)
  const past = named === null ? from : words.findIndex(({ start }) => start >= named.end)
  const next = Math.max(run, past < 0 ? words.length : past)
  if (next === from) return { start: 0, end: 0, isWhole: isClosing(words[0]) }
  const last = words[next - 1]
  return {
    start: named?.start ?? words[from]?.start ?? 0,
    end: Math.max(last === undefined ? 0 : last.start + last.bare.length, named?.end ?? 0),
    isWhole: goesOn(words, next),
  }
}

/** «office, name», «name, office», or either of them. */
function runLength(words: readonly Word[], from: number): number {
  const office = officeAt(words, from).length
  const first = office > 0 ? office : nameLength(words, from)
  if (first === 0 || words[from + first]?.text !== ',') return first
  const beside = from + first + 1
  const second = office > 0 ? nameLength(words, beside) : officeAt(words, beside).length
  return second === 0 ? first : first + 1 + second
}

/** Words that add somebody, or something about the one just named. */
const addsOn = new Set(['dan', 'serta', 'selaku', 'sebagai', 'yang', 'alias', 'dari', 'asal'])

/** Whether what follows the subject is no more of it: «Budi, S.H.», «Budi (45)», «Budi dan Sari». */
function goesOn(words: readonly Word[], next: number): boolean {
  const word = words[next]
  if (isClosing(word) || endsSentence(words[next - 1])) return true
  if (word?.text !== ',') return isOther(word)
  const after = words[next + 1]
  return after === undefined || isOther(after)
}

function isOther(word: Word | undefined): boolean {
  if (word === undefined) return true
  if (/^\p{Ll}/u.test(word.text)) return !addsOn.has(word.small) && !officeWords.has(word.small)
  return noName.has(word.small)
}

function isClosing(word: Word | undefined): boolean {
  return word === undefined || /^[.!?;:…–—]$/.test(word.text)
}

/** Words that open a sentence before its subject, with or without a comma. */
const openers = new Set([
  ...['kemudian', 'lalu', 'selanjutnya', 'sebelumnya', 'akhirnya', 'namun', 'terpisah', 'lebih'],
])

/** Whether what precedes the subject is no more of it: «Kalapas Budi», «Kalapas, Budi». */
function begins(words: readonly Word[], from: number): boolean {
  const before = words[from - 1]
  const isComma = before?.text === ','
  const word = isComma ? words[from - 2] : before
  if (word === undefined || isClosing(word) || endsSentence(word)) return true
  if (addsOn.has(word.small)) return false
  if (/^\p{Ll}/u.test(word.text)) return isComma || !officeWords.has(word.small)
  return noName.has(word.small) || openers.has(word.small)
}

/** «office, name», or either of them, as it stands in the text. */
function namedIn(text: string, { name, office }: Speaker): Range | null {
  const forms = [[office, name].filter((part) => part !== '').join(', '), name, office]
  for (const form of forms) {
    const start = form === '' ? -1 : text.indexOf(form)
    if (start >= 0) return { start, end: start + form.length }
  }
  return null
}
