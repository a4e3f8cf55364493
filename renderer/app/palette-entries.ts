import { type DeskCommand, deskCommandSchema } from '#contract/desk-command.ts'
import type { ReleaseId } from '#core/release/release.ts'
import type { useWords } from '../bridge/words.ts'
import { deskCommands, spellDeskKey } from '../commands/desk-commands.ts'
import type { PaletteEntry } from '../screens/palette/PaletteDialog.tsx'
import type { Tabs } from './tabs.ts'

type Given = {
  readonly say: ReturnType<typeof useWords>
  readonly tabs: Tabs
  readonly isOffered: (command: DeskCommand) => boolean
  readonly run: (command: DeskCommand) => Promise<void>
  readonly open: (id: ReleaseId) => Promise<void>
}

/** What she can do now, in the order of the printed list, then the releases that lie open. */
export function paletteEntries({
  say,
  tabs,
  isOffered,
  run,
  open,
}: Given): readonly PaletteEntry[] {
  const commands = deskCommandSchema.options
    .filter((id) => id !== 'palette' && isOffered(id))
    .map(
      (id): PaletteEntry => ({
        id,
        name: say(`menu.${id}`).replace(/…$/, ''),
        keys: spellDeskKey(deskCommands[id].keys[0]),
        run: () => void run(id),
      }),
    )
  const releases = tabs.map(
    ({ id, headline }): PaletteEntry => ({
      id: `release ${id}`,
      name: say('palette.go', { headline: headline || say('app.untitled') }),
      keys: '',
      run: () => void open(id),
    }),
  )
  return [...commands, ...releases]
}
