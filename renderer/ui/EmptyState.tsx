import type { ReactNode } from 'react'
import style from './EmptyState.module.css'

type EmptyStateProps = {
  readonly title: string
  readonly sentence: string
  readonly action?: ReactNode
}

export function EmptyState({ title, sentence, action }: EmptyStateProps) {
  return (
    <div className={style.empty}>
      <h2 className={style.title}>{title}</h2>
      <p className={style.sentence}>{sentence}</p>
      {action}
    </div>
  )
}
