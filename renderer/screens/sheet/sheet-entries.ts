import type { useWords } from '../../bridge/words.ts'
import { type CommandId, editorCommands } from '../../editor/commands.ts'
import { spellShortcut } from '../../editor/extensions/shortcuts.ts'
import type { SideTab } from './SidePanel.tsx'

/** What can be done with the words on the sheet, as the palette lists it. */
export type SheetEntry = {
  readonly id: string
  readonly name: string
  readonly keys: string
  readonly run: () => void
}

type Acts = {
  readonly step: (by: 1 | -1) => void
  readonly story: (command: CommandId) => void
  readonly panel: (tab: SideTab) => void
}

const steps = [
  { id: 'nextMark', by: 1, keys: 'F8' },
  { id: 'previousMark', by: -1, keys: 'Shift+F8' },
] as const

const panels = ['photos', 'history'] as const

const afterPaletteMs = 60

const roles: ReadonlySet<string> = new Set(['lead', 'body', 'closing'])

export function sheetEntries(
  say: ReturnType<typeof useWords>,
  { step, story, panel }: Acts,
): readonly SheetEntry[] {
  const marks = steps.map(({ id, by, keys }): SheetEntry => {
    return { id: `sheet ${id}`, name: say(`palette.${id}`), keys, run: later(() => step(by)) }
  })
  const sides = panels.map((id): SheetEntry => {
    const show = later(() => {
      panel(id)
      requestAnimationFrame(() => focusTab(id))
    })
    return { id: `panel ${id}`, name: say(`palette.${id}`), keys: '', run: show }
  })
  const commands = editorCommands.map(({ id, shortcut }): SheetEntry => {
    const name = say(`editor.commands.${id}`)
    return {
      id: `story ${id}`,
      name: roles.has(id) ? say('palette.asPart', { part: name }) : name,
      keys: spellShortcut(shortcut, 'Ctrl'),
      run: later(() => story(id)),
    }
  })
  return [...marks, ...sides, ...commands]
}

/** The palette gives the focus back when it is gone; what moves it must come after that. */
function later(act: () => void): () => void {
  return () => setTimeout(act, afterPaletteMs)
}

/** Who came by the keyboard goes on by it: the panel lies one Tab further. */
function focusTab(id: SideTab): void {
  document.querySelector<HTMLElement>(`aside [role="tab"][data-key="${id}"]`)?.focus()
}
