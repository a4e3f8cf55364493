import { findPeople, findSeats } from '../intake/people.ts'
import { type Speaker, type Story, textOfBlock } from '../release/block.ts'

/** Who is quoted or named with an office in the story, each once, in the order of the text. */
export function peopleInStory(story: Story, place: string): readonly Speaker[] {
  const text = story.map(textOfBlock).join('\n')
  const quoted = story.flatMap((block) => (block.type === 'quote' ? [block.speaker] : []))
  const named = findPeople(text, new Set([...findSeats(text), place.toLowerCase()]))
  const people = new Map<string, Speaker>()
  for (const { name, office } of [...quoted, ...named]) {
    const known = people.get(name.toLowerCase())
    if (name.trim() === '' || (known !== undefined && known.office.length >= office.length))
      continue
    people.set(name.toLowerCase(), { name, office })
  }
  return [...people.values()]
}

/**
 * How to name this speaker in a new quote: in full at the first mention, by the name once the story
 * has named them.
 */
export function namingFor(story: Story, { name }: Speaker): 'full' | 'name' {
  const isNamed = name !== '' && story.some((block) => textOfBlock(block).includes(name))
  return isNamed ? 'name' : 'full'
}
