import type { Progress } from '#core/guidance/guidance-for.ts'
import { useWords } from '../bridge/words.ts'
import { Hidden } from '../ui/Hidden.tsx'
import style from './Meter.module.css'

type MeterProps = {
  readonly progress: Progress
  /** What is counted where the unit is pieces, in small letters. */
  readonly pieces?: string | undefined
}

/** What is counted is not short or long. */
const verdicts = { short: 'few', long: 'many' } as const

/** How long the part is against how long it should be; the notch is the least. */
export function Meter({ progress, pieces }: MeterProps) {
  const say = useWords()
  const { count, min, max, unit, state } = progress
  const whole = Math.max(count, Math.ceil(max * 1.25), 1)
  const share = (value: number) => `${(Math.min(value, whole) / whole) * 100}%`
  // Of pieces the name of the part says what is counted: «3 dari 1–2 kutipan».
  const words =
    unit === 'pieces' && pieces !== undefined
      ? say('guide.length.named', { count, min, max, name: pieces })
      : say(`guide.length.${unit}`, { count, min, max })
  const verdict =
    unit !== 'words' && (state === 'short' || state === 'long') ? verdicts[state] : state
  return (
    <div className={style.meter} data-state={state}>
      <div className={style.track} aria-hidden>
        <span
          className={style.target}
          style={{
            insetInlineStart: share(min),
            inlineSize: `calc(${share(max)} - ${share(min)})`,
          }}
        />
        <span className={style.fill} style={{ inlineSize: share(count) }} />
      </div>
      <p className={style.words}>
        <span>
          <Hidden>{say('guide.length.label')}: </Hidden>
          {words}
        </span>
        <span>{say(`guide.length.${verdict}`)}</span>
      </p>
    </div>
  )
}
