import {
  isCapitalised,
  isTitle,
  nameLength,
  printedWords,
  type Word,
  wordsOf,
} from './name-words.ts'
import { endsSentence, isBracketed, officeEnd, splitRun } from './office-run.ts'
import { officeHeads, officeWords } from './office-words.ts'
import { provinces } from './outlet-words.ts'

/** A person with an office, where the text names them; `start` and `end` are UTF-16 units. */
export type Person = {
  readonly name: string
  readonly office: string
  readonly start: number
  readonly end: number
  /** Named beside somebody else («didampingi …», «kepada …»): «ia» does not mean them. */
  readonly isCompanion: boolean
}

/**
 * People whose office the text gives («Kalapas X, Nama», «Kasi Y Nama», «Nama, Kasubsi Z»), in
 * order, and again where one word of their name stands alone later. `places` are towns, in small letters, that
 * may follow an office without a comma.
 */
export function findPeople(text: string, places: ReadonlySet<string>): readonly Person[] {
  const words = wordsOf(text)
  const people: Person[] = []
  const byWord = new Map<string, Person>()
  let at = 0
  while (at < words.length) {
    const found =
      personAt(words, at, { places, taken: people.at(-1)?.end ?? -1 }) ?? titledAt(words, at)
    const word = words[at]
    if (found !== null) {
      people.push(found.person)
      for (const part of found.person.name.split(' '))
        if (part.length > 2) byWord.set(part, found.person)
      at = found.next
      continue
    }
    const again = word === undefined ? undefined : byWord.get(word.bare)
    if (word !== undefined && again !== undefined)
      people.push({
        ...again,
        start: word.start,
        end: word.end,
        isCompanion: followsCompanionWord(words, at),
      })
    at += 1
  }
  return people
}

/** Towns, in small letters, that follow a facility's name in this text: «Lapas Kelas IIB Wonoasri memanen». */
export function findSeats(text: string): ReadonlySet<string> {
  const seats = new Set<string>()
  const named =
    /(?:Lapas|Rutan|LPKA|Bapas|Rupbasan|(?<!(?:dan|Jenderal|Ditjen)\s)Pemasyarakatan|Negara|\)|Kelas I{1,3}[AB]?)\s(\p{Lu}[\p{Ll}]{2,24}(?:\s\p{Lu}\p{Ll}{2,24})?)(?=\s[\p{Ll}(]|[,.]|$)/gu
  for (const match of text.matchAll(named)) {
    const seat = match[1] ?? ''
    const [first = ''] = seat.split(' ')
    if (!officeWords.has(first.toLowerCase())) seats.add(seat.toLowerCase())
  }
  return seats
}

type Found = { readonly person: Person; readonly next: number }
type Context = {
  readonly places: ReadonlySet<string>
  readonly taken: number
}

function personAt(words: readonly Word[], at: number, context: Context): Found | null {
  const head = words[at]
  if (head === undefined) return null
  if (!isCapitalised(head) || !officeHeads.has(head.small))
    return opensSentence(words, at) ? appositionAt(words, at) : null
  const end = officeEnd(words, at)
  const isCompanion = followsCompanionWord(words, at)
  const run = words.slice(at, end).filter((word) => !isBracketed(words, at, word))
  const afterComma = words[end]?.text === ',' && !endsSentence(words[end - 1])
  const count = afterComma ? nameLength(words, end + 1) : 0
  const isRole = /^(selaku|sebagai)$/.test(words[at - 1]?.text ?? '')
  const before = isRole ? nameBefore(words, at, context, run) : null
  if (before !== null) return before
  if (count > 0) {
    const next = end + 1 + count
    return makePerson(run, words.slice(end + 1, next), { next, isCompanion })
  }
  const split = splitRun(run, context.places)
  if (split.name.length > 0) return makePerson(split.office, split.name, { next: end, isCompanion })
  return nameBefore(words, at, context, run) ?? appositionAt(words, at)
}

