import { describe, expect, test } from 'vitest'
import { acceleratorOf, deskCommands, spellDeskKey } from '#contract/desk-command.ts'
import { commandOf } from '../../../renderer/commands/shortcuts.ts'
import { editorCommands } from '../../../renderer/editor/commands.ts'
import { spellShortcut } from '../../../renderer/editor/extensions/shortcuts.ts'

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
    ['paste', key('v', { ctrlKey: true, altKey: true })],
    ['export', key('e', { metaKey: true })],
    ['settings', key(',', { ctrlKey: true })],
    ['help', key('F1')],
    ['find', key('f', { ctrlKey: true })],
    ['findAll', key('F', { ctrlKey: true, shiftKey: true })],
    ['nextTab', key('Tab', { ctrlKey: true })],
    ['previousTab', key('Tab', { ctrlKey: true, shiftKey: true })],
    ['larger', key('=', { ctrlKey: true })],
    ['larger', key('+', { ctrlKey: true, shiftKey: true })],
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

describe('deskCommands', () => {
  test('gives every command keys of its own, and none that the story uses', () => {
    const desk = Object.values(deskCommands).flatMap(({ keys }) => [
      ...new Set(keys.map(spellDeskKey)),
    ])
    const story = editorCommands.map(({ shortcut }) => spellShortcut(shortcut, 'Ctrl'))

    expect(new Set([...desk, ...story]).size).toBe(desk.length + story.length)
  })
})

describe('acceleratorOf', () => {
  test.each([
    ['findAll', 'CommandOrControl+Shift+F'],
    ['paste', 'CommandOrControl+Alt+V'],
    ['larger', 'CommandOrControl+Plus'],
    ['smaller', 'CommandOrControl+-'],
    ['nextTab', 'CommandOrControl+Tab'],
    ['help', 'F1'],
  ] as const)('writes %s as the menu wants it', (command, accelerator) => {
    expect(acceleratorOf(command)).toBe(accelerator)
  })
})
