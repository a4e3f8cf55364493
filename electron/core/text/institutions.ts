import type { Range } from './sentences.ts'

/** Words that begin the name of a partner of a facility. Source: the trade's vocabulary. */
const heads = [
  ...['Polsek', 'Polres', 'Polresta', 'Polrestabes', 'Polda', 'Koramil', 'Kodim', 'Korem'],
  ...['BNN', 'BNNK', 'BNNP', 'Puskesmas', 'RSUD', 'RS', 'Dinas', 'Kejari', 'Kejati', 'Kejaksaan'],
  ...['Pengadilan', 'Universitas', 'Politeknik', 'Yayasan', 'Bank', 'PT', 'CV', 'Kementerian'],
  ...['Pemkab', 'Pemkot', 'Pemprov', 'Palang', 'PMI', 'MUI', 'Baznas', 'Badan', 'Kantor'],
]
const head = `(?:${heads.join('|')})(?!\\p{L})`
const more = `\\s(?!${head})(?:\\p{Lu}[\\p{L}\\p{N}]*|dan(?=\\s(?!${head})\\p{Lu}))`
const named = new RegExp(`(?<!\\p{L})${head}(?:${more}){0,6}`, 'gu')

/** Institutions that a text names, with the words of the name: «Polsek Wonoasri». */
export function findInstitutions(text: string): readonly Range[] {
  return [...text.matchAll(named)].map((match) => {
    const words = match[0].replace(/\sdan$/, '')
    return { start: match.index, end: match.index + words.length }
  })
}
