import { type ReactNode, useId } from 'react'
import style from './Part.module.css'

type PartProps = { readonly title: string; readonly children: ReactNode }

export function Part({ title, children }: PartProps) {
  const titleId = useId()
  return (
    <section className={style.part} aria-labelledby={titleId}>
      <h3 id={titleId} className={style.title}>
        {title}
      </h3>
      {children}
    </section>
  )
}
