/** After these a verb tells of a wish, a means, or a trait. */
export const subordinates: ReadonlySet<string> = new Set([
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
  ...[
    'cara',
    'tugas',
    'fungsi',
    'boleh',
    'mau',
    'kesempatan',
    'pentingnya',
    'maupun',
    'sanggup',
    'berhak',
    'layak',
    'patut',
  ],
  ...['hasil', 'pasca', 'jadwal', 'tempat', 'wadah', 'sarana', 'sekadar'],
  ...['setelah', 'sebelum', 'usai', 'seusai', 'saat', 'ketika', 'sambil', 'seraya', 'selain'],
])
/** Words that decorate a verb or an object and name nothing. */
export const adverbs: ReadonlySet<string> = new Set([
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
  ...['saja', 'para', 'seluruh', 'lagi', 'mulai', 'sukses', 'berhasil', 'bersama-sama', 'di'],
])
/** Words that stand for something still to be named. */
export const vague: ReadonlySet<string> = new Set([
  ...['lokasi', 'tempat', 'suasana', 'jalannya', 'tujuan', 'manfaatnya', 'hasilnya', 'orang'],
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
export const ends: ReadonlySet<string> = new Set([
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

/** Heads of objects that are wished or felt: «memberikan apresiasi», «menuai hasil positif». */
export const abstractHead =
  /^(?:apresiasi|dukungan|motivasi|semangat|kontribusi|perhatian|manfaat|dampak|nilai|rasa|kesan|harapan|contoh|kesempatan|kepercayaan|peluang|warna|makna|arti|komitmen|kepedulian|sinergi|sinergitas|kualitas|citra|prestasi|hasil|keberhasilan|suasana|antusiasme|kenyamanan|keamanan|ketertiban|integritas|profesionalisme|budaya|pengabdian|tantangan|kendala|masalah|perubahan|respons|respon|sambutan|tanggapan|energi|inspirasi|kebahagiaan|pelayanan|kinerja|perbaikan|terobosan|pengaruh|kebanggaan|keteladanan|jalan|masa|hidup|kehidupan|fungsi|tujuan|mimpi|cita-cita|asa|paradigma|stigma|pandangan|pola|waktu|kata|janji|pesan|hikmah|solusi|positif|baik|hangat|gembira|antusias|peningkatan|penurunan|kemajuan|gambaran|bukti)$/
/** A clause behind these is told beside the main one. */
export const conjunctions =
  /^(?:usai|seusai|setelah|sebelum|saat|ketika|sejak|karena|agar|supaya|bahwa|jika|apabila|meski|meskipun|sehingga|seraya|sambil|walau|sementara|hingga)$/
