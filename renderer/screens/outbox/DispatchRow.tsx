import { ChevronRight } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OutboxState } from '#contract/calls.ts'
import type { Dispatch, DispatchState } from '#core/outbox/dispatch.ts'
import { hasGivenUp } from '#core/outbox/dispatch-course.ts'
import { printSize } from '#core/text/print-size.ts'
import { useWords } from '../../bridge/words.ts'
import { AttemptWords } from '../../outbox/AttemptWords.tsx'
import { useMomentWords } from '../../outbox/use-moment-words.ts'
import { whenNext } from '../../outbox/when-next.ts'
import { Tag } from '../../ui/Tag.tsx'
import { DispatchDetails } from './DispatchDetails.tsx'
import style from './Outbox.module.css'
import { RowActions } from './RowActions.tsx'
import type { RowAct } from './row-acts.ts'

type DispatchRowProps = {
  readonly dispatch: Dispatch
  readonly outbox: OutboxState
  readonly onAct: (dispatch: Dispatch, act: RowAct) => void
}

const tones = {
  waiting: 'accent',
  sending: 'accent',
  sent: 'ok',
  refused: 'error',
  unclear: 'warn',
  paused: 'neutral',
  cancelled: 'neutral',
} as const satisfies Record<DispatchState, string>

export function DispatchRow({ dispatch, outbox, onAct }: DispatchRowProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const [isOpen, setOpen] = useState(false)
  const details = useId()
  const opener = useRef<HTMLButtonElement>(null)
  const hasActed = useRef(false)
  const { state, to, sizeBytes } = dispatch
  const headline = dispatch.release.headline || say('app.untitled')
  const recipient = to.name || to.address
  // The button she pressed is gone with the state it belonged to: the focus stays in its row.
  // biome-ignore lint/correctness/useExhaustiveDependencies: after each change of the state
  useEffect(() => {
    if (hasActed.current) opener.current?.focus()
    hasActed.current = false
  }, [state])
  return (
    <li className={style.row}>
      <div className={style.line}>
        <button
          ref={opener}
          type="button"
          className={style.open}
          aria-expanded={isOpen}
          aria-controls={details}
          aria-label={say('outbox.detailsOf', { headline, recipient })}
          onClick={() => setOpen(!isOpen)}
        >
          <ChevronRight aria-hidden size={16} className={style.chevron} />
        </button>
        <div className={style.words}>
          <p className={style.headline}>{headline}</p>
          <p className={style.soft}>
            {say('outbox.to', { recipient })} · {printSize(sizeBytes, i18n.language)}
          </p>
        </div>
        <div className={style.standing}>
          <Tag tone={tones[state]}>{say(`outbox.state.${state}`)}</Tag>
          <NextWords dispatch={dispatch} outbox={outbox} />
        </div>
        <RowActions
          dispatch={dispatch}
          outbox={outbox}
          onAct={(act) => {
            hasActed.current = act === 'pause' || act === 'go-on'
            onAct(dispatch, act)
          }}
        />
      </div>
      <Trouble dispatch={dispatch} />
      <div id={details} hidden={!isOpen}>
        {isOpen ? <DispatchDetails dispatch={dispatch} /> : null}
      </div>
    </li>
  )
}

function NextWords({ dispatch, outbox }: Pick<DispatchRowProps, 'dispatch' | 'outbox'>) {
  const say = useWords()
  const momentWords = useMomentWords()
  const next = whenNext(dispatch, outbox, new Date())
  return (
    <span className={style.soft}>
      {'moment' in next
        ? say(`outbox.next.${next.word}`, { moment: momentWords(next.moment) })
        : say(`outbox.next.${next.word}`)}
    </span>
  )
}

/** Why it is not gone yet, without a press; what went well needs no words. */
function Trouble({ dispatch }: Pick<DispatchRowProps, 'dispatch'>) {
  const say = useWords()
  const { state } = dispatch
  const last = dispatch.attempts.at(-1)
  if (last === undefined || last.outcome === 'sent') return null
  if (state === 'sent' || state === 'cancelled' || state === 'sending') return null
  const help = state === 'unclear' ? 'outbox.unclearHelp' : null
  return (
    <div className={style.trouble} data-state={state}>
      {help === null ? (
        <AttemptWords attempt={last} safe={hasGivenUp(dispatch) ? 'gaveUp' : last.outcome} />
      ) : (
        <p>{say(help)}</p>
      )}
    </div>
  )
}
