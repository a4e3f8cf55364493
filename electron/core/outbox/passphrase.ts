import { passphraseWords } from './passphrase-words.ts'

const wordsInAll = 5

/** The shortest that she may type herself: shorter ones are guessed by a machine in a night. */
const passphraseLetters = 12

/**
 * Five words with hyphens between them. `below` draws a whole number from 0 to under its limit,
 * each as likely as the other and from a source that nobody can foresee.
 */
export function makePassphrase(below: (limit: number) => number): string {
  const words = Array.from({ length: wordsInAll }, () => {
    const word = passphraseWords[below(passphraseWords.length)]
    if (word === undefined) throw new RangeError('the draw is no number below its limit')
    return word
  })
  return words.join('-')
}

/**
 * Why a passphrase of hers cannot lock a parcel, or null. Only letters that every keyboard and every
 * ZIP program writes the same way: others open on one PC and not on the next.
 */
export function passphraseProblem(typed: string): 'short' | 'letters' | null {
  if (!/^[ -~]*$/.test(typed) || typed !== typed.trim()) return 'letters'
  return typed.length < passphraseLetters ? 'short' : null
}
