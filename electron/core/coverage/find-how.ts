import { before, endOfClause, tokensOf } from './clause.ts'
import type { Found } from './evidence.ts'

/** «secara …» that says how well, how often, or nothing, not in which way. */
const emptyManner =
  /^secara\s(?:umum|khusus|keseluruhan|resmi|langsung|optimal|maksimal|rutin|berkala|berkelanjutan|terus|hukum|nasional|pribadi|otomatis|nyata|signifikan|penuh|tidak|lebih|utuh|baik|konsisten|profesional|berkesinambungan|positif|internal|kontinu|periodik)/i
const pointing = String.raw`(?:itu|ini|tersebut|hal|cara ini|cara itu)(?![\p{L}])`
/** What comes first or next in an event: not an hour, not a person. */
const step = String.raw`(?!pukul|jam|pkl|pada|sejak|besok|hari|di\s|tahun|tema|oleh\s\p{Lu})`
/** What somebody does, one thing after another: «diikuti doa bersama», not «diikuti oleh Kalapas». */
const process =
  'doa|pe\\p{L}{3,}an(?<!pendidikan|perasaan|pengalaman|perempuan|pertimbangan|peraturan|perkembangan|perjanjian|pernyataan)|pembacaan|penyerahan|penandatanganan|pemeriksaan|penggeledahan|tes|pengarahan|arahan|sesi|diskusi|tanya|pemotongan|pemusnahan|peninjauan|penyampaian|pemaparan|ramah|foto|senam|salat|sholat|latihan|praktik|pengecekan|pelepasan|penanaman|pembagian|penampilan|upacara|apel'

/** Verbs and nouns whose «dengan» brings company, not a way. */
const notWith =
  'sama|sinergi|bersinergi|kolaborasi|bersama|bersamaan|sesuai|terkait|bertepatan|berkaitan|dibarengi|berkoordinasi|koordinasi|bertemu|berhadapan|dimulai|diawali|dibuka|ditutup|diakhiri|dilanjutkan|diisi|didahului|berbeda|sejalan|seiring|selaras|berakhir|senada'

