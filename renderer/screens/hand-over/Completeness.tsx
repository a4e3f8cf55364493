import { CircleAlert, CircleDashed } from 'lucide-react'
import { type MissingPart, missingParts } from '#core/release/missing-parts.ts'
import type { Release } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './HandOver.module.css'

type CompletenessProps = {
  readonly release: Release
  readonly onJump: (to: MissingPart) => void
}

/** Says what is missing and never stands in the way. */
export function Completeness({ release, onJump }: CompletenessProps) {
  const say = useWords()
  const missing = missingParts(release)
  const isRequired = missing.some(({ need }) => need === 'required')
  return (
    <section className={style.section}>
      <h3 className={style.heading}>{say('handOver.checked')}</h3>
      {missing.length === 0 ? <Notice tone="ok">{say('handOver.complete')}</Notice> : null}
      <Needs missing={missing} need="required" onJump={onJump} />
      <Needs missing={missing} need="recommended" onJump={onJump} />
      {isRequired ? <p className={style.help}>{say('handOver.youDecide')}</p> : null}
    </section>
  )
}

type NeedsProps = {
  readonly missing: readonly MissingPart[]
  readonly need: MissingPart['need']
  readonly onJump: (to: MissingPart) => void
}

function Needs({ missing, need, onJump }: NeedsProps) {
  const say = useWords()
  const needed = missing.filter((part) => part.need === need)
  if (needed.length === 0) return null
  const Icon = need === 'required' ? CircleAlert : CircleDashed
  return (
    <div className={style.needs} data-need={need}>
      <h4 className={style.need}>{say(`handOver.${need}`)}</h4>
      <ul className={style.lacks}>
        {needed.map((lacking) => {
          const lack = say(`handOver.lack.${lacking.id}`)
          return (
            <li key={lacking.id}>
              <Button
                look="soft"
                aria-label={say('handOver.mend', { lack })}
                onPress={() => onJump(lacking)}
              >
                <Icon aria-hidden />
                {lack}
              </Button>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
