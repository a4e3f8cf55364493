import { findDates } from '../text/find-dates.ts'
import { before, overlaps } from './clause.ts'
import type { Found } from './evidence.ts'

const weekdays = "Senin|Selasa|Rabu|Kamis|Jumat|Jum['’]at|Sabtu|Minggu|Ahad"
const months =
  'Januari|Februari|Maret|April|Mei|Juni|Juli|Agustus|September|Oktober|November|Desember'
const dayTime = '(?:dini hari|pagi|siang|sore|petang|malam)'

/** Before a day that is not the day of the event: a beginning, a deadline, a birth, a feast to come. */
const otherDay =
  /(?:sejak|semenjak|tertanggal|kelahiran|lahir(?:\sdi\s[^,]{1,30},)?|hingga|sampai(?:\sdengan)?|s\.d\.?|sebelum|lambat|terhitung|berlaku|jatuh|menyambut|menjelang|kadaluwarsa|kedaluwarsa)\s(?:mulai\s|pada\s|hari\s|tanggal\s|tgl\.?\s|bulan\s|tahun\s){0,3}\(?$/i
/** The day of a paper: «Surat Keputusan Nomor 12 tanggal …». */
const dayOfPaper =
  /(?:surat|keputusan|SK|perintah|instruksi|edaran|nota dinas|peraturan|undang-undang|sprint)(?![\p{L}])[^,;]{0,70}\s(?:tanggal|tgl\.?|tertanggal)\s\(?$/iu
const repeated = new RegExp(
  `(?:setiap|tiap|saban|tiap-tiap)\\s(?:(?:hari|pekan|minggu|bulan|dan|hingga|sampai|pada|mulai|${weekdays}),?\\s){0,6}$`,
  'iu',
)
const earlier =
  /^(?:Sebelumnya|Tahun lalu|Pada tahun lalu|Sepekan sebelumnya|Dahulu|Dulu)(?![\p{L}])/u

const patterns = [
  {
    why: 'weekday',
    pattern: new RegExp(
      `(?<![\\p{L}-])(?:(?:pada\\s)?(?:hari\\s)(?:${weekdays})|(?:pada\\s)?(?:${weekdays}))(?:\\s(?:${dayTime}|ini|lalu|kemarin))*(?![\\p{L}-]|\\s\\p{Lu}\\p{Ll})`,
      'gu',
    ),
  },
  {
    why: 'weekday',
    pattern: /(?<![\p{L}-])hari\s(?:senin|selasa|rabu|kamis|jumat|sabtu|minggu)(?![\p{L}-])/gu,
  },
  {
    why: 'time',
    pattern: /(?<![\p{L}])(?:pukul|jam|pkl\.?)\s\d{1,2}(?:[.:]\d{2})?(?:\s(?:WIB|WITA|WIT))?/giu,
  },
  {
    why: 'relative',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:hari ini|kemarin|besok|lusa|semalam|tadi ${dayTime}|${dayTime} (?:tadi|ini|kemarin|itu juga)|(?:pekan|minggu|bulan) (?:ini|lalu|depan)|(?:akhir|awal) (?:pekan|bulan) (?:ini|lalu)|(?:dua|tiga|empat|lima|beberapa) (?:hari|pekan|minggu) (?:yang )?lalu|(?:usai|seusai|setelah|sehabis|selepas) (?:mengikuti |pelaksanaan )?(?:apel|salat|sholat|shalat|upacara|sahur|ibadah|misa|tarawih|magrib|subuh|isya|jam kerja|buka puasa|berbuka))(?![\\p{L}-])`,
      'giu',
    ),
  },
  {
    why: 'period',
    pattern: new RegExp(
      `(?<![\\p{L}])(?:(?:pada|selama|sepanjang|awal|akhir|pertengahan)\\s(?:bulan\\s)?(?:${months})(?:\\s\\d{4})?|(?:selama|sepanjang)\\s(?:tahun\\s)?20\\d\\d|(?:pada|di)\\s(?:bulan\\s)?Ramadh?an(?:\\s\\d{4})?|malam\\s(?:Natal|takbiran|pergantian tahun|tahun baru|Lailatul\\sQadar)|(?:triwulan|semester)\\s[\\p{L}\\d]+(?:\\stahun)?\\s20\\d\\d|hari\\s(?:pertama|kedua|ketiga|raya)\\s(?:Lebaran|Idul\\s?\\p{L}+|Natal)|selama\\s(?:bulan\\s)?(?:suci\\s)?Ramadh?an|(?:${months})\\s20\\d\\d)(?![\\p{L}\\d])`,
      'giu',
    ),
  },
] as const

/** «sejak Senin hingga Rabu»: from a day to a day is when it went on. */
const span =
  /(?:sejak|mulai|dari)\s(?:hari\s|tanggal\s)?[^,;]{3,40}\s(?:hingga|sampai(?:\sdengan)?|s\.d\.?)\s[^,;]{0,40}$/iu
const weekdayAndDate = new RegExp(`^(?:${weekdays}),?(?:\\s${dayTime})?\\s\\(?\\d`, 'iu')
const spanAhead = /^[^,;]{3,40}\s(?:hingga|sampai|s\.d)/iu

/** Day, weekday, hour, or period of the event; not a law's year, a deadline, or what happens weekly. */
export function findWhen(sentence: string): readonly Found[] {
  if (earlier.test(sentence)) return []
  const dates = findDates(sentence)
  const days = dates
    .filter(({ start }) => isOfEvent(sentence, start))
    .map(({ start, end }): Found => ({ start, end, why: 'date' }))
  const others = patterns.flatMap(({ why, pattern }) =>
    [...sentence.matchAll(pattern)]
      .map((match): Found => ({ start: match.index, end: match.index + match[0].length, why }))
      .filter(
        (one) => !dates.some((date) => overlaps(date, one)) && isOfEvent(sentence, one.start),
      ),
  )
  return [...days, ...others]
}

function isOfEvent(sentence: string, start: number): boolean {
  const words = before(sentence, start, 110)
  const opensSpan = /(?:sejak|mulai|dari)\s(?:hari\s|tanggal\s)?$/i.test(words)
  const isSpan =
    /\d{1,2}(?:\s\p{L}+)?\s(?:hingga|sampai(?:\sdengan)?|s\.d\.?)\s(?:tanggal\s)?$/iu.test(words) ||
    span.test(words) ||
    (opensSpan && spanAhead.test(sentence.slice(start)))
  // «sejak Senin (17/3/2025)» began on that day; «sejak 3 Mei 2023» tells since when.
  const isBegun =
    /(?:sejak|mulai)\s(?:hari\s)?$/i.test(words) &&
    weekdayAndDate.test(sentence.slice(start, start + 40))
  return (
    (isSpan || isBegun || !otherDay.test(words)) && !dayOfPaper.test(words) && !repeated.test(words)
  )
}
