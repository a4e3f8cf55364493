/**
 * Stands after a name set beside an office («Kalapas, Budi Contoh»): a comma where the sentence
 * goes on, nothing before another mark. It lies in the private area, which answers cannot hold.
 */
export const closingComma = '\ue000'

/** A sentence put together from pieces, with its spaces and marks in order and a capital first. */
export function tidySentence(pieces: string): string {
  const text = pieces
    .replace(/\ue000(?=\s*(?:[.,;:!?)]|$))/g, '')
    .replace(/\ue000/g, ',')
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,.;:!?)])/g, '')
    .replace(/[,;:]+(?=[,.;:!?])/g, '')
    .replace(/([!?])\.(?!\.)/g, '$1')
    .replace(/(?<!\.)\.\.(?!\.)/g, '.')
    .trim()
  return text.charAt(0).toLocaleUpperCase('id') + text.slice(1)
}
