import type { Inline, Mark, Text } from '../release/block.ts'

/** A stretch of a text that is bold, italic, or a link; `end` is exclusive, in UTF-16 units. */
export type Marked = {
  readonly start: number
  readonly end: number
  readonly kind: { readonly mark: Mark } | { readonly url: string }
}

/** The text as inlines; of links over one another the last counts. */
export function inlinesOf(text: string, marked: readonly Marked[]): readonly Inline[] {
  const kinds = kindsAt(text, marked)
  const inlines: Inline[] = []
  let from = 0
  for (let at = 1; at <= text.length; at += 1) {
    if (at < text.length && kinds[at] === kinds[from]) continue
    inlines.push(inlineOf(text.slice(from, at), kinds[from] ?? []))
    from = at
  }
  return inlines
}

function inlineOf(words: string, here: readonly Kind[]): Inline {
  const has = (mark: Mark) => here.some((kind) => 'mark' in kind && kind.mark === mark)
  const marks = (['bold', 'italic'] as const).filter(has)
  const text: Text = { type: 'text', text: words, marks }
  const url = here.flatMap((kind) => ('url' in kind ? [kind.url] : [])).at(-1)
  return url === undefined ? text : { type: 'link', url, inlines: [text] }
}

/**
 * The marks of a source handed on to stretches that hold its characters in their order, white
 * space aside.
 */
export function handOnMarks(
  source: string,
  marked: readonly Marked[],
  stretches: readonly string[],
): readonly (readonly Marked[])[] {
  if (marked.length === 0) return stretches.map(() => [])
  const kinds = kindsAt(source, marked)
  let at = 0
  return stretches.map((stretch) => {
    const own: Marked[] = []
    const last = new Map<string, number>()
    for (let place = 0; place < stretch.length; place += 1) {
      const char = stretch.charAt(place)
      if (char === ' ') {
        bridgeSpace(own, last, place)
        continue
      }
      while (at < source.length && source.charAt(at) !== char) at += 1
      for (const kind of kinds[at] ?? []) extend(own, last, kind, place)
      at += 1
    }
    return own.map((one) => trimmed(one, stretch))
  })
}

type Kind = Marked['kind']

/** What holds at each character; neighbours with the same marks share one list. */
function kindsAt(source: string, marked: readonly Marked[]): readonly (readonly Kind[])[] {
  const starts = new Map<number, Kind[]>()
  const ends = new Map<number, Kind[]>()
  for (const { start: from, end, kind } of marked) {
    const start = Math.max(0, from)
    if (end <= start) continue
    starts.set(start, [...(starts.get(start) ?? []), kind])
    ends.set(end, [...(ends.get(end) ?? []), kind])
  }
  let open: readonly Kind[] = []
  return Array.from({ length: source.length }, (_, at) => {
    const ended = at === 0 ? undefined : ends.get(at)
    if (ended !== undefined) open = open.filter((kind) => !ended.includes(kind))
    const begun = starts.get(at)
    if (begun !== undefined) open = [...open, ...begun]
    return open
  })
}

/** A space is marked where the words before it are; `trimmed` takes the last one off again. */
function bridgeSpace(own: Marked[], last: ReadonlyMap<string, number>, place: number): void {
  for (const nr of last.values()) {
    const one = own[nr]
    if (one?.end === place) own[nr] = { ...one, end: place + 1 }
  }
}

/** `last` knows where the newest stretch of each kind stands: marks may run side by side. */
function extend(own: Marked[], last: Map<string, number>, kind: Kind, place: number): void {
  const key = 'mark' in kind ? kind.mark : kind.url
  const nr = last.get(key)
  const one = nr === undefined ? undefined : own[nr]
  if (nr !== undefined && one?.end === place) own[nr] = { ...one, end: place + 1 }
  else {
    last.set(key, own.length)
    own.push({ start: place, end: place + 1, kind })
  }
}

function trimmed(one: Marked, text: string): Marked {
  let { end } = one
  while (end > one.start && text.charAt(end - 1) === ' ') end -= 1
  return { ...one, end }
}
