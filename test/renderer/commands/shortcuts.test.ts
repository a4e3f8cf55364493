import { describe, expect, test } from 'vitest'
import { commandOf } from '../../../renderer/commands/shortcuts.ts'

const key = (name: string, held: Partial<Parameters<typeof commandOf>[0]> = {}) => ({
  key: name,
  shiftKey: false,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  ...held,
})

describe('commandOf', () => {
  test.each([
    ['new', key('n', { ctrlKey: true })],
    ['paste', key('V', { ctrlKey: true, shiftKey: true })],
    ['export', key('e', { metaKey: true })],
    ['settings', key(',', { ctrlKey: true })],
    ['help', key('F1')],
  ])('hears %s', (command, pressed) => {
    expect(commandOf(pressed)).toBe(command)
  })

  test.each([
    ['plain typing', key('n')],
    ['the ordinary paste', key('v', { ctrlKey: true })],
    ['an AltGr letter', key('e', { ctrlKey: true, altKey: true })],
  ])('leaves %s alone', (_, pressed) => {
    expect(commandOf(pressed)).toBeNull()
  })
})
