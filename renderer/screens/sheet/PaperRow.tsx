import type { ReactNode } from 'react'
import style from './PaperRow.module.css'
import type { SheetPlace } from './sheet-store.ts'
import { useSheet } from './use-sheet.ts'

type PaperRowProps = {
  readonly label: string
  readonly place: SheetPlace
  readonly children: ReactNode
}

/** One part on the paper: its name in the margin, an accent bar while the caret is in it. */
export function PaperRow({ label, place, children }: PaperRowProps) {
  const isCurrent = useSheet((state) => state.place === place)
  return (
    <div className={style.row} data-current={isCurrent} data-place={place}>
      <span className={style.label} aria-hidden>
        {label}
      </span>
      <div className={style.content}>{children}</div>
    </div>
  )
}
