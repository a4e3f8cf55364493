import type { Range } from './sentences.ts'

const units =
  'satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas|seratus|seribu|sejuta'
const scales = 'belas|puluh|ratus|ribu|juta'
const words = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?:${units}|puluhan|ratusan|ribuan)(?:\\s(?:${scales}|${units})){0,8}(?![\\p{L}\\p{N}-])`,
  'giu',
)

/** Numbers written out, «tiga belas»; a bare «satu» counts nothing in «salah satu», «satu per satu». */
export function findNumberWords(text: string): readonly Range[] {
  return [...text.matchAll(words)]
    .filter((match) => match[0].toLowerCase() !== 'satu')
    .map((match) => ({ start: match.index, end: match.index + match[0].length }))
}
