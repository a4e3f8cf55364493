/** Verbs that stand after direct speech, alone or with `-nya`; counted on real releases. */
const verbs = [
  ...['ujar', 'kata', 'ungkap', 'jelas', 'tutur', 'terang', 'tegas', 'tambah', 'ucap', 'papar'],
  ...['sebut', 'harap', 'pungkas', 'imbuh', 'singkat', 'beber', 'tutup', 'lanjut', 'urai', 'sahut'],
  ...['cetus', 'pesan', 'cerita', 'tandas', 'tukas', 'kenang', 'aku', 'puji', 'ajak', 'jawab'],
  ...['sambung', 'lapor', 'kisah', 'rinci', 'imbau', 'himbau', 'pinta', 'akui', 'janji', 'pamit'],
  ...['keluh', 'bilang', 'balas', 'gumam', 'tulis', 'kilah', 'sanggah', 'usul', 'canda', 'tegur'],
  ...['sindir', 'seloroh', 'kelakar', 'celetuk'],
  ...['terangkan', 'demikian', 'simpul', 'tanya', 'bisik', 'seru', 'ulas', 'timpal', 'nilai'],
]

/** Words that tell of speech only with `-nya`: alone they are nouns or other verbs. */
const withEnding = [
  ...['sambut', 'doa', 'dukung', 'sampai', 'ingat', 'lontar', 'tekan', 'syukur', 'minta'],
  ...['nasihat', 'tekad'],
]

/** The verb right after a quotation, and its ending: «,” ungkap Heri», «,” ungkapnya». */
export const verbAfter = new RegExp(
  `^[\\s,.–-]{0,4}(?<verb>${verbs.join('|')}|(?:${withEnding.join('|')})(?=nya))(?<ending>nya)?(?![\\p{L}\\d])`,
  'iu',
)

/** A word of speech before a quotation: «mengatakan, “…», «Dalam sambutannya, “…». */
export const verbBefore =
  /(?<![\p{L}])(?:me(?:ngatakan|nyatakan|njelaskan|nyampaikan|ngungkapkan|negaskan|nuturkan|nambahkan|nyebut|nyebutkan|nerangkan|maparkan|ngucapkan|ngajak|ngimbau|nekankan|nilai|ngaku|nceritakan|mbeberkan|laporkan|nimpali|njawab|mbalas|njanjikan|nandaskan|ngisahkan|rinci|muji|minta|ngingatkan|rasa|ngapresiasi|nyambut)|ber(?:kata|pesan|ujar|harap|cerita|tutur|terima|janji)|(?:kata|ujar|ungkap|tutur|jelas|tegas|ucap|terang|papar|harap|pesan|imbuh)(?:nya)?|sambutan(?:nya)?|arahan(?:nya)?|pernyataan(?:nya)?|menurut(?:nya)?|demikian)(?![\p{L}])/iu
