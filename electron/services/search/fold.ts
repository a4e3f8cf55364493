/** A run of letters and digits, with where it stands in the text it was found in. */
export type Word = { readonly from: number; readonly to: number; readonly folded: string }

const run = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’](?=\p{L})[\p{L}\p{M}]+)*/gu

/**
 * The words of a text without case, accents, and apostrophes. A hyphen parts words, so that
 * «anak-anak» is twice «anak» and «sayur-mayur» is found by either half; so is «anak2».
 */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = []
  // Almost every release is written in plain letters, for which a plain search is three times faster.
  const matches = text.matchAll(isAscii(text) ? plainRun : run)
  for (const match of matches) {
    const folded = foldWord(match[0])
    if (folded !== '') words.push({ from: match.index, to: match.index + match[0].length, folded })
  }
  return words
}

const plainRun = /[a-zA-Z0-9]+(?:'(?=[a-zA-Z])[a-zA-Z]+)*/g

function foldWord(word: string): string {
  const small = word.toLowerCase()
  const plain = isPlain(small)
    ? small
    : small
        .normalize('NFKD')
        .replace(/[^\p{L}\p{N}]/gu, '')
        .toLowerCase()
  return plain.length > 2 && plain.endsWith('2') && /^\D+2$/.test(plain)
    ? plain.slice(0, -1)
    : plain
}

function isAscii(text: string): boolean {
  return /^[\x20-\x7e\s]*$/.test(text)
}

function isPlain(word: string): boolean {
  return /^[a-z0-9]*$/.test(word)
}
