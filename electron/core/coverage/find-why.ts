import { before, endOfClause, tokensOf } from './clause.ts'
import type { Found } from './evidence.ts'

/** Verb or noun of doing: «mencegah», «diberikan», «berbagi», «pencegahan». */
const others =
  'petugas|pegawai|peserta|pengunjung|penghuni|perempuan|penerima|pembimbing|pelajar|pejabat|pelaku|pengguna|pengurus|penyandang|petani|kegiatan|kelas|kepala|keluarga|kedua|ketiga|kelima|kembali|kelompok|kesekian|pertama|beberapa|bersama|berbagai|mereka|dirinya|media|dinas|bencana|benar|belum'
const doing = String.raw`(?!(?:${others})(?:nya)?(?!\p{L}))(?:me|di|ber|be|pe|ke)\p{L}{4,20}`
/** A word that goes on with something said before, and so holds no reason of its own. */
const pointing = String.raw`(?:itu|ini|tersebut|hal|hal itu|hal ini)(?![\p{L}])`

const effort =
  'upaya|bentuk|wujud|langkah|tindak lanjut|komitmen|bagian dari|implementasi|perwujudan|dukungan|respons|rangkaian|apresiasi|penghargaan'

/** Only «sebagai» makes these a reason; «menjadi bukti bahwa …» judges. */
const shown =
  'tanda|bukti|ungkapan|ucapan|ikhtiar|persiapan|antisipasi|deteksi dini|pencegahan|bekal|solusi|simbol|strategi|ajang|sarana|wadah|media|stimulus|realisasi|penguatan|persembahan|inovasi|jawaban|pengamalan|perhatian|kepedulian|kontribusi|sumbangsih|peringatan'

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
      String.raw`(?<!\p{L})(?:dalam|dlm)\s(?:rangka|upaya|momentum|semangat|wujud)\s(?!${pointing})\p{L}{3,}`,
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
      String.raw`(?<!\p{L})(?:(?:sebagai|merupakan|menjadi|adalah)\s(?:salah satu\s|sebuah\s|suatu\s)?(?:${effort})|sebagai\s(?:salah satu\s|sebuah\s)?(?:${shown}))\s(?!${pointing}|bahwa)\p{L}{2,}`,
      'giu',
    ),
  },
  {
    why: 'cause',
    pattern:
      /(?<!\p{L})(?:atas (?:dasar|permintaan|undangan|instruksi|perintah|arahan|inisiatif|prakarsa)|sehubungan dengan|menyusul|buntut|imbas|gara-gara|berkat|didasari|dipicu|berangkat dari|dilatarbelakangi|didorong oleh|terdorong oleh|dilandasi)\s\p{L}{3,}/giu,
  },
  {
    why: 'effort',
    pattern: /(?<!\p{L})upaya (?:pencegahan|mencegah|meningkatkan|mewujudkan)\s\p{L}{3,}/giu,
  },
] as const

/** A clause at the head of a sentence that names its purpose: «Mencegah narkoba, Lapas …». */
const headed =
  /^(?:Guna|Demi)?\s?(?:Mencegah|Mengantisipasi|Mewujudkan|Meningkatkan|Menjaga|Mendukung|Memastikan|Memeriahkan|Menyemarakkan|Memperingati|Menyambut|Menindaklanjuti|Menindak lanjuti|Merespons?|Menanggapi|Mengisi|Memperkuat|Mendorong|Menekan|Memenuhi|Merayakan|Membekali|Tindak lanjuti?|Cegah|Antisipasi|Jaga|Dukung|Tingkatkan|Sambut|Peringati|Wujudkan|Menjelang|Jelang|Isi|Meriahkan|Semarakkan|Bentengi|Lindungi|Tekan|Perkuat|Pastikan|Penuhi|Rayakan|Hindari|Hadapi|Menumbuhkan|Menciptakan|Menyukseskan|Mempererat|Memberantas|Melatih|Menambah|Mempersiapkan|Menyiapkan|Menghindari|Menghadapi|Menjamin|Melindungi|Membentengi|Menguatkan|Mengurangi|Mempercepat|Mengasah|Mengenang|Menunjang|Mengoptimalkan|Menghormati|Menyongsong|Menyikapi|Sikapi|Respons?|Tanggapi|Peduli|Berantas)\s[^,.;]{8,140},\s/u

