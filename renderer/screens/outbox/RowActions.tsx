import { Ellipsis } from 'lucide-react'
import type { OutboxState } from '#contract/calls.ts'
import type { Dispatch } from '#core/outbox/dispatch.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { MenuButton } from '../../ui/MenuButton.tsx'
import style from './Outbox.module.css'
import { type RowAct, rowActs } from './row-acts.ts'

type RowActionsProps = {
  readonly dispatch: Dispatch
  readonly outbox: OutboxState
  readonly onAct: (act: RowAct) => void
}

const shownAtMost = 2

/** The likeliest acts in sight, the others in a menu. */
export function RowActions({ dispatch, outbox, onAct }: RowActionsProps) {
  const say = useWords()
  const acts = rowActs(dispatch, outbox)
  const headline = dispatch.release.headline || say('app.untitled')
  const recipient = dispatch.to.name || dispatch.to.address
  const nameOf = (act: string) => say('outbox.act.on', { act, headline, recipient })
  const rest = acts.slice(shownAtMost)
  return (
    <div className={style.acts}>
      {acts.slice(0, shownAtMost).map((act) => (
        <Button
          key={act}
          look="soft"
          aria-label={nameOf(say(`outbox.act.${act}`))}
          onPress={() => onAct(act)}
        >
          {say(`outbox.act.${act}`)}
        </Button>
      ))}
      {rest.length === 0 ? null : (
        <MenuButton
          look="quiet"
          label={nameOf(say('outbox.act.more'))}
          face={<Ellipsis aria-hidden />}
          items={rest.map((act) => ({
            label: say(`outbox.act.${act}`),
            onAction: () => onAct(act),
          }))}
        />
      )}
    </div>
  )
}
