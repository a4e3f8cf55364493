import type { DatelineForm } from '../release/dateline.ts'
import { type DateMention, findDates } from '../text/find-dates.ts'
import { maskChatMarks } from './chat-marks.ts'
import { isDomain, looksLikeOutlet, noTown, provinces } from './outlet-words.ts'

/** What stands before the lead; `length` counts its characters with the dash and its spaces. */
export type DatelineMatch = {
  readonly place: string
  readonly outlet: string
  readonly form: DatelineForm
  /** A day printed inside it: «Wonoasri (22/09/2021) -». */
  readonly date: DateMention | null
  readonly length: number
}

type Head = Omit<DatelineMatch, 'length'>
type Segment = { readonly text: string; readonly isBracketed: boolean; readonly isFirst: boolean }

/** Longer heads are sentences. */
const headLength = 110

const longestDatedLine = 80

/** «Kab. Contoh», «Kec. Contoh». */
const shortTown = /^(?:kab|kec|kep|kel|ds)\.\s/i

const dashes = /[,.:]?\s*(?:[–—―−]|-{1,3})+(?!\d)\s*/g

/**
 * Reads a dateline at the head of a paragraph; null where none stands. The forms are those counted
 * on real releases: town, outlet, both in either order, with `|`, `//`, brackets or a date, closed
 * by any dash, or by the full stop after a date.
 */
export function readDateline(paragraph: string): DatelineMatch | null {
  const start = maskChatMarks(paragraph.slice(0, headLength + 400)).slice(0, headLength)
  const ends = [...start.matchAll(dashes)].filter((match) => isSeparator(start, match))
  let found: DatelineMatch | null = null
  let from = 0
  for (const end of ends) {
    const part = start.slice(from, end.index)
    const isMore: boolean = from === 0 || isMoreHead(part) || (lacksTown(found) && isTown(part))
    const head: Head | null = isMore ? readHead(start.slice(0, end.index)) : null
    if (head === null) break
    from = end.index + end[0].length
    found = { ...head, length: from }
  }
  return (
    found ??
    readDatedHead(start) ??
    readDatedLine(paragraph, start) ??
    readColonHead(start) ??
    readStrokeHead(start)
  )
}

function lacksTown(found: DatelineMatch | null): boolean {
  return found?.place === ''
}

/** A part that the officer called a dateline though it has no known form: all of it is the place. */
export function placeOf(text: string): string {
  return text.replace(/^[\s(]+|[\s,.:–—―−)-]+$/g, '')
}

/** A hyphen inside a word is no dash. */
function isSeparator(text: string, match: RegExpExecArray): boolean {
  const before = text.slice(0, match.index)
  const after = text.charAt(match.index + match[0].length)
  return before !== '' && !(match[0] === '-' && /\w$/.test(before) && /[\p{L}\d]/u.test(after))
}

/** After a first dash only an outlet or a day may follow up to the next: «Kota – Media.com –». */
function isMoreHead(part: string): boolean {
  const [day] = findDates(part)
  if (day !== undefined) return part.slice(0, day.start).trim() + part.slice(day.end).trim() === ''
  return isName(part) && looksLikeOutlet(part)
}

/** «Wonoasri, 15/09/2021. Lapas …»: no dash, but a day and a stop after it. */
function readDatedHead(start: string): DatelineMatch | null {
  const [day] = findDates(start)
  if (day === undefined || day.start === 0) return null
  const stop = /^\s?[.,:;]\s*/.exec(start.slice(day.end))
  const head = stop === null ? null : readHead(start.slice(0, day.end))
  if (stop === null || head === null || head.place === '') return null
  return { ...head, length: day.end + stop[0].length }
}

/** «Wonoasri, Kamis 19 November 2026» and nothing more, as chats set it above the story. */
function readDatedLine(paragraph: string, start: string): DatelineMatch | null {
  if (paragraph.length > longestDatedLine) return null
  const day = findDates(start).at(-1)
  if (day === undefined || /[^\s.)]/.test(start.slice(day.end))) return null
  const head = readHead(start)
  if (head === null || head.place === '' || head.place.split(/\s+/).length > 3) return null
  return { ...head, length: paragraph.length }
}

