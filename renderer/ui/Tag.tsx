import type { ReactNode } from 'react'
import style from './Tag.module.css'

type TagProps = {
  readonly tone: 'neutral' | 'accent' | 'ok' | 'warn' | 'error'
  readonly children: ReactNode
}

export function Tag({ tone, children }: TagProps) {
  return (
    <span className={style.tag} data-tone={tone}>
      {children}
    </span>
  )
}
