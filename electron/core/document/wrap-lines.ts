/** RFC 3676, 4.2: a line of mail is best kept below 78 letters; 72 leaves room for quoting it. */
export const wrappedLetters = 72

/**
 * The text with its lines broken between words, so that none is longer than `letters` code points;
 * only a single word may be. What goes on a list item is set in below its first word.
 */
export function wrapLines(text: string, letters: number = wrappedLetters): string {
  return text
    .split(/(\r?\n)/)
    .map((line, at) => (at % 2 === 0 ? wrapLine(line, letters, lineEndOf(text)) : line))
    .join('')
}

function lineEndOf(text: string): string {
  return text.includes('\r\n') ? '\r\n' : '\n'
}

function wrapLine(line: string, letters: number, lineEnd: string): string {
  if (lengthOf(line) <= letters) return line
  const margin = ' '.repeat(/^(?:–|\d{1,3}\.) /.exec(line)?.[0].length ?? 0)
  const lines: string[] = []
  let now = ''
  for (const word of line.split(/ +/)) {
    const longer = now === '' ? word : `${now} ${word}`
    if (now.trim() !== '' && lengthOf(longer) > letters) {
      lines.push(now.trimEnd())
      now = margin + word
    } else now = longer
  }
  return [...lines, now.trimEnd()].join(lineEnd)
}

function lengthOf(text: string): number {
  return [...text].length
}
