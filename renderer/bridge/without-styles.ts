/** What a style attribute is called once it must style nothing and can still be read. */
export const writtenStyle = 'data-written-style'

/**
 * Markup that the content security policy has nothing to refuse in: a parsed document inherits it,
 * and would complain of each style. Words and all other attributes stay as they are.
 */
export function withoutStyles(html: string): string {
  return withoutSheets(html).replace(tag, (found) =>
    found.replace(attribute, (all) => (/^["']/.test(all) ? all : writtenStyle)),
  )
}

const tag = /<[a-z](?:[^"'<>]|"[^"]*"|'[^']*')*>/gi
/** What stands in quotation marks is passed over. */
const attribute = /"[^"]*"|'[^']*'|(?<=[\s/"'])style(?=\s*=)/gi

/** Cut at its end first: looking for the end of each beginning would take long where it has none. */
function withoutSheets(html: string): string {
  const parts = html.split(/<\/style\s*>/i)
  return parts
    .map((part, at) => {
      const start = at === parts.length - 1 ? -1 : part.search(/<style[\s>]/i)
      return start < 0 ? part : part.slice(0, start)
    })
    .join('')
}
