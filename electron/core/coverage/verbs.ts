const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/** Verbs without a prefix, as headlines and leads use them. */
const bareVerbs = new Set(
  words(`
    gelar jalin bentuk ikuti terima serahkan panen bagikan salurkan berikan kunjungi tinjau sambut lantik resmikan buka tutup
    teken tandatangani laksanakan adakan lakukan geledah periksa sita musnahkan temukan gagalkan amankan pindahkan
    bebaskan lepas tanam tebar latih bekali luncurkan raih juarai peringati rayakan hadiri pimpin sosialisasikan
    gandeng kenalkan pamerkan ajarkan tampilkan santuni sumbangkan donasikan kirim vaksin periksa layani usulkan
    tuntaskan kedatangan kehilangan geser boyong oper ringkus bekuk sabet borong rebut boyong dulang perketat cek kontrol kawal jemput undang uji olah ubah cetak rawat pasang ganti mutasi selidiki buru kejar telusuri awasi jalani pelajari santuni lengkapi datangi sambangi cicipi monitoring deklarasi canangkan menangi tebang angkut tangkap evakuasi padamkan razia sidak dampingi bahas perkuat tes siapkan kembangkan produksi jual`),
)

/** «canangkan», «hibahkan»: as headlines cut «me-» away. */
const bareOnKan =
  /^(?!me|di|ber|ter|pe|bukan|makan|bahkan|ikan|akan|pekan|rekan|silakan|misalkan|asalkan|sedangkan|seakan|tingkatkan|wujudkan|pastikan|ciptakan|tegaskan|sampaikan|jelaskan|ungkapkan|tekankan|katakan|kuatkan|optimalkan|harapkan|tunjukkan|tanamkan|tumbuhkan|gunakan|butuhkan)\p{L}{4,}kan$/u

/** «ber-» verbs of state, of speech, of wish: nothing happens. All others tell of an event. */
const berStates = new Set(
  words(`
    berada berasal berlaku bernama berusia berjumlah berisi berharap berkomitmen bertujuan berdasarkan bersama bersamaan
    berbagai berikut berdiri berfungsi berperan bertugas berwenang berhak berpotensi beragama berstatus bersifat berupa
    bertema bertemakan bertajuk berbasis berlokasi bertempat berkat bersih berat berita berani bermakna berarti
    bermanfaat berkualitas berupaya berusaha bertekad berkeinginan berpendapat berbeda berlangsung berjalan bergulir
    berinisial beralamat berkapasitas berukuran berpenghuni berkelakuan berbahaya bertanggung bertahap berkelanjutan
    berkala berjenjang bersyarat bersangkutan bersyukur berpesan berjanji berterima berencana berkesempatan bergembira
    berbahagia bersemangat bertambah berkurang berubah berakhir berlanjut berkaitan bertepatan berlian berkah berdampak
    berkembang bernilai berprestasi berintegritas berakhlak berdedikasi berhasil bersedia beriman bertakwa berguna
    berujung berhubungan berpeluang berbentuk berbunyi berbekal bermodal bermodalkan berlebih berimbang bersinergi
    berkolaborasi bekerja berkecimpung berumur bertajuk bersuara berpikir berkata berujar bercerita bersinar bersahaja
    bersahabat berkesan bermula berawal berlandaskan berkenan bermartabat beradab berdaya bersaing bergantung berpengaruh
    bertahan berkesinambungan berhadapan berpenyakit berseragam bertuliskan berwarna berkeadilan beroperasi berkarya berbuat`),
)

