import { nameLength, wordsOf } from '../intake/name-words.ts'
import { weekdayOfWord } from '../text/date-words.ts'
import { asFound, before } from './clause.ts'
import type { Found } from './evidence.ts'
import { doesAtOnce, isThing } from './subject.ts'
import { eventNoun, isPredicate } from './verbs.ts'
import { noPerson } from './who-words.ts'

/** «Humas Lapas Wonoasri, Rabo»: a weekday with a slip is nobody. */
export function isName(name: string): boolean {
  return weekdayOfWord(name) === null
}

/** «kepada Lestari Misalnya»: a whole name without an office. */
export function namesAfter(sentence: string): readonly Found[] {
  const words = wordsOf(sentence)
  return words.flatMap(({ small }, at): readonly Found[] => {
    const isAgent = /^di\p{L}{3,}$/u.test(small) && !cannotName(words[at + 1]?.small ?? '')
    const count =
      isAgent || /^(?:oleh|kepada|antara|bernama|almarhum)$/.test(small)
        ? nameLength(words, at + 1)
        : 0
    const [first, last] = [words[at + 1], words[at + count]]
    if (count < 2 || first === undefined || last === undefined) return []
    return [{ start: first.start, end: last.end, why: 'person' }]
  })
}

/** «Bramantyo Sampelan digantikan …»: a whole name at the head of its clause, with a verb. */
export function namesActing(sentence: string, seats: ReadonlySet<string>): readonly Found[] {
  const words = wordsOf(sentence)
  return words.flatMap((first, at): readonly Found[] => {
    const isHead = at === 0 || /^(?:,|dan|serta|bahwa|—|–)$/.test(words[at - 1]?.text ?? '')
    const count = isHead && isName(first.small) ? nameLength(words, at) : 0
    const isAfterComma = words[at - 1]?.text === ','
    const last = words[at + count - 1]
    const [next, after] = [words[at + count]?.small ?? '', words[at + count + 1]?.small ?? '']
    if (
      count < 2 ||
      count > 4 ||
      last === undefined ||
      !(isPredicate(next, after) || (isAfterComma && canFollow.test(next)))
    )
      return []
    const name = sentence.slice(first.start, last.end).toLowerCase()
    return seats.has(name) ||
      cannotName(first.small) ||
      words.slice(at + 1, at + count).some(({ small }) => noPerson.test(small))
      ? []
      : [{ start: first.start, end: last.end, why: 'person' }]
  })
}

/** What a person may do is not always written as a verb: «Suparman Andaikan purnatugas». */
const canFollow =
  /^(?!(?:di|ke|dari|pada|dan|serta|yang|untuk|dengan|tahun|atau|hingga)$)\p{Ll}{4,}$/u

/** «Komisioner Komnas HAM Anisa Ibaratnya memantau»: whoever has a proper name and does it. */
export function namedActing(sentence: string): readonly Found[] {
  return [...sentence.matchAll(properName)].flatMap((match): readonly Found[] => {
    const first = match[0].split(' ')[0] ?? ''
    const found = asFound(role.test(first) ? 'person' : 'unit')(match)
    const opens = /(?:^|[,;:·”")]\s{1,2})$/u.test(before(sentence, found.start))
    const small = first.toLowerCase()
    const isSubject = opens && !isThing(small) && !cannotName(small)
    return isSubject && doesAtOnce(sentence, found.end) ? [found] : []
  })
}

const role =
  /^(?:Komisioner|Ketua|Wakil|Anggota|Direktur|Manajer|Camat|Lurah|Ustaz|Pendeta|Aktivis|Seniman|Pelatih|Dosen|Rektor|Dekan|Presiden|Bupati|Menteri|Kapten|Letkol|Kolonel|AKP|AKBP|Kompol|Ipda|Iptu)$/
const properName = /(?<![\p{L}])\p{Lu}[\p{L}.]+(?:\s(?:dan\s)?\p{Lu}[\p{L}.]*){1,7}/gu

function cannotName(word: string): boolean {
  return noPerson.test(word) || eventNoun.test(word)
}
