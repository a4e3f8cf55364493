import { before, tokensOf } from './clause.ts'
import { doneToPlace, rooms } from './place-words.ts'
import { eventNoun, eventVerb, isPredicate } from './verbs.ts'
import { adverbs } from './what-words.ts'

/** «klinik Lapas Wonoasri»: the first word of the clause, when nothing but nouns stand between. */
export function headOfSubject(sentence: string, from: number): string | null {
  const lead = before(sentence, from, 80)
  const nouns = /(?:^|[,;:·”")]\s{0,2})((?:[\p{L}-]+\s){1,5})$/u.exec(lead)?.[1]
  const words = nouns?.trim().toLowerCase().split(' ') ?? []
  const [first] = words
  const isBroken = words.some(
    (word, at) => linking.test(word) || isPredicate(word, words[at + 1] ?? ''),
  )
  return first === undefined || isBroken ? null : first
}

const linking =
  /^(?:di|ke|dari|pada|untuk|bagi|yang|dengan|tentang|dalam|oleh|kepada|dan|serta|sebagai|antara|seluruh|di\p{L}{4,})$/u
const things = new RegExp(
  `^(?!klinik|poliklinik|perpustakaan|dapur)(?:${rooms}|suasana|kondisi|bangunan|program|kegiatan|acara|layanan|keberadaan|produk|hasil|warga|masyarakat|kasus|atap|dinding|citra|nama|inovasi|ke\\p{L}{3,}an)$`,
  'u',
)
/** «Rutan X diguncang gempa»: it happened there, they did nothing. */
const befalls = new RegExp(`^\\s(?:${doneToPlace})(?!\\p{L})`, 'u')

/** A room, a programme, an event: no doer. */
export function isThing(head: string): boolean {
  return things.test(head) || eventNoun.test(head)
}

/** A verb of doing right behind, or behind an adverb. */
export function doesNext(sentence: string, end: number): boolean {
  const words = tokensOf(sentence.slice(end, end + 60)).slice(0, 3)
  return words.some(({ small }, at) => isDoing(small, words[at + 1]?.small ?? ''))
}

/** Somebody does it; «terbakar», «padam», «roboh» only befall. */
function isDoing(word: string, next: string): boolean {
  const kind = eventVerb(word, next)
  return kind === 'active' || (kind === 'happening' && !/^(?:ter|pa|ro|ru|ja|je|am)/.test(word))
}

/** Names, places, and asides may stand between a unit and what it does. */
export function hasPredicate(sentence: string, end: number): boolean {
  const words = tokensOf(sentence.slice(end, end + 170))
  return words.slice(0, 18).some((word, at) => isPredicate(word.small, words[at + 1]?.small ?? ''))
}

/** Whether what stands before `end` is only the place of what follows. */
export function isBefallen(sentence: string, end: number): boolean {
  return befalls.test(sentence.slice(end, end + 40))
}

/** A verb of doing is the very next word, but for one adverb. */
export function doesAtOnce(sentence: string, end: number): boolean {
  const [first, next] = tokensOf(sentence.slice(end, end + 40))
  const word = adverbs.has(first?.small ?? '') ? next : first
  return /^\s\p{Ll}/u.test(sentence.slice(end)) && isDoing(word?.small ?? '', '')
}
