/** A seeded source of choices: the same seed always tells the same story. */
export type Dice = {
  /** From 0 up to, not including, `sides`. */
  readonly roll: (sides: number) => number
  readonly pick: <Item>(items: readonly [Item, ...Item[]]) => Item
}

/** mulberry32: four lines, no dependency, good enough for invented text. */
export function makeDice(seed: number): Dice {
  let state = seed >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
  const roll = (sides: number) => Math.floor(next() * sides)
  return { roll, pick: (items) => items[roll(items.length)] ?? items[0] }
}

/** Places, people, and things that exist nowhere: made of syllables, so that no one is meant. */
export function inventWord(dice: Dice, syllables: number): string {
  const word = Array.from({ length: syllables }, () => dice.pick(onsets) + dice.pick(vowels))
  return word.join('') + dice.pick(endings)
}

export function inventName(dice: Dice, syllables: number): string {
  const word = inventWord(dice, syllables)
  return word.charAt(0).toUpperCase() + word.slice(1)
}

const onsets = ['b', 'c', 'd', 'g', 'j', 'k', 'l', 'm', 'n', 'p', 'r', 's', 't', 'w'] as const
const vowels = ['a', 'a', 'a', 'i', 'i', 'u', 'e', 'o'] as const
const endings = ['', '', 'n', 'ng', 'r', 's', 't', 'h'] as const

/** Roots of the trade, to be dressed in affixes. */
export const roots = [
  'bina',
  'panen',
  'latih',
  'ajar',
  'tanam',
  'kebun',
  'sapu',
  'rawat',
  'periksa',
  'sehat',
  'kunjung',
  'layan',
  'warga',
  'petugas',
  'pimpin',
  'arah',
  'sampai',
  'tulis',
  'baca',
  'lukis',
  'jahit',
  'anyam',
  'masak',
  'olah',
  'raga',
  'doa',
  'upacara',
  'serah',
  'terima',
  'tukar',
  'bantu',
  'dukung',
  'tekun',
  'jaga',
  'aman',
  'tertib',
  'bersih',
  'hijau',
  'sayur',
  'ikan',
  'ternak',
  'bengkel',
  'kayu',
  'batik',
  'karya',
  'pamer',
  'lomba',
  'juara',
  'keluarga',
  'anak',
  'ibu',
  'guru',
  'murid',
  'kelas',
  'buku',
  'pustaka',
  'dapur',
  'gizi',
  'dokter',
  'obat',
  'suntik',
  'razia',
  'geledah',
  'kamar',
  'blok',
  'pagar',
  'lampu',
  'air',
  'listrik',
  'atap',
  'cat',
  'bangun',
  'gotong',
  'royong',
  'apel',
  'pagi',
  'siang',
  'sore',
  'bulan',
  'tahun',
  'minggu',
  'tamu',
  'mitra',
  'kerja',
  'sama',
  'janji',
  'tanda',
  'tangan',
] as const

const affixes: readonly [(root: string) => string, ...((root: string) => string)[]] = [
  (root) => root,
  (root) => root,
  (root) => root,
  (root) => `${root}nya`,
  (root) => `di${root}`,
  (root) => `di${root}kan`,
  (root) => `ber${root}`,
  (root) => `ke${root}an`,
  (root) => `ter${root}`,
  (root) => `${root}an`,
  (root) => `${root}-${root}`,
]

const small = [
  'dan',
  'yang',
  'di',
  'untuk',
  'dengan',
  'dari',
  'pada',
  'ini',
  'itu',
  'para',
  'oleh',
  'dalam',
  'akan',
  'telah',
  'juga',
  'serta',
  'agar',
  'bagi',
  'sebagai',
  'secara',
] as const

/** A word as a release would hold it: a little word, a dressed root, or now and then a rare one. */
export function inventToken(dice: Dice, rare: readonly string[]): string {
  const kind = dice.roll(100)
  if (kind < 32) return dice.pick(small)
  if (kind < 88) return dice.pick(affixes)(dice.pick(roots))
  // Rare words thin out as in any language: the first of the list come often, the last hardly ever.
  const spread = dice.roll(rare.length)
  return rare[dice.roll(spread + 1)] ?? 'kegiatan'
}
