import { useId } from 'react'
import type { Decision, Planned } from '#core/directory/exchange/plan-import.ts'
import type { EntryKind } from '#core/directory/texts.ts'
import { useWords } from '../../../bridge/words.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { nameOf } from '../directory-screen.ts'
import { SideBySide } from '../SideBySide.tsx'
import style from './ImportView.module.css'
import type { ImportState, ImportStore } from './import-store.ts'

type SimilarRowsProps = {
  readonly kind: EntryKind
  readonly plan: readonly Planned[]
  readonly state: ImportState
  readonly store: ImportStore
}

type Similar = Extract<Planned, { readonly kind: 'similar' }>

const shown = 50
const decisions = ['fill', 'replace', 'add', 'skip'] as const satisfies readonly Decision[]

/** Rows that seem to be known: the old beside the new, and what becomes of each. */
export function SimilarRows({ plan, state, store }: SimilarRowsProps) {
  const say = useWords()
  const titleId = useId()
  const similar = plan.filter((each): each is Similar => each.kind === 'similar')
  if (similar.length === 0) return null
  const options = decisions.map((id) => ({ id, label: say(`directory.intake.decisions.${id}`) }))
  const more = similar.length - shown
  return (
    <section aria-labelledby={titleId} className={style.part}>
      <h3 id={titleId} className={style.legend}>
        {say('directory.intake.similarTitle')}
      </h3>
      <Choice
        label={say('directory.intake.similarAll')}
        value={state.forAll}
        options={options}
        onChange={store.decideAll}
      />
      {similar.slice(0, shown).map(({ incoming, entry, differences }) => {
        const decision = state.decisions.get(incoming.line) ?? state.forAll
        return (
          <div key={incoming.line} className={style.similar}>
            <SideBySide
              differences={differences}
              name={nameOf(entry)}
              leftTitle={say('directory.intake.inDirectory')}
              rightTitle={say('directory.intake.inFile')}
              taken={Object.fromEntries(
                differences.map(({ field, kept }) => [field, sideOf(decision, kept)]),
              )}
            />
            <Choice
              label={say('directory.intake.similarOne', { name: nameOf(entry) })}
              value={decision}
              options={options}
              onChange={(chosen) => store.decide(incoming.line, chosen)}
            />
          </div>
        )
      })}
      {more > 0 ? (
        <p className={style.soft}>{say('directory.intake.moreSimilar', { count: more })}</p>
      ) : null}
    </section>
  )
}

function sideOf(decision: Decision, kept: string): 'left' | 'right' {
  if (decision === 'replace' || decision === 'add') return 'right'
  return decision === 'fill' && kept === '' ? 'right' : 'left'
}
