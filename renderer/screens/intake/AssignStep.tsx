import { eventDayOf } from '#core/intake/fields-of.ts'
import { leftOut } from '#core/intake/piece.ts'
import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { correctFields } from './corrections.ts'
import { FieldList } from './FieldList.tsx'
import style from './Intake.module.css'
import type { Sorted } from './intake-state.ts'
import type { Intake } from './intake-store.ts'
import { PieceList } from './PieceList.tsx'

type AssignStepProps = { readonly sorted: Sorted; readonly intake: Intake }

/** The source on the left, what it becomes on the right. */
export function AssignStep({ sorted, intake }: AssignStepProps) {
  const say = useWords()
  const { pieces, read, corrections } = sorted
  const out = leftOut(pieces).length
  return (
    <div className={style.columns}>
      <section className={style.column} aria-label={say('intake.source')}>
        <h3 className={style.heading}>{say('intake.source')}</h3>
        <p className={style.note}>{say('intake.sourceHelp')}</p>
        <PieceList pieces={pieces} onAssign={intake.assign} />
        {out === 0 ? null : <Notice tone="warn">{say('intake.leftOut', { count: out })}</Notice>}
      </section>
      <section className={style.column} aria-label={say('intake.fields')}>
        <h3 className={style.heading}>{say('intake.fields')}</h3>
        <FieldList
          fields={correctFields(read, pieces, corrections)}
          eventDay={eventDayOf(pieces)}
          quotes={pieces.filter(({ part }) => part === 'quote')}
          intake={intake}
        />
      </section>
    </div>
  )
}
