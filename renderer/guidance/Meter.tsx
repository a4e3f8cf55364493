import type { Progress } from '#core/guidance/guidance-for.ts'
import { useWords } from '../bridge/words.ts'
import { Hidden } from '../ui/Hidden.tsx'
import style from './Meter.module.css'

/** How long the part is against how long it should be; the notch is the least. */
export function Meter({ progress }: { readonly progress: Progress }) {
  const say = useWords()
  const { count, min, max, unit, state } = progress
  const whole = Math.max(count, Math.ceil(max * 1.25), 1)
  const share = (value: number) => `${(Math.min(value, whole) / whole) * 100}%`
  const words = say(`guide.length.${unit}`, { count, min, max })
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
        <span>{say(`guide.length.${state}`)}</span>
      </p>
    </div>
  )
}
