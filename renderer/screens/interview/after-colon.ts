/** A sentence that goes on after a colon; a name such as «Remisi I» keeps its capital. */
export function afterColon(sentence: string): string {
  return sentence.replace(/^\p{Lu}(?=\p{Ll}* \p{Ll})/u, (letter) => letter.toLocaleLowerCase('id'))
}
