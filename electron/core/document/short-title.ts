/** Beside a page number there is room for about this many letters. */
const roomLetters = 60

/** The title cut at a word, with «…» where something is left out. */
export function shortTitle(title: string): string {
  if (title.length <= roomLetters) return title
  const cut = title.slice(0, roomLetters).replace(/\s+\S*$/u, '')
  return `${cut.replace(/[\s,.;:–-]+$/u, '')}…`
}
