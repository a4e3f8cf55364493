import { before, endOfClause, tokensOf } from './clause.ts'
import type { Found } from './evidence.ts'

/** Verb or noun of doing: «mencegah», «diberikan», «berbagi», «pencegahan». */
const doing = String.raw`(?:me|di|ber|be|pe|ke)\p{L}{4,20}`
/** A word that goes on with something said before, and so holds no reason of its own. */
const pointing = String.raw`(?:itu|ini|tersebut|hal|hal itu|hal ini)(?![\p{L}])`

const effort =
  'upaya|bentuk|wujud|langkah|tindak lanjut|komitmen|bagian dari|implementasi|perwujudan|dukungan|respons|rangkaian|apresiasi|penghargaan'

const markers = [
  { why: 'purpose', pattern: /(?<!\p{L})(?:bertujuan|dimaksudkan|ditujukan)\s(?!\p{L}+nya)/giu },
  {
    why: 'purpose',
    pattern: /(?<!\p{L})tujuan(?:nya)?(?:\s\p{L}+){0,3}?,?\s(?:adalah|ialah|yakni|untuk|agar)\s/giu,
  },
  {
    why: 'purpose',
    pattern: new RegExp(
      String.raw`(?<!\p{L})untuk\s(?:turut\s|ikut\s|lebih\s|kembali\s)?${doing}`,
      'giu',
    ),
  },
  {
    why: 'purpose',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<!(?:tepat|serba|daya|multi|guna)\s)(?:guna|demi)\s(?!${pointing}|demi)\p{L}{3,}`,
      'giu',
    ),
  },
  { why: 'purpose', pattern: /(?<!\p{L})(?:agar|supaya)\s\p{L}{3,}/giu },
  {
    why: 'occasion',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:dalam|dlm)\srangka\s(?!${pointing})\p{L}{3,}`,
      'giu',
    ),
  },
  {
    why: 'occasion',
    pattern:
      /(?<!\p{L})(?:memperingati|menyambut|menyemarakkan|memeriahkan|menindaklanjuti|menindak lanjuti|merayakan)\s(?=(?:Hari|HUT|Hut|Dirgahayu|Natal|Idul|Ramadh?an|Bulan|Tahun|tahun|Nyepi|Waisak|Paskah|arahan|instruksi|surat|perintah|laporan|Surat|Instruksi|perayaan|peringatan|momentum|bulan|hari|datangnya|Kemerdekaan|temuan|aduan|keluhan|kerja sama|nota|adanya|informasi|program))/giu,
  },
  {
    why: 'cause',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<!oleh\s)(?:karena|lantaran|akibat|sebab|dipicu|disebabkan)\s(?:oleh\s|adanya\s)?(?!${pointing})\p{L}{3,}`,
      'giu',
    ),
  },
  {
    why: 'effort',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:sebagai|merupakan|menjadi|adalah)\s(?:salah satu\s|sebuah\s|suatu\s)?(?:${effort})\s(?!${pointing})\p{L}{2,}`,
      'giu',
    ),
  },
  {
    why: 'effort',
    pattern:
      /(?<!\p{L})(?:atas dasar|berangkat dari|dilatarbelakangi|didorong oleh|terdorong oleh|dilandasi|upaya (?:pencegahan|mencegah|meningkatkan|mewujudkan))\s\p{L}{3,}/giu,
  },
] as const

/** A clause at the head of a sentence that names its purpose: «Mencegah narkoba, Lapas …». */
const headed =
  /^(?:Guna|Demi)?\s?(?:Mencegah|Mengantisipasi|Mewujudkan|Meningkatkan|Menjaga|Mendukung|Memastikan|Memeriahkan|Menyemarakkan|Memperingati|Menyambut|Menindaklanjuti|Menindak lanjuti|Merespons?|Menanggapi|Mengisi|Memperkuat|Mendorong|Menekan|Memenuhi|Merayakan|Membekali|Tindak lanjuti?|Cegah|Antisipasi|Jaga|Dukung|Tingkatkan|Sambut|Peringati|Wujudkan|Menjelang)\s[^,.;]{8,140},\s/u

/** «berupaya untuk», «kesempatan untuk»: the verb that follows completes, it gives no reason. */
const completes =
  /(?:berupaya|berusaha|berkomitmen|berkeinginan|bertekad|siap|mampu|sanggup|bersedia|ingin|diharapkan|berharap|mengajak|diajak|mengimbau|diimbau|meminta|diminta|memerintahkan|diwajibkan|wajib|diperbolehkan|diizinkan|diberi|kesempatan|hak|haknya|waktu|cara|tempat|ruang|wadah|peluang|layak|berhak|memilih|sepakat|bersepakat|dituntut|dipersilakan|mendorong|dorongan|motivasi|termotivasi|menolak|gagal|mencoba|berencana|menginstruksikan|mengingatkan|berani|antusias|semangat|komitmen|persyaratan|syarat|sarana)(?:\s(?:semua|seluruh|para|setiap|jajaran|pihak|petugas|masyarakat|keluarga|warga|binaan|kepada|bersama|terus|selalu|pegawai))*\s$/i
const asks =
  /(?:berharap|harap|mengharapkan|diharapkan|mengimbau|diimbau|meminta|diminta|berpesan|mengingatkan|mengajak|menekankan|berdoa|mendoakan|menginginkan|menegaskan|pesan)(?:[\s,]+[\p{L}.]+){0,6}[\s,]+$/iu
/** Why somebody was convicted or is proud is no reason of the event. */
const ofSomethingElse =
  /(?:dipidana|divonis|dihukum|ditahan|terjerat|dipenjara|bangga|senang|bersyukur|kasih|gembira|haru|terharu|meminta maaf)(?:\s\p{L}+){0,3}\s$/iu

/** Purpose, occasion, cause, or effort, with the words that fill it. */
export function findWhy(sentence: string): readonly Found[] {
  const head = headed.exec(sentence)
  const first: readonly Found[] =
    head === null ? [] : [{ start: 0, end: head[0].replace(/,\s$/, '').length, why: 'occasion' }]
  const others = markers.flatMap(({ why, pattern }) =>
    [...sentence.matchAll(pattern)].flatMap((match): readonly Found[] => {
      const start = match.index
      const end = endOfClause(sentence, start)
      const found: Found = { start, end, why }
      return isReason(sentence, found, match[0]) ? [found] : []
    }),
  )
  return [...first, ...withoutInner(others)]
}

function isReason(sentence: string, { start, end }: Found, marker: string): boolean {
  const words = tokensOf(sentence.slice(start, end))
  const small = marker.toLowerCase()
  const lead = before(sentence, start, 90)
  if (words.length < 3) return false
  if (
    /^untuk\s(?:sementara|selanjutnya|kemudian|pertama|berikutnya|diketahui|beberapa)/.test(small)
  )
    return false
  if (/^(?:untuk|guna|demi)/.test(small) && completes.test(lead)) return false
  if (/^(?:agar|supaya)/.test(small) && asks.test(lead)) return false
  if (/^(?:karena|lantaran|akibat|sebab|atas)/.test(small) && ofSomethingElse.test(lead))
    return false
  if (/^(?:menyambut|merayakan)/.test(small) && /(?:siap|untuk)\s$/.test(lead))
    return /untuk\s$/.test(lead)
  return true
}

function withoutInner(all: readonly Found[]): readonly Found[] {
  return all.filter(
    (one) =>
      !all.some((other) => other !== one && other.start < one.start && one.start < other.end),
  )
}
