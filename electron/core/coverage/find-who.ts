import { isCapitalised, wordsOf } from '../intake/name-words.ts'
import { officeWords } from '../intake/office-words.ts'
import { findPeople, findSeats } from '../intake/people.ts'
import { asFound, before, tokensOf } from './clause.ts'
import type { Found } from './evidence.ts'
import { isName, namedActing, namesActing, namesAfter } from './find-names.ts'
import { doesNext, hasPredicate, headOfSubject, isBefallen, isThing } from './subject.ts'
import {
  bareOffice,
  countedGroup,
  groupOfUnit,
  groupWord,
  officeOfUnit,
  team,
  unitPattern,
} from './who-words.ts'

const opensClause =
  /(?:^|[,;:·”")–—|-]\s{0,2}|(?<!\p{L})(?:bahwa|ketika|saat|setelah|usai|sementara|sedangkan|jika|tempat|dan|kini)\s)$/iu
const agentMarker =
  /(?<!\p{L})(?:(?:bantuan|hibah|sumbangan|donasi|kiriman|penghargaan|undangan|instruktur|narasumber|pemateri|petugas|tim|dokter|tenaga|penyuluh|perwakilan|mahasiswa|relawan|pelatih|guru|penceramah|rombongan|jemaat|ahli)(?:\s\p{L}+){0,3}\sdari|oleh|bersama(?:\s(?:dengan|sama))?|dipimpin(?:\slangsung)?|dihadiri|diikuti|dibuka|didampingi|dipandu|dibimbing|mengundang|mendatangkan|menghadirkan|digandeng|kedatangan|dijabat|melibatkan|menggandeng|gandeng|libatkan|(?:bekerja\s?sama|bekerjasama|bersinergi|berkolaborasi|kerja\s?sama|kolaborasi|sinergi)(?:\sdengan)?|digelar|diselenggarakan|dilaksanakan|dilakukan|diperiksa|digeledah|disita|diamankan|diterima|disambut|diserahkan|dilantik|antara|menyambut|menerima|menemui|diinisiasi|digagas|di\p{L}{3,16}(?:kan|i))(?:\s(?:langsung|oleh))*\s$/iu
/** A unit whose paper or wish is spoken of does not act. */
const ofPaper =
  /(?:arahan|surat|instruksi|perintah|keputusan|kebijakan|program|edaran|visi|misi|peraturan|amanat|imbauan|Surat|Keputusan|Instruksi|SK|petunjuk|atensi|penekanan|sesuai|berdasarkan)\s(?:dari\s|langsung\s|\p{Lu}\p{L}+\s)?$/iu

/** What belongs to the group or is meant for it does not act. */
const owned =
  /(?:bagi|untuk|karya|kebutuhan|hak|kesehatan|kesejahteraan|keluarga|produk|hasil|kamar|hunian|blok|makanan|pembinaan|kunjungan|menjadi|selaku)\s$/iu

/** Named people and units that act or are acted upon; not the place, and not «pihak terkait». */
export function findWho(sentence: string, places: ReadonlySet<string>): readonly Found[] {
  const seats = new Set([...places, ...findSeats(sentence)])
  const people = findPeople(sentence, seats)
    .filter(({ name, start }) => isName(name) && !isOther(before(sentence, start)))
    .map(({ start, end }): Found => ({ start, end, why: 'person' }))
  const offices = [...sentence.matchAll(officeOfUnit)]
    .filter(([office]) => namesUnit(office))
    .map(asFound('office'))
  const units = [...sentence.matchAll(unitPattern)].map(asFound('unit'))
  const counted = [...sentence.matchAll(countedGroup)].map(asFound('group'))
  const teams = [...sentence.matchAll(team)].map(asFound('group'))
  const bare = [...sentence.matchAll(bareOffice)].map(asFound('office'))
  return [
    ...people,
    ...namesAfter(sentence),
    ...namesActing(sentence, seats),
    ...groupsOfUnits(sentence),
    ...namedActing(sentence),
    ...[...offices, ...units, ...counted, ...teams, ...bare].filter((one) =>
      isActing(sentence, one),
    ),
  ]
}

/** Of a paper, or the name of a house or street. */
function isOther(lead: string): boolean {
  return (
    ofPaper.test(lead) ||
    /(?:RSJ|RSUD|RS|Sakit|Jalan|Jl\.?|Aula|Gedung|Stadion|dan RS\p{L}*)\s$/u.test(lead)
  )
}

/** «Kepala Lapas Wonoasri» is one certain person, «Kepala Lapas» any. */
function namesUnit(office: string): boolean {
  if (/^(?:Menteri|Wakil Menteri|Direktur Jenderal|Dirjenpas)/.test(office)) return true
  return wordsOf(office).some((word) => isCapitalised(word) && !officeWords.has(word.small))
}

/** «Tangan terampil warga binaan Lapas Wonoasri»: a group of a unit, wherever it stands. */
function groupsOfUnits(sentence: string): readonly Found[] {
  return [...sentence.matchAll(groupOfUnit)]
    .filter(({ index }) => !owned.test(before(sentence, index)))
    .map(asFound('group'))
}

/** At the head of a clause with a verb behind it, or after a word like «oleh». */
function isActing(sentence: string, { start, end }: Found): boolean {
  const from = startOfGroup(sentence, start)
  const lead = before(sentence, from)
  if (ofPaper.test(lead)) return false
  if (agentMarker.test(lead)) return true
  if (isBefallen(sentence, end)) return false
  if (opensClause.test(lead)) return hasPredicate(sentence, end)
  const head = headOfSubject(sentence, from)
  return head !== null && !isThing(head) && doesNext(sentence, end)
}

/** «Petugas gabungan Lapas …»: back over those who act for the unit. */
function startOfGroup(sentence: string, start: number): number {
  let from = start
  for (const { text, start: at, end } of [...tokensOf(before(sentence, start, 80))].reverse()) {
    const offset = start - Math.min(start, 80)
    if (sentence.slice(offset + end, from).trim() !== '' || !groupWord.test(text.toLowerCase()))
      break
    from = offset + at
  }
  return from
}
