/** Words that stay small within a headline (EYD V, huruf kapital 21). */
const small: ReadonlySet<string> = new Set([
  ...['di', 'ke', 'dari', 'dan', 'yang', 'untuk', 'pada', 'dengan', 'hingga', 'dalam', 'oleh'],
  ...['bagi', 'serta', 'atau', 'sebagai', 'tentang', 'antara', 'terhadap', 'secara', 'saat'],
  ...['per', 'sejak', 'tanpa', 'agar', 'guna', 'demi', 'kepada', 'atas', 'sampai', 'para'],
])

/** Title case of Indonesian headlines; words that hold a capital already, and gaps, stay. */
export function headlineCase(text: string): string {
  return text
    .split(/(\[isi: [^\]]*\])/)
    .map((stretch, at) => (at % 2 === 1 ? stretch : stretch.replace(/\S+/g, inCase)))
    .join('')
    .replace(/^\p{Ll}/u, (letter) => letter.toLocaleUpperCase('id'))
}

function inCase(word: string): string {
  if (/\p{Lu}/u.test(word) || small.has(word.replace(/^[^\p{L}]+|[^\p{L}\d]+$/gu, ''))) return word
  // Both halves of a reduplication: «Anak-Anak».
  return word.replace(/(?<![\p{L}\d])\p{Ll}/gu, (letter) => letter.toLocaleUpperCase('id'))
}
