import { countWords } from '#core/text/words.ts'

/**
 * Words in the story of a stored release of any format; 0 where there is none. It looks for texts
 * where the shape of today has them and is ready to find others: a history is counted, not opened.
 */
export function wordsOfStored(stored: unknown): number {
  const story = fieldOf(stored, 'story')
  return Array.isArray(story) ? countWords(story.map(textOf).join('\n')) : 0
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join('')
  const items = fieldOf(value, 'items')
  if (Array.isArray(items)) return items.map(textOf).join('\n')
  const text = fieldOf(value, 'text')
  if (typeof text === 'string') return text
  if (fieldOf(value, 'type') === 'line-break') return '\n'
  const inlines = fieldOf(value, 'inlines')
  return inlines === undefined ? '' : textOf(inlines)
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined
}
