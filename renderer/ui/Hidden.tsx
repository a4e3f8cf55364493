import type { ReactNode } from 'react'
import style from './Hidden.module.css'

/** Words for screen readers that the eye takes from the picture. */
export function Hidden({ children }: { readonly children: ReactNode }) {
  return <span className={style.hidden}>{children}</span>
}
