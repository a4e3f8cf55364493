import { ChevronDown } from 'lucide-react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import choiceStyle from '../ui/Choice.module.css'
import { type EditorCommand, roleCommands } from './commands.ts'
import { spellShortcut } from './extensions/shortcuts.ts'
import type { Part } from './part.ts'
import style from './Toolbar.module.css'

type RoleMenuProps = {
  readonly part: Part | null
  readonly onRun: (command: EditorCommand) => void
}

/** Shows the part the caret is in, and offers the three roles a paragraph can have. */
export function RoleMenu({ part, onRun }: RoleMenuProps) {
  const say = useWords()
  const now = say(`editor.parts.${part ?? 'body'}`)
  return (
    <MenuTrigger>
      <Button look="quiet" aria-label={say('editor.roleNow', { part: now })}>
        <span className={style.role}>{now}</span>
        <ChevronDown aria-hidden />
      </Button>
      <Popover className={choiceStyle.popover ?? ''}>
        <Menu
          className={choiceStyle.list ?? ''}
          aria-label={say('editor.role')}
          selectionMode="single"
          selectedKeys={part === null ? [] : [part]}
        >
          {roleCommands.map((command) => (
            <MenuItem
              key={command.id}
              id={command.id}
              className={`${choiceStyle.option} ${style.roleOption}`}
              textValue={say(`editor.commands.${command.id}`)}
              onAction={() => onRun(command)}
            >
              {say(`editor.commands.${command.id}`)}
              <kbd className={style.keys}>{spellShortcut(command.shortcut, 'Ctrl')}</kbd>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
