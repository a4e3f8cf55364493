import type { Token } from './clause.ts'
import type { Found } from './evidence.ts'
import { abstractHead, adverbs, conjunctions, ends, vague } from './what-words.ts'

const mostWords = 9
/** How far before its verb a subject may begin. */
const furthest = 12

/** The verb with the object that it names; an object that names nothing does not count. */
export function withObject(clause: readonly Token[], at: number, why: Found['why']): Found | null {
  const verb = clause[at]
  const object: Token[] = []
  for (const word of clause.slice(at + 1, at + 1 + mostWords)) {
    const isDecoration = object.length === 0 && adverbs.has(word.small)
    if (!isDecoration && ends.has(word.small)) break
    object.push(word)
  }
  const last = object.at(-1)
  const holds = object.some(
    ({ small }) => !vague.has(small) && !adverbs.has(small) && small.length > 2,
  )
  return verb === undefined || last === undefined || !holds || isAbstract(clause, at)
    ? null
    : { start: verb.start, end: last.end, why }
}

/** «memberikan apresiasi», «berganti fungsi». */
function isAbstract(clause: readonly Token[], at: number): boolean {
  // A pledge that is signed has happened.
  if (/andatangan|[tn]eken|deklarasi|[sy]epakat/.test(clause[at]?.small ?? '')) return false
  const head = clause.slice(at + 1).find(({ small }) => !adverbs.has(small))
  return head !== undefined && abstractHead.test(head.small)
}

/** «Razia kamar hunian digelar»: what stands before the verb must name the event. */
export function withSubject(clause: readonly Token[], at: number, must?: RegExp): Found | null {
  const verb = clause[at]
  let subject: Token[] = []
  for (const word of clause.slice(Math.max(0, at - furthest), at).reverse()) {
    // «Peringatan Maulid di Rutan X diisi …»: the place in between is not the subject.
    if (conjunctions.test(word.small)) return null
    if (ends.has(word.small)) subject = []
    else subject.unshift(word)
  }
  const [first] = subject
  const holds = subject.some(
    ({ small }) =>
      !vague.has(small) && !adverbs.has(small) && small.length > 2 && !/\d/.test(small),
  )
  if (verb === undefined || first === undefined || !holds) return null
  if (must !== undefined && !subject.some(({ small }) => must.test(small) && !vague.has(small)))
    return null
  return { start: first.start, end: verb.end, why: 'done' }
}

/** What befalls somebody or what somebody does without an object. */
export function happening(clause: readonly Token[], at: number): Found | null {
  const verb = clause[at]
  const next = clause[at + 1]
  if (verb === undefined) return null
  if (isAbstract(clause, at) || isFigure(clause, at)) return null
  if (clause.slice(0, at).some(({ small }) => conjunctions.test(small))) return null
  if (/^(?:turut|ikut)$/.test(verb.small)) {
    const found = withObject(
      clause.filter(({ small }) => !/^(?:serta|dalam)$/.test(small)),
      at,
      'happening',
    )
    return found
  }
  const needsObject = /^(?:terjadi|hadir|tampil|lulus|belajar|ber)/.test(verb.small)
  const found = withObject(clause, at, 'happening') ?? withSubject(clause, at)
  if (found !== null || needsObject) return found
  return {
    start: verb.start,
    end: next === undefined || ends.has(next.small) ? verb.end : next.end,
    why: 'happening',
  }
}

/** «hadir di tengah masyarakat», «hadir untuk semua». */
function isFigure(clause: readonly Token[], at: number): boolean {
  const words = clause
    .slice(at, at + 3)
    .map(({ small }) => small)
    .join(' ')
  return /^(?:hadir|tampil|berada) (?:di (?:tengah|hati|antara|mata|garda|balik)|untuk|sebagai|demi|guna)/.test(
    words,
  )
}
