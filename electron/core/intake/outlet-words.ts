/** What tells an outlet from a town: a domain, an agency's name, a word of the trade, inner capitals. */
export function looksLikeOutlet(name: string): boolean {
  return (
    isDomain(name) ||
    /_/.test(name) ||
    /\p{Lu}{2}\p{Ll}|\p{Ll}\p{Lu}/u.test(name) ||
    trade.test(name)
  )
}

/** «kabarcontoh.id»: a stop and a known ending. */
export function isDomain(name: string): boolean {
  return domain.test(name)
}

const domain =
  /[\p{L}\d]\.(?:com|co|id|net|org|info|news|cloud|tv|biz|online|site|my|web|press)(?![\p{L}\d])/iu
const trade =
  /(?:^|[\s_])(?:antara|news|media|kabar|berita|pos|post|posco|radar|tribun|harian|koran|suara|warta|info|online|siber|pers|tv|fm|rri|tvri|jurnal|patroli|humas|redaksi|times|today|line|network)(?:$|[\s_\d])|news|media|berita|kabar|tribun|\p{L}pos$|^(?:koran|suara|radar|warta|harian|jurnal|lensa|detik|gema|liputan)\p{L}{3}/iu

/** Words that no town's name holds: a head with one of them is the start of a sentence. */
export const noTown =
  /(?:^|\s)(?:ka)?(?:lapas|rutan|lpka|bapas|rupbasan|kanwil|ditjenpas|kemenkumham|kemenimipas|lembaga|petugas|kepala|warga|tim|regu|kegiatan|sebanyak|ratusan|puluhan|dalam|pada|untuk|jelang|usai|narapidana|napi|wbp|remisi|razia|siaran|rilis|foto|kontak|narahubung|tentang|nomor|humas|zoom|peringati|peringatan|gelar|dukung|bersama|hari|hut)(?:$|\s)/iu

/** A second part of a place that is itself a place: «Wonoasri, Jawa Timur –». */
export const provinces: ReadonlySet<string> = new Set([
  ...['aceh', 'sumatera utara', 'sumut', 'sumatera barat', 'sumbar', 'riau', 'kepulauan riau'],
  ...['kepri', 'jambi', 'sumatera selatan', 'sumsel', 'bangka belitung', 'babel', 'bengkulu'],
  ...['lampung', 'dki jakarta', 'jakarta', 'jawa barat', 'jabar', 'banten', 'jawa tengah'],
  ...['jateng', 'di yogyakarta', 'diy', 'jawa timur', 'jatim', 'bali', 'nusa tenggara barat'],
  ...['ntb', 'nusa tenggara timur', 'ntt', 'kalimantan barat', 'kalbar', 'kalimantan tengah'],
  ...['kalteng', 'kalimantan selatan', 'kalsel', 'kalimantan timur', 'kaltim'],
  ...['kalimantan utara', 'kaltara', 'sulawesi utara', 'sulut', 'gorontalo', 'sulawesi tengah'],
  ...['sulteng', 'sulawesi barat', 'sulbar', 'sulawesi selatan', 'sulsel', 'sulawesi tenggara'],
  ...['sultra', 'maluku', 'maluku utara', 'malut', 'papua', 'papua barat', 'papua selatan'],
  ...['papua tengah', 'papua pegunungan', 'papua barat daya', 'indonesia'],
])
