import { Autocomplete, Input, Menu, MenuItem, SearchField, useFilter } from 'react-aria-components'
import { useWords } from '../../bridge/words.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import style from './PaletteDialog.module.css'

/** One line of the palette: something to do, or a release to go to. */
export type PaletteEntry = {
  readonly id: string
  readonly name: string
  /** As spelt for her; empty where there are none. */
  readonly keys: string
  readonly run: () => void
}

type PaletteDialogProps = {
  readonly isOpen: boolean
  readonly entries: readonly PaletteEntry[]
  readonly onClose: () => void
}

/** Every command by its name: typing narrows the list, Enter runs the first. */
export function PaletteDialog({ isOpen, entries, onClose }: PaletteDialogProps) {
  const say = useWords()
  const { contains } = useFilter({ sensitivity: 'base' })
  const run = (id: string) => {
    onClose()
    entries.find((entry) => entry.id === id)?.run()
  }
  return (
    <Dialog
      title={say('palette.title')}
      closeLabel={say('app.close')}
      size="narrow"
      isOpen={isOpen}
      onClose={onClose}
    >
      <Autocomplete filter={contains}>
        <SearchField className={style.field ?? ''} aria-label={say('palette.find')} autoFocus>
          <Input className={style.input ?? ''} placeholder={say('palette.hint')} />
        </SearchField>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop in it, the keyboard cannot scroll it */}
        <section className={style.list} aria-label={say('palette.title')} tabIndex={0}>
          <Menu
            className={style.menu ?? ''}
            aria-label={say('palette.title')}
            items={entries}
            onAction={(key) => run(`${key}`)}
            renderEmptyState={() => <p className={style.none}>{say('palette.none')}</p>}
          >
            {({ id, name, keys }) => (
              <MenuItem id={id} className={style.entry ?? ''} textValue={name}>
                {name}
                {keys === '' ? null : <kbd className={style.keys}>{keys}</kbd>}
              </MenuItem>
            )}
          </Menu>
        </section>
      </Autocomplete>
    </Dialog>
  )
}
