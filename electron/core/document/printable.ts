const blanks = /[\t\n\v\f\r\u0085\u2028\u2029]/g
/**
 * Control characters and halves of surrogate pairs, which XML 1.0 (section 2.2) forbids, the two
 * non-characters of the first plane, and the byte-order mark, which readers take for a file's start.
 */
const unprintable = /[\p{Cc}\p{Cs}\ufeff\ufffe\uffff]/gu

/**
 * Text that every format can carry: tabs and line ends become a space, so that no words run
 * together; what cannot be printed is dropped without a mark, because it never was visible.
 */
export function printable(text: string): string {
  return text.replace(blanks, ' ').replace(unprintable, '')
}

/** The lines of a text that hold anything, each printable and trimmed. */
export function printableLines(text: string): readonly string[] {
  return text
    .split(/\r\n|[\n\r\u2028\u2029]/)
    .map((line) => printable(line).trim())
    .filter((line) => line !== '')
}
