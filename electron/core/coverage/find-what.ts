import { type Token, tokensOf } from './clause.ts'
import type { Found } from './evidence.ts'
import { eventNoun, eventVerb, leading } from './verbs.ts'

/** After these a verb tells of a wish, a means, or a trait. */
const subordinates = new Set([
  ...['untuk', 'guna', 'demi', 'agar', 'supaya', 'upaya', 'bertujuan', 'dapat', 'bisa', 'mampu'],
  ...['ingin', 'harus', 'wajib', 'siap', 'berkomitmen', 'berupaya', 'berharap', 'dengan', 'rangka'],
  ...[
    'tanpa',
    'sebagai',
    'yang',
    'perlu',
    'diharapkan',
    'berusaha',
    'bertekad',
    'komitmen',
    'tidak',
  ],
  ...['belum', 'bukan', 'terus', 'selalu', 'senantiasa', 'dalam', 'hendak', 'jangan', 'rencana'],
  ...['cara', 'tugas', 'fungsi', 'boleh', 'mau', 'kesempatan', 'pentingnya', 'maupun', 'sanggup'],
  ...['hasil', 'pasca', 'jadwal', 'tempat', 'wadah', 'sarana', 'sekadar'],
  ...['setelah', 'sebelum', 'usai', 'seusai', 'saat', 'ketika', 'sambil', 'seraya', 'selain'],
])
const adverbs = new Set([
  ...['kembali', 'langsung', 'juga', 'turut', 'ikut', 'rutin', 'sejumlah', 'berbagai', 'sebuah'],
  ...[
    'sekaligus',
    'satu',
    'beberapa',
    'serta',
    'secara',
    'resmi',
    'akan',
    'telah',
    'sudah',
    'baru',
  ],
  ...[
    'saja',
    'para',
    'seluruh',
    'lagi',
    'mulai',
    'dapat',
    'sukses',
    'berhasil',
    'bersama-sama',
    'di',
  ],
])
/** Words that stand for something still to be named. */
const vague = new Set([
  ...['kegiatan', 'acara', 'giat', 'hal', 'agenda', 'tugas', 'sesuatu', 'aksi', 'langkah', 'upaya'],
  ...[
    'rangkaian',
    'proses',
    'pelaksanaan',
    'ini',
    'itu',
    'tersebut',
    'rutin',
    'positif',
    'dimaksud',
  ],
  ...[
    'berbagai',
    'sebuah',
    'suatu',
    'pihak',
    'momen',
    'semua',
    'seluruh',
    'para',
    'sejumlah',
    'nya',
  ],
  ...[
    'biasa',
    'penting',
    'bersama',
    'bermanfaat',
    'terbaik',
    'lainnya',
    'lain',
    'pekerjaan',
    'bagian',
  ],
  ...['terkait', 'kewajiban', 'tanggung', 'jawab', 'dan', 'beberapa', 'besar', 'demikian', 'baik'],
  ...[
    'peran',
    'kewajibannya',
    'tugasnya',
    'kegiatannya',
    'perannya',
    'yang',
    'mereka',
    'kami',
    'dia',
  ],
])
/** Where the object ends: what follows is place, time, company, or purpose. */
const ends = new Set([
  ...[
    'di',
    'pada',
    'dengan',
    'untuk',
    'guna',
    'bersama',
    'oleh',
    'seperti',
    'secara',
    'yang',
    'agar',
  ],
  ...[
    'karena',
    'sebagai',
    'demi',
    'sejak',
    'hingga',
    'saat',
    'ketika',
    'bertempat',
    'melalui',
    'bahwa',
  ],
  ...['senin', 'selasa', 'rabu', 'kamis', 'jumat', 'sabtu', 'minggu', 'tanggal', 'pukul', 'supaya'],
  ...['terhadap', 'kepada', 'bagi', 'dari', 'ke', 'lewat', 'usai', 'setelah', 'sebelum', 'seusai'],
])
const mostWords = 9
/** How far before its verb a subject may begin. */
const furthest = 12

/** An event verb of the main clause with something named that it is done to. */
export function findWhat(sentence: string): readonly Found[] {
  const clauses = clausesOf(sentence)
  return clauses.flatMap((clause) => {
    const at = clause.findIndex((_, index) => tellsEvent(clause, index) !== null)
    const found = at < 0 ? null : tellsEvent(clause, at)
    return found === null ? [] : [found]
  })
}

function tellsEvent(clause: readonly Token[], at: number): Found | null {
  const verb = clause[at]
  if (verb === undefined || isSubordinate(clause, at)) return null
  // «Upacara berlangsung»: the event is a noun, and what follows only praises it.
  const isRunning = /^ber(?:langsung|gulir|jalan)$|^dimulai$/.test(verb.small)
  // «melayani 64 keluarga» happened, «melayani masyarakat» is the trade.
  if (verb.small === 'melayani' && /^\d/.test(clause[at + 1]?.small ?? ''))
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

/** «untuk meningkatkan», «yang digelar», «terus berupaya meningkatkan». */
function isSubordinate(clause: readonly Token[], at: number): boolean {
  let back = at - 1
  while (back >= 0 && adverbs.has(clause[back]?.small ?? '')) back -= 1
  const previous = clause[back]?.small ?? ''
  if (subordinates.has(previous)) return previous !== 'dapat' || clause[at]?.small !== 'dapat'
  return /^(?:me|ber)\p{L}{4,}$/u.test(previous) && subordinates.has(clause[back - 1]?.small ?? '')
}

function withObject(clause: readonly Token[], at: number, why: Found['why']): Found | null {
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
  return verb === undefined || last === undefined || !holds
    ? null
    : { start: verb.start, end: last.end, why }
}

/** «Razia kamar hunian digelar»: what stands before the verb must name the event. */
function withSubject(clause: readonly Token[], at: number, must?: RegExp): Found | null {
  const verb = clause[at]
  let subject: Token[] = []
  for (const word of clause.slice(Math.max(0, at - furthest), at).reverse()) {
    // «Peringatan Maulid di Rutan X diisi …»: the place in between is not the subject.
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

function happening(clause: readonly Token[], at: number): Found | null {
  const verb = clause[at]
  const next = clause[at + 1]
  if (verb === undefined) return null
  if (/^(?:turut|ikut)$/.test(verb.small)) {
    const found = withObject(
      clause.filter(({ small }) => !/^(?:serta|dalam)$/.test(small)),
      at,
      'happening',
    )
    return found
  }
  const needsObject = /^(?:terjadi|hadir|tampil|lulus|ber)/.test(verb.small)
  const found = withObject(clause, at, 'happening') ?? withSubject(clause, at)
  if (found !== null || needsObject) return found
  return {
    start: verb.start,
    end: next === undefined || ends.has(next.small) ? verb.end : next.end,
    why: 'happening',
  }
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
