/** A value without its escapes (RFC 6350, 3.4). */
export function unescapeValue(value: string): string {
  return value.replace(/\\([\\,;:nN])/g, (_, mark: string) =>
    mark === 'n' || mark === 'N' ? '\n' : mark,
  )
}

/** The parts of `N`, `ORG`, or `CATEGORIES`, unescaped; an escaped mark parts nothing. */
export function splitValue(value: string, mark: ';' | ','): readonly string[] {
  const parts: string[] = []
  let part = ''
  for (let at = 0; at < value.length; at += 1) {
    const letter = value[at] ?? ''
    if (letter === '\\') {
      part += letter + (value[at + 1] ?? '')
      at += 1
    } else if (letter === mark) {
      parts.push(part)
      part = ''
    } else part += letter
  }
  return [...parts, part].map((one) => unescapeValue(one).trim())
}

export function escapeValue(value: string): string {
  return value.replace(/[\\,;]/g, (mark) => `\\${mark}`).replace(/\r\n|\n|\r/g, '\\n')
}
