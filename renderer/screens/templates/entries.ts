import type { Template } from '#core/templates/template.ts'
import { inLanguage } from '#core/templates/words.ts'

/** A way to begin a release. */
export type Entry =
  | { readonly kind: 'blank' | 'paste' | 'copy'; readonly id: string }
  | {
      readonly kind: 'template'
      readonly id: string
      readonly template: Template
      readonly isOwn: boolean
    }

export type NamedEntry = Entry & { readonly name: string; readonly event: string }

/** What the fixed ways are called, in her language. */
export type FixedNames = Readonly<
  Record<'blank' | 'paste' | 'copy', { readonly name: string; readonly event: string }>
>

/**
 * All ways, in the order of the list: the blank sheet one key away, then pasting and copying, then her
 * facility's own templates before those of the program.
 */
export function allEntries(
  own: readonly Template[],
  builtIn: readonly Template[],
  fixed: FixedNames,
  language: 'id' | 'en',
): readonly NamedEntry[] {
  const entry = (template: Template, isOwn: boolean): NamedEntry => ({
    kind: 'template',
    id: template.id,
    template,
    isOwn,
    name: inLanguage(template.name, language),
    event: inLanguage(template.event, language),
  })
  return [
    { kind: 'blank', id: ' blank', ...fixed.blank },
    { kind: 'paste', id: ' paste', ...fixed.paste },
    { kind: 'copy', id: ' copy', ...fixed.copy },
    ...own.map((template) => entry(template, true)),
    ...builtIn.map((template) => entry(template, false)),
  ]
}

/** Those that hold every typed word; where the name begins with it they come first. */
export function matching(entries: readonly NamedEntry[], query: string): readonly NamedEntry[] {
  const words = fold(query)
    .split(/\s+/)
    .filter((word) => word !== '')
  const found = entries.filter((entry) => {
    const text = fold(`${entry.name} ${entry.event} ${entry.id}`)
    return words.every((word) => text.includes(word))
  })
  const rank = ({ name }: NamedEntry) => (words.some((word) => fold(name).includes(word)) ? 0 : 1)
  return words.length === 0 ? found : [...found].sort((a, b) => rank(a) - rank(b))
}

function fold(text: string): string {
  return text.toLocaleLowerCase('id')
}
