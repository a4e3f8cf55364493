import { type Token, tokensOf } from './clause.ts'
import { happening, withObject, withSubject } from './event-parts.ts'
import type { Found } from './evidence.ts'
import { eventNoun, eventVerb, leading } from './verbs.ts'
import { adverbs, subordinates } from './what-words.ts'

const roles =
  /^(?:narasumber|juara|tuan rumah|pembina|imam|inspektur|pemateri|khatib|pembicara|korban|saksi|pemenang|finalis)/
const saidEvents =
  /^(?:permohonan|permintaan|klarifikasi|materi|laporan|penyuluhan|bantuan|santunan|belasungkawa|duka|hak|sosialisasi|edukasi|paparan|ceramah|tausiah|orasi|bingkisan|surat|usulan)$/
/** An event verb of the main clause with something named that it is done to. */
export function findWhat(sentence: string): readonly Found[] {
  const clauses = clausesOf(sentence)
  const found = clauses.flatMap((clause) => firstOf(clause, tellsEvent))
  return found.length > 0 ? found : listDone(clauses)
}

/** «saat menerima bingkisan», «dengan meneken nota»: where the main clause tells of nothing else. */
export function findTold(sentence: string): readonly Found[] {
  return clausesOf(sentence).flatMap((clause) => firstOf(clause, toldBeside))
}

type Finder = (clause: readonly Token[], at: number) => Found | null

function firstOf(clause: readonly Token[], find: Finder): readonly Found[] {
  for (const at of clause.keys()) {
    const found = find(clause, at)
    if (found !== null) return [found]
  }
  return []
}

function toldBeside(clause: readonly Token[], at: number): Found | null {
  const verb = clause[at]
  const [before2, before1] = [clause[at - 2]?.small ?? '', clause[at - 1]?.small ?? '']
  const opener = adverbs.has(before1) ? before2 : before1
  if (verb === undefined || !/^(?:dengan|saat|ketika|usai|setelah|yang|dalam)$/.test(opener))
    return null
  switch (eventVerb(verb.small, clause[at + 1]?.small ?? '')) {
    case 'active':
      return withObject(clause, at, 'action')
    case 'happening':
      return happening(clause, at)
    default:
      return null
  }
}

/** «Lomba tarik tambang, balap karung, dan catur diikuti …»: the list begins clauses before. */
function listDone(clauses: readonly (readonly Token[])[]): readonly Found[] {
  const [first] = clauses
  const last = clauses.find(
    (clause, at) => at > 0 && /^(?:dan|serta|hingga|sampai)$/.test(clause[0]?.small ?? ''),
  )
  const verb = last?.find(({ small }) => leading.test(small) || eventVerb(small, '') === 'passive')
  const head = first?.[0]
  const names = first?.some(({ small }) => eventNoun.test(small)) ?? false
  return verb === undefined || head === undefined || !names
    ? []
    : [{ start: head.start, end: verb.end, why: 'done' }]
}

function tellsEvent(clause: readonly Token[], at: number): Found | null {
  const verb = clause[at]
  if (verb === undefined || isSubordinate(clause, at) || isNamed(verb)) return null
  // «Upacara berlangsung»: the event is a noun, and what follows only praises it.
  const isRunning = /^ber(?:langsung|gulir|jalan)$|^dimulai$/.test(verb.small)
  // «melayani 64 keluarga» happened, «melayani masyarakat» is the trade.
  if (verb.small === 'melayani' && /^\d/.test(clause[at + 1]?.small ?? ''))
    return withObject(clause, at, 'action')
  // «menyampaikan klarifikasi» happened, «menyampaikan harapan» is said.
  if (verb.small === 'menyampaikan' && saidEvents.test(clause[at + 1]?.small ?? ''))
    return withObject(clause, at, 'action')
  if (
    verb.small === 'menjadi' &&
    roles.test(
      clause
        .slice(at + 1, at + 3)
        .map(({ small }) => small)
        .join(' '),
    )
  )
    return withObject(clause, at, 'action')
  const kind = isRunning ? 'passive' : eventVerb(verb.small, clause[at + 1]?.small ?? '')
  if (leading.test(verb.small)) return withSubject(clause, at, eventNoun)
  switch (kind) {
    case null:
      return null
    case 'active':
      return verb.text !== verb.small && at === 0 ? null : withObject(clause, at, 'action')
    case 'passive':
      return withSubject(clause, at) ?? (isRunning ? null : withObject(clause, at, 'done'))
    case 'happening':
      return happening(clause, at)
  }
}

/** «Dimas», «Diana»: a capital inside a sentence begins no verb. */
function isNamed(verb: Token): boolean {
  return verb.text !== verb.small && verb.start > 1
}

/** «untuk meningkatkan», «yang digelar», «terus berupaya meningkatkan». */
function isSubordinate(clause: readonly Token[], at: number): boolean {
  let back = at - 1
  while (back >= 0 && adverbs.has(clause[back]?.small ?? '')) back -= 1
  const previous = clause[back]?.small ?? ''
  if (subordinates.has(previous)) return previous !== 'dapat' || clause[at]?.small !== 'dapat'
  return (
    /^(?:me|ber|di)\p{L}{4,}$/u.test(previous) && subordinates.has(clause[back - 1]?.small ?? '')
  )
}

/** Words between commas and stops; an aside between commas is a clause of its own. */
function clausesOf(sentence: string): readonly (readonly Token[])[] {
  const clauses: Token[][] = [[]]
  let end = 0
  for (const token of tokensOf(sentence)) {
    if (/[,;:·]|\s[–—-]\s/.test(sentence.slice(end, token.start))) clauses.push([])
    clauses.at(-1)?.push(token)
    end = token.end
  }
  return clauses
}
