const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Verbs without a prefix, as headlines and leads use them. */
const bareVerbs = new Set(
  words(`
    gelar ikuti terima serahkan panen bagikan salurkan berikan kunjungi tinjau sambut lantik resmikan buka tutup
    teken tandatangani laksanakan adakan lakukan geledah periksa sita musnahkan temukan gagalkan amankan pindahkan
    bebaskan lepas tanam tebar latih bekali luncurkan raih juarai peringati rayakan hadiri pimpin sosialisasikan
    gandeng kenalkan pamerkan ajarkan tampilkan santuni sumbangkan donasikan kirim vaksin periksa layani usulkan
    tuntaskan kedatangan kehilangan tangkap evakuasi padamkan razia sidak dampingi bahas perkuat tes siapkan kembangkan produksi jual`),
)

/** «ber-» verbs that tell of an event, with or without an object. */
const berEvents = new Set(
  words(`
    berpartisipasi berkunjung bertanding bersilaturahmi beraudiensi bertemu berdiskusi berbagi bergotong berlatih
    berkoordinasi bertandang berpindah bersih-bersih berikrar berdonasi berbuka bersepakat bersujud berqurban
    berkurban beribadah berolahraga`),
)

/** What happens to people and houses; needs no object. */
const happenings =
  /^(?:melarikan diri|kabur|pecah|meletus|belajar|tiba|datang|berangkat|meninggal(?: dunia)?|tewas|terbakar|bebas|menghirup udara|terjadi|ricuh|lepas tugas|purnabakti|wafat|roboh|terendam|longsor|banjir|mogok|unjuk rasa|khatam|wisuda|lulus|salat|sholat|gotong royong|serah terima|terpilih|tampil|turut serta|ikut serta|ambil bagian|hadir|pisah sambut|kerja bakti|bakti sosial|donor darah|sidak|apel|upacara)$/

/** Verbs that say, wish, are, or serve; no event by themselves. */
const idle = new Set(
  words(`
    merupakan menjadi memiliki mempunyai merasa menilai mengatakan menyatakan menjelaskan menegaskan menyampaikan
    mengungkapkan menambahkan menyebut menyebutkan menuturkan mengharapkan mendukung meningkatkan mewujudkan
    menjaga memastikan mendorong memperkuat menunjukkan mencerminkan membuktikan mengalami membutuhkan memerlukan
    mengutamakan menekankan mengedepankan menciptakan menyadari memahami mengetahui mengingat mengacu merujuk
    menurut melalui mengenai menuju menjelang menyangkut meliputi mencakup mengandung memungkinkan membuat
    mengaku menginginkan mempermudah memperhatikan memaksimalkan mengoptimalkan membangun menumbuhkan
    mencapai menjunjung mengajak mengimbau mengingatkan mengapresiasi menghadapi memberantas mencegah
    mengantisipasi menekan mengurangi menghindari memenuhi menjamin mempertahankan mengembangkan melayani
    mengabdi mewarnai menyelimuti mengiringi menghiasi menghormati menghargai melibatkan menampung dikenal
    memegang melanjutkan mendekatkan mempererat membina menanamkan menyukseskan mengelola masih mereka meski
    meskipun menit meter melainkan merdeka merah mental metode media medis mesin memang mesti menteri mengaku
    menempati menghuni menyasar menggunakan memanfaatkan mengenakan memakai menambah menjawab menanti menunggu
    mengakhiri memulai mengawali mempersiapkan merespons merespon menanggapi menindaklanjuti menyongsong
    menyemarakkan memeriahkan memperbaiki membenahi mengikutsertakan mendominasi mengaitkan mengandalkan`),
)

/** Passives of saying and holding. */
const idlePassive = new Set(
  words(`
    diri dini dinas direktur digital disiplin dirjen dialog diskusi divisi dimana diantara direktorat didik dia diharapkan
    dinilai dianggap diketahui dimiliki didukung dikenal diminta dimulai diawali diikuti dipimpin dihadiri dibuka
    didampingi dimaksudkan ditujukan disebut disebutkan ditegaskan dijelaskan diakui diyakini dilanjutkan diakhiri
    ditutup dapat diklat ditjenpas ditjen dirasakan dilandasi dilatarbelakangi disebabkan diimbau diingatkan
    disertai diiringi dijadwalkan direncanakan diperlukan dibutuhkan dituntut dipastikan dilayani dimanfaatkan
    digunakan dipercaya dijaga ditingkatkan dihuni diselimuti diwarnai dijadikan dibina dipidana divonis diundang dijerat
    ditandai dinamika diploma dirgahayu distrik disdik dispendik dishub diesel dinding dingin direksi`),
)

/** Passives of leading and beginning: an answer where what is led is an event. */
export const leading = /^(?:dipimpin|dibuka|ditutup|dihadiri|diikuti|dimulai|diawali|dilanjutkan)$/

/** Nouns that name an event by themselves. */
export const eventNoun =
  /^(?:pe\p{L}{3,}an|upacara|apel|rapat|razia|sidang|lomba|kunjungan|sosialisasi|layanan|vaksinasi|panen|tes|donor|ujian|kursus|seminar|audiensi|senam|salat|sholat|ibadah|turnamen|bazar|simulasi|wisuda|kelas|workshop|skrining)$/u

export type VerbKind = 'active' | 'passive' | 'happening'

/** What kind of event the word can tell of; `next` is the word after it. */
export function eventVerb(word: string, next: string): VerbKind | null {
  if (happenings.test(word) || happenings.test(`${word} ${next}`)) return 'happening'
  if (berEvents.has(word)) return 'happening'
  if (/^me(?:m|n|ng|ny|l|r|w|y)?\p{L}{4,}$/u.test(word) && /^me[mnlrwy]/.test(word))
    return idle.has(word) ? null : 'active'
  if (bareVerbs.has(word)) return 'active'
  return /^di\p{L}{3,}$/u.test(word) && !idlePassive.has(word) ? 'passive' : null
}

/** Any verb that a subject can have, events and others alike. */
export function isPredicate(word: string, next: string): boolean {
  return (
    eventVerb(word, next) !== null ||
    (idle.has(word) && /^me.{5}/.test(word)) ||
    /^(?:ber|ter|di)\p{L}{4,}$/u.test(word) ||
    /^(?:kembali|turut|ikut|siap|terus|akan|telah|sudah|resmi|mulai|juga)$/.test(word)
  )
}
