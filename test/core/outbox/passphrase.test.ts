import { describe, expect, test } from 'vitest'
import { makePassphrase, passphraseProblem } from '#core/outbox/passphrase.ts'
import { passphraseWords } from '#core/outbox/passphrase-words.ts'

describe('makePassphrase', () => {
  test('joins five words of the list', () => {
    let at = 0
    const phrase = makePassphrase((limit) => {
      at += 1
      return at % limit
    })

    expect(phrase).toBe(passphraseWords.slice(1, 6).join('-'))
    expect(passphraseProblem(phrase)).toBeNull()
  })

  test('refuses a draw that is no number of the list', () => {
    expect(() => makePassphrase((limit) => limit)).toThrow(RangeError)
  })

  test('draws from a thousand words that differ and can be said', () => {
    expect(new Set(passphraseWords).size).toBe(passphraseWords.length)
    expect(passphraseWords.length).toBeGreaterThan(1024)
    for (const word of passphraseWords) expect(word).toMatch(/^[a-z]{4,8}$/)
  })
})

describe('passphraseProblem', () => {
  test('wants twelve letters that every keyboard has', () => {
    expect(passphraseProblem('rahasia')).toBe('short')
    expect(passphraseProblem('')).toBe('short')
    expect(passphraseProblem('kata sandi humas')).toBeNull()
    expect(passphraseProblem('kata sandi humas ')).toBe('letters')
    expect(passphraseProblem('kata sandi kafé')).toBe('letters')
    expect(passphraseProblem('kata sandi\thumas')).toBe('letters')
  })
})
