/**
 * The roots that a word may come from, the likeliest first, itself among them where its end may
 * belong to it; empty where nothing was taken off. Light on purpose: it cuts what the rules of affixing explain (Alwi et al.,
 * Tata Bahasa Baku Bahasa Indonesia, chapters 4 and 7), and only while a root of two syllables is
 * left. Both sides of a search are cut alike, so a root need not be a word.
 */
export function rootsOf(word: string): readonly string[] {
  const known = remembered.get(word)
  if (known !== undefined) return known
  const roots = cutWord(word)
  if (remembered.size >= rememberedAtMost) remembered.clear()
  remembered.set(word, roots)
  return roots
}

/** The few thousand words that make up a language's daily use are cut once. */
const remembered = new Map<string, readonly string[]>()
const rememberedAtMost = 20_000

function cutWord(word: string): readonly string[] {
  if (!/^[a-z]{5,}$/.test(word)) return []
  const bare = cutClitics(word)
  const roots = new Set(bodiesOf(bare).flatMap(innermost))
  const isItself = roots.size === 1 && roots.has(word)
  return isItself ? [] : [...roots].slice(0, rootsAtMost)
}

const rootsAtMost = 4

function cutClitics(word: string): string {
  const kept = word.replace(/(?:lah|kah|tah|pun)$/, '').replace(/(?:ku|mu|nya)$/, '')
  if (isRoot(kept)) return kept
  // «bukunya» ends in one, «buku» does not: a shorter cut may still leave a root.
  const shorter = word.replace(/(?:lah|kah|pun|nya|ku|mu)$/, '')
  return isRoot(shorter) ? shorter : word
}

/** Without its suffix, and with it where the end may as well belong to the root: «jalan», «pakai». */
function bodiesOf(word: string): readonly string[] {
  const without = (length: number) => word.slice(0, word.length - length)
  const cuts = word.endsWith('kan') ? [without(3), without(2)] : []
  if (cuts.length === 0 && word.endsWith('an')) cuts.push(without(2))
  if (word.endsWith('i')) cuts.push(without(1))
  const bodies = cuts.filter(isRoot)
  // «berikan» is «beri» with its suffix, never a fish with a prefix.
  const isGiven = word.endsWith('kan') && bodies.length > 0
  const isSure = bodies.some((body) => prefixCuts(body).length > 0)
  return (isSure && !word.endsWith('i')) || isGiven ? bodies : [...bodies, word]
}

/** What is left when up to two prefixes are gone. */
function innermost(body: string): readonly string[] {
  const once = prefixCuts(body)
  if (once.length === 0) return [body]
  return once.flatMap((root) => {
    const twice = prefixCuts(root)
    return twice.length === 0 ? [root] : twice
  })
}

function prefixCuts(body: string): readonly string[] {
  for (const { prefix, first } of prefixes) {
    const rest = prefix.exec(body)?.[1]
    if (rest === undefined) continue
    const roots = first.map((letter) => letter + rest).filter(isRoot)
    if (roots.length > 0) return roots
  }
  return []
}

/** The first that leaves a root counts; `first` is the letter that the prefix may have swallowed. */
const prefixes: readonly { readonly prefix: RegExp; readonly first: readonly string[] }[] = [
  { prefix: /^(?:meny|peny)([aeiou].*)$/, first: ['s'] },
  { prefix: /^(?:meng|peng)([aeiou].*)$/, first: ['', 'k'] },
  { prefix: /^(?:meng|peng)([gkhx].*)$/, first: [''] },
  { prefix: /^(?:mem|pem)([aeiou].*)$/, first: ['p', 'm'] },
  { prefix: /^(?:mem|pem)([bfpv].*)$/, first: [''] },
  { prefix: /^(?:men|pen)([aeiou].*)$/, first: ['t', 'n'] },
  { prefix: /^(?:men|pen)([cdjstz].*)$/, first: [''] },
  { prefix: /^(?:bel|pel)(ajar.*)$/, first: [''] },
  { prefix: /^(?:me|pe)([lmnrwy].*)$/, first: [''] },
  { prefix: /^(?:ber|ter|per)(.*)$/, first: [''] },
  { prefix: /^(?:di|ke|se|ku|be|te)(.*)$/, first: [''] },
  { prefix: /^kau(.*)$/, first: [''] },
]

/** Four letters, two vowels, and a beginning that can be spoken; less is an accident of letters. */
function isRoot(word: string): boolean {
  return word.length >= 4 && /[aeiou].*[aeiou]/.test(word) && speakable.test(word)
}

const speakable = /^(?:[aeiou]|[a-z][aeiou]|(?:[bcdfgkpst][lr]|kh|ny|ng|sy|sk|sp|st|sw|kw)[aeiou])/