/** «DAWA : Rutan …»: a colon alone, after capitals or an outlet. */
function readColonHead(start: string): DatelineMatch | null {
  const colon = /^([^:]{2,60}):(?:\s+|$)/.exec(start)
  const head = readHead(colon?.[1] ?? '')
  if (colon === null || head === null) return null
  const isShouted = head.place !== '' && head.place === head.place.toUpperCase()
  return isShouted || head.outlet !== '' ? { ...head, length: colon[0].length } : null
}

/** «Kota | Media.com | Sebanyak …»: strokes alone, with an outlet between them. */
function readStrokeHead(start: string): DatelineMatch | null {
  const strokes = /^([^|]{2,45}\|[^|]{2,45})\|\s*/.exec(start)
  const head = readHead(strokes?.[1] ?? '')
  if (strokes === null || head === null || head.outlet === '' || head.place === '') return null
  return { ...head, length: strokes[0].length }
}

function readHead(head: string): Head | null {
  const [date = null] = findDates(head)
  const names = date === null ? head : `${head.slice(0, date.start)},${head.slice(date.end)}`
  const segments = splitSegments(names)
  const [first, second] = segments
  if (first === undefined || segments.length > 2) return null
  if (!segments.every(({ text }) => isName(text))) return null
  if (second === undefined) return oneName(first, date)
  return twoNames(first, second, date)
}

function oneName({ text, isBracketed }: Segment, date: DateMention | null): Head | null {
  if (isBracketed) return null
  if (looksLikeOutlet(text)) return { place: '', outlet: text, form: 'place-outlet', date }
  return noTown.test(text) ? null : { place: text, outlet: '', form: 'place', date }
}

function twoNames(first: Segment, second: Segment, date: DateMention | null): Head | null {
  const form = second.isBracketed ? 'place-bracket' : 'place-outlet'
  const outletFirst = !second.isBracketed && isOutletFirst(first.text, second)
  const [place, outlet] = outletFirst ? [second.text, first.text] : [first.text, second.text]
  if (noTown.test(place)) return null
  if (!outletFirst && !second.isBracketed && provinces.has(outlet.toLowerCase()))
    return { place: `${place}, ${outlet}`, outlet: '', form: 'place', date }
  return { place, outlet, form, date }
}

function isOutletFirst(first: string, second: Segment): boolean {
  const [a, b] = [looksLikeOutlet(first), looksLikeOutlet(second.text)]
  return a === b ? second.isFirst : a
}

/** `isFirst` on the second of «SNC//Dawa»: a double stroke follows the outlet. */
function splitSegments(head: string): readonly Segment[] {
  const even = head.replace(/\s-{1,3}\s|-{2,3}/g, '–')
  const segments: Segment[] = []
  let mark = ''
  // Every second part is a mark; splitting, unlike matching, lets no word fall through.
  for (const [at, part] of even.split(/(\/\/|[|,():[\]–—―−/])/).entries()) {
    const text = part.trim()
    if (at % 2 === 1) mark = text
    else if (/[\p{L}\p{N}]/u.test(text))
      segments.push({ text, isBracketed: mark === '(' || mark === '[', isFirst: mark === '//' })
  }
  return segments
}

/** After an outlet alone its town may follow: «Media.com – Kota –». */
function isTown(part: string): boolean {
  const text = part.trim()
  return isName(text) && !noTown.test(text) && text.split(/\s+/).length <= 3
}

/** Up to five words, each with a capital, a digit or a domain, as names have and sentences not. */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/)
  return (
    text.length <= 45 &&
    words.length <= 5 &&
    /\p{L}{2}/u.test(text) &&
    words.every((word) => /^[\p{Lu}\d'’&]/u.test(word) || isDomain(word)) &&
    !/[?!"“”;]|\.\s/.test(text.replace(shortTown, ''))
  )
}
