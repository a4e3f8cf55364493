import type { ReactNode } from 'react'
import { Menu, MenuItem, MenuTrigger, Popover } from 'react-aria-components'
import { Button } from './Button.tsx'
import style from './Choice.module.css'

type MenuButtonProps = {
  readonly label: string
  /** What the button shows; without it the label stands there in words. */
  readonly face?: ReactNode
  readonly look?: 'primary' | 'plain' | 'quiet' | 'soft'
  readonly items: readonly { readonly label: string; readonly onAction: () => void }[]
}

export function MenuButton({ label, face, look = 'plain', items }: MenuButtonProps) {
  return (
    <MenuTrigger>
      <Button look={look} square={face !== undefined} {...(face ? { 'aria-label': label } : {})}>
        {face ?? label}
      </Button>
      <Popover className={style.popover ?? ''}>
        <Menu className={style.list ?? ''} aria-label={label}>
          {items.map((item) => (
            <MenuItem key={item.label} className={style.option ?? ''} onAction={item.onAction}>
              {item.label}
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  )
}
