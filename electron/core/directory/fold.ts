/** The words of a text in small letters without accents and marks, parted by one space. */
export function foldWords(text: string): string {
  const small = text.toLowerCase()
  const plain = isPlain.test(small) ? small : small.normalize('NFKD').replace(/\p{M}/gu, '')
  return plain
    .replace(/(?<=\p{L})['’](?=\p{L})/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: the range of plain letters begins there
const isPlain = /^[\x00-\x7f]*$/