/** What happens to people and houses; needs no object. */
const happenings =
  /^(?:melarikan diri|kabur|pecah|meletus|belajar|tiba|datang|angkat bicara|buka suara|minta maaf|unjuk kebolehan|unjuk gigi|adu tangkas|berangkat|masuk (?:ke|di)|keluar (?:dari|sebagai)|lolos dari|raib|jatuh|langsung pulang|pulang ke|meninggal(?: dunia)?|tewas|terbakar|bebas (?:murni|langsung|bersyarat|hari|usai|setelah)|langsung bebas|menghirup udara|terjadi|ricuh|lepas tugas|purnabakti|wafat|roboh|terendam|longsor|banjir|mogok|unjuk rasa|khatam|wisuda|lulus|salat|sholat|gotong royong|serah terima|terpilih|tampil|padam|runtuh|jebol|ambruk|meluap|meledak|tumbang|tenggelam|terjatuh|tertimpa|tersambar|tertangkap|terluka|terkumpul|terjaring|terserang|keracunan|kebanjiran|bentrok|purnatugas|pensiun|menikah|turun ke|terjun ke|turut serta|ikut serta|ambil bagian|hadir|pisah sambut|kerja bakti|bakti sosial|donor darah|sidak|apel|upacara)$/

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
    menempati menghuni menyasar menggunakan memanfaatkan memakai merasakan mengagumi mensyukuri menyesali menantikan menaruh menambah menjawab menanti menunggu
    mengakhiri memulai mengawali mempersiapkan merespons merespon menanggapi menindaklanjuti menyongsong
    menyemarakkan memeriahkan memperbaiki membenahi mengikutsertakan mendominasi mengaitkan mengandalkan mendatang menengah menyeluruh mendadak memadai menarik mendalam membanggakan memuaskan menyenangkan
    mengesankan merata mendasar menentu meriah mengharukan menginspirasi menyentuh mengira menyangka menganggap memandang mempercayai meyakini meragukan memikirkan merindukan mendambakan
    mencintai menyayangi menikmati menyukai mengharuskan mengizinkan membolehkan mengandaikan mengubah mengenali
    menyimpan menyisakan menghargai menilai memaknai mengatur mengamanatkan mensyaratkan mewajibkan menegakkan`),
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
    diperuntukkan diperuntukan ditujukan dialami dikatakan diungkapkan disampaikannya ditambahkan dimaknai diutamakan dibuktikan diberlakukan diatur dilarang dibekali ditandai dinamika diploma dirgahayu distrik disdik dispendik dishub diesel dinding dingin direksi`),
)

/** Passives of leading and beginning: an answer where what is led is an event. */
export const leading = /^(?:dipimpin|dibuka|ditutup|dihadiri|diikuti|dimulai|diawali|dilanjutkan)$/

/** Nouns that name an event by themselves. */
export const eventNoun =
  /^(?:pe\p{L}{3,}an|upacara|apel|rapat|razia|sidang|lomba|kunjungan|sosialisasi|layanan|vaksinasi|panen|tes|donor|ujian|kursus|seminar|audiensi|senam|salat|sholat|ibadah|turnamen|bazar|simulasi|wisuda|kelas|workshop|skrining)$/u

/** Verbs that tell of an event by themselves; others need somebody, a day, or a place beside them. */
export const strongEvent =
  /^(?:(?:di|meng|me|mem|men|meny)?(?:gelar|geledah|adakan|laksanakan|selenggarakan|ikuti|terima|serahkan|bagikan|salurkan|berikan|kunjungi|tinjau|sambut|lantik|resmikan|tandatangani|razia|periksa|sita|musnahkan|gagalkan|amankan|pindahkan|bebaskan|bersihkan|panen|tanam|latih|luncurkan|raih|juarai|lakukan|jalani|temukan|tangkap|evakuasi|padamkan|tes|sosialisasikan|catat|hibahkan|donasikan|vaksin|usulkan|buka|tutup|hadiri|pimpin)|menggelar|menggeledah|mengikuti|menerima|menyerahkan|menyalurkan|mengunjungi|meninjau|menyambut|menandatangani|memeriksa|menyita|memusnahkan|menggagalkan|memindahkan|memanen|menanam|meluncurkan|menemukan|menangkap|mengevakuasi|mengadakan|mengamankan|memimpin|membuka|menutup|ricuh|kabur|melarikan|terbakar|meninggal|tewas|pecah|terjadi|donor|upacara|apel|sidak|meneken|dibuka|dilantik)$/

export type VerbKind = 'active' | 'passive' | 'happening'

/** What kind of event the word can tell of; `next` is the word after it. */
export function eventVerb(word: string, next: string): VerbKind | null {
  if (happenings.test(word) || happenings.test(`${word} ${next}`)) return 'happening'
  if (/^ber\p{L}{3,}(?:-\p{L}+)?$/u.test(word)) return berStates.has(word) ? null : 'happening'
  if (/^me(?:m|n|ng|ny|l|r|w|y)?\p{L}{4,}$/u.test(word) && /^me[mnlrwy]/.test(word))
    return idle.has(word) ? null : 'active'
  if (bareVerbs.has(word) || bareOnKan.test(word)) return 'active'
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
