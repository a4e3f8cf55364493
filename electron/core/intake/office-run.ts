import { isCapitalised, nameLength, type Word } from './name-words.ts'
import { officeHeads, officeWords, seatWords } from './office-words.ts'

/** The longest office in words: longer runs of capitals are headings. */
const officeLength = 16

/** The office that begins at a word, as it stands; empty where none begins there. */
export function officeAt(words: readonly Word[], at: number): readonly Word[] {
  const head = words[at]
  if (head === undefined || !isCapitalised(head) || !officeHeads.has(head.small)) return []
  return words.slice(at, officeEnd(words, at))
}

/** The office runs on over capitals, numbers, brackets and «dan» before another office word. */
export function officeEnd(words: readonly Word[], from: number): number {
  let at = from + 1
  while (at < words.length && at - from < officeLength) {
    const word = words[at]
    const before = words[at - 1]
    if (word === undefined || endsSentence(before)) break
    if (word.text === '(') {
      const close = words.slice(at, at + 6).findIndex(({ text }) => text === ')')
      if (close < 0) break
      at += close + 1
    } else if (
      isCapitalised(word) ||
      isCommand(word) ||
      joinsOffice(words, at) ||
      isSmallClass(words, at)
    )
      at += 1
    else break
  }
  return at
}

/** «Kalapas Wonoasri Budi Contohan» → office with its town, and the name. */
export function splitRun(
  run: readonly Word[],
  places: ReadonlySet<string>,
): { readonly office: readonly Word[]; readonly name: readonly Word[] } {
  let at = 1
  while (at < run.length && isOfficeWord(run[at])) at += 1
  const isMinistry = /^(dan|jenderal)$/.test(run[at - 2]?.small ?? '')
  const isSeat = !isMinistry && seatWords.has(run[at - 1]?.small ?? '')
  if (isSeat) at += seatLength(run, at, places)
  const length = nameLength(run, at)
  // More office after it: «Staf Khusus Bidang Digital Kementerian …» names nobody yet.
  const count = isOfficeWord(run[at + length]) ? 0 : length
  return { office: run.slice(0, at), name: run.slice(at, at + count) }
}

/** A stop after an ordinary word; after «Plt.» or «R.» the run goes on. */
export function endsSentence(word: Word | undefined): boolean {
  if (word === undefined || !word.text.endsWith('.')) return false
  return !/^(plt|plh|pj|pjs|ka|kasi|drs|dra|dr|ir|prof|hj?|kh|adm|\p{L})$/iu.test(word.bare)
}

/** Inside brackets of the run that begins at `from`, or a bracket itself: «(Kalapas)». */
export function isBracketed(words: readonly Word[], from: number, word: Word): boolean {
  if (/^[()]$/.test(word.text)) return true
  const at = words.indexOf(word, from)
  const opened = words.slice(from, at).filter(({ text }) => text === '(').length
  const closed = words.slice(from, at).filter(({ text }) => text === ')').length
  return opened > closed
}

/** «Dandim 0812/Dawa»: the number of a command and its town in one. */
function isCommand({ text }: Word): boolean {
  return /^\d{2,4}\/\p{L}/u.test(text)
}

function joinsOffice(words: readonly Word[], at: number): boolean {
  const next = words[at + 1]
  return (
    /^(dan|&|\/)$/.test(words[at]?.text ?? '') &&
    next !== undefined &&
    isCapitalised(next) &&
    officeWords.has(next.small) &&
    !officeHeads.has(next.small)
  )
}

/** «Kepala Lapas kelas IIA …» */
function isSmallClass(words: readonly Word[], at: number): boolean {
  return /^(kelas|klas)$/.test(words[at]?.text ?? '') && /^I/.test(words[at + 1]?.text ?? '')
}

/** One or two words of a known town; otherwise one word where a name of two would still remain. */
function seatLength(run: readonly Word[], at: number, places: ReadonlySet<string>): number {
  const [first, second] = [run[at]?.bare ?? '', run[at + 1]?.bare ?? '']
  if (places.has(`${first} ${second}`.toLowerCase())) return 2
  if (places.has(first.toLowerCase())) return 1
  const left = run.length - at
  return left === 1 || left >= 3 ? 1 : 0
}

function isOfficeWord(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (officeWords.has(word.small) || isCommand(word) || /^(&|\/|\d+)$/.test(word.text))
  )
}
