import { Label, ProgressBar } from 'react-aria-components'
import style from './ProgressLine.module.css'

type ProgressLineProps = {
  readonly label: string
  /** 0 to 1. */
  readonly part: number
}

export function ProgressLine({ label, part }: ProgressLineProps) {
  return (
    <ProgressBar className={style.progress ?? ''} value={part} minValue={0} maxValue={1}>
      {({ percentage = 0 }) => (
        <>
          <div className={style.track}>
            <div className={style.bar} style={{ inlineSize: `${percentage}%` }} />
          </div>
          <Label className={style.label ?? ''}>{label}</Label>
        </>
      )}
    </ProgressBar>
  )
}