function followsCompanionWord(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]?.text ?? ''
  return /^(didampingi|mendampingi|bersama|beserta|kepada|dari|serta|dan|dengan)$/i.test(before)
}

/** «Ratna Dewanti, Kasubsi Registrasi», «… selaku Kasubsi», «… (Kalapas)». */
function nameBefore(
  words: readonly Word[],
  at: number,
  context: Context,
  run: readonly Word[],
): Found | null {
  if (!/^(,|\(|selaku|sebagai)$/.test(words[at - 1]?.text ?? '')) return null
  let end = at - 1
  while (end > 0 && isDegree(words[end - 1])) end -= 1
  for (let length = 5; length >= 2; length -= 1) {
    const from = end - length
    if (from < 0 || (words[from]?.start ?? 0) < context.taken) continue
    if (nameLength(words, from) < length) continue
    const isCompanion = followsCompanionWord(words, from)
    const name = words.slice(from, from + length)
    return makePerson(run, name, { next: at + run.length, isCompanion })
  }
  return null
}

/** «S.H.» or the comma before it, between a name and «selaku». */
function isDegree(word: Word | undefined): boolean {
  return word !== undefined && (word.text === ',' || /^\p{L}+\.\p{L}/u.test(word.text))
}

function opensSentence(words: readonly Word[], at: number): boolean {
  const before = words[at - 1]
  return before === undefined || before.text.endsWith('.') || /["”“»]/.test(before.text)
}

/** «Pemilik kedai, Maya Andaian, …», «Kalapas baru, …»: at most five words, then a whole name. */
function appositionAt(words: readonly Word[], at: number): Found | null {
  const comma = words.slice(at, at + 6).findIndex(({ text }) => text === ',')
  const role = words.slice(at, at + comma)
  const from = at + comma + 1
  const count = comma < 2 || !role.every(isRoleWord) ? 0 : nameLength(words, from)
  const isName = count >= 2 && words[from + count]?.text === ','
  const name = words.slice(from, from + count)
  if (!isName || provinces.has(printedWords(name).toLowerCase())) return null
  return makePerson(role, name, { next: from + count, isCompanion: false })
}

/** No verb and no office inside: «Budi didampingi Humas …, Nama» tells of two people. */
function isRoleWord({ text, small }: Word, at: number): boolean {
  const isOther = at > 0 && (officeHeads.has(small) || /^(?:di|me|ber|ter)\p{L}{4}/u.test(text))
  return !isOther && /[\p{L}\p{N}]$/u.test(text)
}

/** «Pdt. Samuel Contohan», «dr. Wulan»: a title makes a person of a name that has no office. */
function titledAt(words: readonly Word[], at: number): Found | null {
  const head = words[at]
  if (head === undefined || !isTitle(head)) return null
  const count = nameLength(words, at)
  const name = words.slice(at, at + count)
  let next = at + count
  while (isDegree(words[next])) next += 1
  const after = words[next]
  // «Drs. Budi Contohan, S.H., Kalapas …»: his office follows and brings the name along.
  const hasOffice = after !== undefined && (officeHeads.has(after.small) || after.text === '(')
  if (count < 2 || hasOffice || /^(selaku|sebagai)$/.test(after?.text ?? '')) return null
  const [first, last] = [name[0], name.at(-1)]
  if (first === undefined || last === undefined) return null
  const isCompanion = followsCompanionWord(words, at)
  const whole = { name: printedWords(name), office: '', start: first.start, end: last.end }
  return { person: { ...whole, isCompanion }, next: at + count }
}

function makePerson(
  office: readonly Word[],
  name: readonly Word[],
  found: { readonly next: number; readonly isCompanion: boolean },
): Found | null {
  const all = [...office, ...name]
  const starts = all.map(({ start }) => start)
  const ends = all.map(({ end }) => end)
  if (office.length === 0 || name.length === 0) return null
  return {
    person: {
      name: printedWords(name),
      office: printedWords(office),
      start: Math.min(...starts),
      end: Math.max(...ends),
      isCompanion: found.isCompanion,
    },
    next: found.next,
  }
}
