/** Verbs that stand after direct speech, alone or with `-nya`; counted on real releases. */
const verbs = [
  ...['ujar', 'kata', 'ungkap', 'jelas', 'tutur', 'terang', 'tegas', 'tambah', 'ucap', 'papar'],
  ...['sebut', 'harap', 'pungkas', 'imbuh', 'singkat', 'beber', 'tutup', 'lanjut', 'urai', 'sahut'],
  ...['cetus', 'pesan', 'cerita', 'tandas', 'tukas', 'kenang', 'aku', 'puji', 'ajak', 'jawab'],
  ...['terangkan', 'demikian', 'simpul', 'tanya', 'bisik', 'seru', 'ulas', 'timpal', 'nilai'],
]

/** The verb right after a quotation: «,” ungkap Heri». */
export const verbAfter = new RegExp(
  `^[\\s,.–-]{0,4}(${verbs.join('|')})(nya)?(?![\\p{L}\\d])`,
  'iu',
)

/** A word of speech before a quotation: «mengatakan, “…», «Dalam sambutannya, “…». */
export const verbBefore =
  /(?<![\p{L}])(?:me(?:ngatakan|nyatakan|njelaskan|nyampaikan|ngungkapkan|negaskan|nuturkan|nambahkan|nyebut|nyebutkan|nerangkan|maparkan|ngucapkan|ngajak|ngimbau|nekankan|nilai|ngaku|nceritakan|mbeberkan|ngingatkan|rasa|ngapresiasi|nyambut)|ber(?:kata|pesan|ujar|harap|cerita|tutur|terima|janji)|(?:kata|ujar|ungkap|tutur|jelas|tegas|ucap|terang|papar|harap|pesan|imbuh)(?:nya)?|sambutan(?:nya)?|arahan(?:nya)?|pernyataan(?:nya)?|menurut(?:nya)?|demikian)(?![\p{L}])/iu
