import { Button as AriaButton, type ButtonProps as AriaButtonProps } from 'react-aria-components'
import style from './Button.module.css'

type ButtonProps = Omit<AriaButtonProps, 'className' | 'style'> & {
  /** `primary` once a screen; `quiet` has no border until it is pointed at; `soft` sits in cards. */
  readonly look?: 'primary' | 'plain' | 'quiet' | 'soft' | 'danger'
  /** For a button whose only child is an icon; give it an `aria-label`. */
  readonly square?: boolean
}

export function Button({ look = 'plain', square = false, ...props }: ButtonProps) {
  return (
    <AriaButton {...props} className={style.button ?? ''} data-look={look} data-square={square} />
  )
}