/** «Memaknai Hari Pahlawan, …»: whatever is done with a feast stands for the occasion. */
const feast =
  /^(?:Me\p{L}{3,}|Jelang|Sambut)\s(?:peringatan\s|momentum\s|momen\s|perayaan\s|bulan\s|puncak\s|datangnya\s|suasana\s){0,2}(?:Hari|HUT|Natal|Idul|Iduladha|Idulfitri|Ramadh?an|Paskah|Nyepi|Waisak|Kemerdekaan|Imlek|Maulid|Isra|Tahun|Dies|Sumpah)[^.;]{0,120}?,\s/u

/** «berupaya untuk», «kesempatan untuk»: the verb that follows completes, it gives no reason. */
const completes =
  /(?:berupaya|berusaha|berkomitmen|berkeinginan|bertekad|siap|mampu|sanggup|bersedia|ingin|diharapkan|berharap|mengajak|diajak|mengimbau|diimbau|meminta|diminta|memerintahkan|diwajibkan|wajib|diperbolehkan|diizinkan|diberi|kesempatan|hak|haknya|waktu|cara|tempat|ruang|wadah|peluang|layak|berhak|memilih|sepakat|bersepakat|dituntut|dipersilakan|mendorong|dorongan|motivasi|termotivasi|menolak|gagal|mencoba|berencana|menginstruksikan|mengingatkan|berani|antusias|semangat|komitmen|persyaratan|syarat|sarana)(?:\s(?:semua|seluruh|para|setiap|jajaran|pihak|petugas|masyarakat|keluarga|warga|binaan|kepada|bersama|terus|selalu|pegawai))*\s$/i
const asks =
  /(?:berharap|harap|mengharapkan|diharapkan|mengimbau|diimbau|meminta|diminta|berpesan|mengingatkan|mengajak|menekankan|berdoa|mendoakan|menginginkan|menegaskan|pesan)(?:[\s,]+[\p{L}.]+){0,6}[\s,]+$/iu
/** «Kerja sama ini merupakan upaya», not «bekerja adalah wujud». */
const ofEvent =
  /(?:ini|itu|tersebut|yang|\p{L}{3,}an|\p{L}{3,}si|\p{L}{3,}nya|razia|apel|panen|bazar)(?:\sjuga)?\s$/iu
/** «perlu didukung agar»: a wish, not what happened. */
const mustDo =
  /(?<!\p{L})(?:perlu|harus|wajib|hendaknya|sebaiknya|dituntut|penting|jangan|dapat|bisa|semoga)(?:\s\p{L}+){1,6}\s$/iu
const besideVerb = /(?:^|,|(?<!\p{L})(?:untuk|guna|rangka|demi|dalam|sekaligus|sambil|dan))\s*$/iu
/** Why somebody was convicted or is proud is no reason of the event. */
const ofSomethingElse =
  /(?:dipidana|divonis|dihukum|ditahan|terjerat|dipenjara|bangga|senang|bersyukur|kasih|gembira|haru|terharu|meminta maaf)(?:\s\p{L}+){0,3}\s$/iu

/** Purpose, occasion, cause, or effort, with the words that fill it. */
export function findWhy(sentence: string): readonly Found[] {
  const head = headed.exec(sentence) ?? feast.exec(sentence)
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
  if (
    words.length <
    (/^(?:untuk\sdi|akibat|karena|lantaran|imbas|buntut|menyusul)/.test(small) ? 2 : 3)
  )
    return false
  // «Inovasi demi inovasi» counts, it gives no reason.
  if (small.startsWith('demi') && lead.toLowerCase().endsWith(`${words[1]?.small} `)) return false
  if (
    /^untuk\s(?:sementara|selanjutnya|kemudian|pertama|berikutnya|diketahui|beberapa)/.test(small)
  )
    return false
  if (/^(?:untuk|guna|demi)/.test(small) && completes.test(lead)) return false
  if (/^(?:merupakan|menjadi|adalah)/.test(small) && !ofEvent.test(lead)) return false
  if (/^(?:agar|supaya)/.test(small) && (asks.test(lead) || mustDo.test(lead))) return false
  if (/(?:semua|berbagai|seluruh|banyak) pihak/.test(sentence.slice(start, end))) return false
  if (/^(?:karena|lantaran|akibat|sebab|atas)/.test(small) && ofSomethingElse.test(lead))
    return false
  // «Warga binaan memperingati Hari Kartini» is what they did; the occasion stands beside a verb.
  if (/^me(?!nyusul)(?:mp|ny|nindak|rayakan|meriah)/.test(small)) return besideVerb.test(lead)
  return true
}

function withoutInner(all: readonly Found[]): readonly Found[] {
  return all.filter(
    (one) =>
      !all.some((other) => other !== one && other.start < one.start && one.start < other.end),
  )
}