const markers = [
  {
    why: 'means',
    pattern:
      /(?<!\p{L})dengan\s(?:cara|metode|sistem|menggunakan|memakai|memanfaatkan|mengenakan|bantuan|pendekatan|konsep|teknik|mekanisme|skema|jalan|pola|model|media|alat|bahan)\s\p{L}{2,}/giu,
  },
  {
    why: 'means',
    pattern:
      /(?<!\p{L})dengan\s(?:pengawalan|kawalan|panduan|bimbingan|arahan|pengawasan|pendampingan|iringan|penjagaan|protokol|membagi|dibagi)\s?\p{L}*/giu,
  },
  {
    why: 'means',
    pattern:
      /(?<!\p{L})(?<!(?:dimulai|diawali|dibuka|ditutup|diakhiri|dilanjutkan|diisi|didahului|sesuai|terkait|bersamaan)\s)dengan\s(?!meng?ucap|mengikuti|mengusung|mengambil|mengangkat|mengacu|menjunjung|memperhatikan|mengharap|merujuk|menyampaikan|menjadi|memohon|mengedepankan|mengutamakan|tetap)(?:langsung\s|tetap\s|saling\s)?(?:me|ber(?!bagai|sama|at|ita|as|lian|dasar|tujuan|tema|judul|harap|syukur|bangga))\p{L}{4,}\s\p{L}{2,}/giu,
  },
  {
    why: 'means',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:melalui|lewat|via)\s(?!${pointing}|kegiatan (?:ini|itu|tersebut)|program (?:ini|itu|tersebut)|kerja sama (?:ini|itu)|keterangan|siaran pers|pesan|rilis|kepala|kalapas|karutan|kasi|kasubsi|kasubbag|proses (?:panjang|hukum)|jalur hukum|jalan (?:damai|panjang)|pembinaan (?:ini|yang)|momen|pernyataan|kesempatan)[\p{L}\p{N}]{2,}`,
      'giu',
    ),
  },
  {
    why: 'means',
    pattern:
      /(?<!\p{L})(?<!(?:dengan|alat|yang)\s)(?:menggunakan|memanfaatkan|memakai|berbekal|bermodalkan?)\s(?!hak|narkoba|kesempatan|waktu)\p{L}{3,}/giu,
  },
  {
    why: 'means',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?<!(?:${notWith})(?:\s(?:langsung|resmi))?\s)dengan\s(?:(?:satu|dua|tiga|empat|lima|enam|\d{1,3})\s(?:unit\s)?)?(?:${process}|ziarah|lomba|pengajian|tabur|khataman|takbir|dialog|ceramah|pawai|jalan sehat|bakti|kerja bakti|gotong royong|donor|potong|pertandingan|pentas|syukuran|tausiah|parade|lagu|tarian|simulasi|peragaan|iringan|sirene|kendaraan|mobil|bus|truk|kapal|perahu|sepeda|pesawat|gerobak|mesin|aplikasi|pengeras|tangan|gambar|poster|spanduk|praktik|format|prosesi|tata cara|kombinasi|modul|anjing|alunan)(?!\p{L})\s?\p{L}*`,
      'giu',
    ),
  },
  {
    why: 'manner',
    pattern: /(?<!\p{L})(?:diborgol|dikawal|diangkut)\s(?:dan\s\p{L}+\s)?(?:\p{L}{3,}|\d)/giu,
  },
  {
    why: 'manner',
    pattern:
      /(?<!\p{L})(?:sambil|seraya|sembari)\s(?:me|ber)(?!ngatakan|nyatakan|nyampaikan|njelaskan|negaskan|nambahkan|harap|mohon)\p{L}{4,}\s\p{L}{3,}/giu,
  },
  { why: 'manner', pattern: /(?<!\p{L})secara\s\p{L}{4,}/giu },
  {
    why: 'manner',
    pattern:
      /(?<!\p{L})(?:satu (?:per|demi) satu|satu persatu|bergiliran|bergantian|serentak|(?<!(?:kunjungan|layanan)\s)tatap muka|kamar (?:per|demi) kamar|dari (?:kamar|blok|rumah|pintu) ke (?:kamar|blok|rumah|pintu)|silih berganti|bersama-sama(?!\sdengan)|beramai-ramai|bahu[- ]membahu|berjenjang)(?!\p{L})/giu,
  },
  {
    why: 'manner',
    pattern:
      /(?<!\p{L})(?:dibagi|terbagi)\s(?:menjadi|dalam|ke dalam|atas)\s[\p{L}\p{N}]+\s\p{L}+/giu,
  },
  {
    why: 'manner',
    pattern: /(?<!\p{L})(?:dikemas|disajikan|dirangkai)\s(?:dalam|dengan|secara)\s\p{L}{3,}/giu,
  },
  {
    why: 'sequence',
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:diawali|didahului|diakhiri|disusul|diteruskan|dilanjutkan)\s(?:dengan\s|oleh\s(?!\p{Lu})|ke\s)?${step}\p{L}{3,}`,
      'gu',
    ),
  },
  {
    why: 'sequence',
    pattern:
      /(?<!\p{L})(?:(?:dibuka|dimulai|ditutup)\s(?:dengan|dari)|ditandai(?:\sdengan)?|diisi(?:\sdengan)?)\s(?!pukul|tema|resmi|oleh|lengkap|penuh)\p{L}{3,}/giu,
  },
  {
    why: 'sequence',
    pattern: new RegExp(
      String.raw`(?<!\p{L})diikuti\s(?:dengan\s\p{L}{3,}|(?:oleh\s)?(?:${process})(?!\p{L}))`,
      'giu',
    ),
  },
  {
    why: 'sequence',
    pattern:
      /(?<!\p{L})(?:lalu|kemudian|selanjutnya)\s(?:para\s|barang\s|petugas\s|seluruh\s|warga binaan\s){0,2}(?:di|me)\p{L}{4,}/giu,
  },
] as const

/** Whoever spoke by telephone or paper did not hold the event that way. */
const ofSpeech =
  /(?:mengatakan|menyatakan|menyampaikan|menjelaskan|menegaskan|ujar|kata|ungkap|mengungkapkan)(?:[\s,]+[\p{L}.]+){0,3}[\s,]+$/iu

/** Way, tool, or order of steps; not how well it went. */
export function findHow(sentence: string, reasons: readonly Found[]): readonly Found[] {
  return markers.flatMap(({ why, pattern }) =>
    [...sentence.matchAll(pattern)].flatMap((match): readonly Found[] => {
      const start = match.index
      if (emptyManner.test(match[0]) || isInside(reasons, start)) return []
      if (why === 'means' && ofSpeech.test(before(sentence, start))) return []
      const end = why === 'manner' ? endOfManner(sentence, match) : endOfClause(sentence, start)
      return tokensOf(sentence.slice(start, end)).length < 1 ? [] : [{ start, end, why }]
    }),
  )
}

/** A way that belongs to the purpose («untuk melayani secara cepat») tells nothing of the event. */
function isInside(reasons: readonly Found[], at: number): boolean {
  return reasons.some(({ start, end, why }) => why !== 'occasion' && start < at && at < end)
}

function endOfManner(sentence: string, match: RegExpMatchArray): number {
  const end = (match.index ?? 0) + match[0].length
  const more = /^\s(?:dan|maupun)\s(?:ber\p{L}+|\p{L}+)(?=[\s.,])/u.exec(sentence.slice(end))
  return /^secara/i.test(match[0]) && more !== null ? end + more[0].length : end
}
