import { deskCommandSchema, deskCommands, spellDeskKey } from '#contract/desk-command.ts'
import type { useWords } from '../bridge/words.ts'
import { theLibrary } from '../screens/library/the-library.ts'
import type { PaletteEntry } from '../screens/palette/PaletteDialog.tsx'
import type { SheetHandle } from '../screens/sheet/Sheet.tsx'
import { type DeskActs, isOffered } from './desk-acts.ts'
import type { DeskStore } from './desk-store.ts'

type Given = {
  readonly say: ReturnType<typeof useWords>
  readonly desk: Pick<DeskStore, 'getState'>
  readonly acts: Pick<DeskActs, 'run' | 'open'>
  /** Null in the library. */
  readonly sheet: Pick<SheetHandle, 'entries'> | null
}

/**
 * What she can do now: the commands in the order of the printed list, the places on the sheet and the
 * trash, then the releases that lie open.
 */
export function paletteEntries({ say, desk, acts, sheet }: Given): readonly PaletteEntry[] {
  const state = desk.getState()
  const commands = deskCommandSchema.options
    .filter((id) => id !== 'palette' && isOffered(id, state))
    .map(
      (id): PaletteEntry => ({
        id,
        name: say(`menu.${id}`).replace(/…$/, ''),
        keys: spellDeskKey(deskCommands[id].keys[0]),
        run: () => void acts.run(id),
      }),
    )
  const releases = state.tabs.map(
    ({ id, headline }): PaletteEntry => ({
      id: `release ${id}`,
      name: say('palette.go', { headline: headline || say('app.untitled') }),
      keys: '',
      run: () => void acts.open(id),
    }),
  )
  const trash: PaletteEntry = {
    id: 'trash',
    name: say('palette.trash'),
    keys: '',
    run: () => {
      theLibrary.choose({ shelf: 'trash', query: '' })
      void acts.run('library')
    },
  }
  return [...commands, ...(sheet?.entries(say) ?? []), trash, ...releases]
}
