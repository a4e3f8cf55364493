import { useEffect, useEffectEvent, useState } from 'react'
import { useStore } from 'zustand'
import type { Format, Wishes } from '#contract/calls.ts'
import type { DispatchId } from '#core/outbox/dispatch.ts'
import { servedAlready } from '#core/outbox/served-already.ts'
import type { Release } from '#core/release/release.ts'
import { client } from '../bridge/client.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { AccountDialog } from './account/AccountDialog.tsx'
import style from './mail/Mail.module.css'
import { MailOffers } from './mail/MailOffers.tsx'
import { createMailExit } from './mail/mail-exit-store.ts'
import { Queued } from './mail/Queued.tsx'
import { ServedAlready } from './mail/ServedAlready.tsx'
import { smallerPhotos, weightOf } from './mail/weight.ts'
import { useOutbox } from './the-outbox.ts'

export type MailExitProps = {
  /** As it stands on the sheet; `prepare` brings it onto the disk. */
  readonly release: Release
  /** The documents that travel along; `eml` among them changes nothing. */
  readonly formats: readonly Format[]
  /** One mail goes to each of `wishes.mailing.to`. */
  readonly wishes: Wishes
  /** Her choice of smaller photos, to be kept beside the others. */
  readonly onWishes: (wishes: Partial<Wishes>) => void
  /** Stores the last words and draws every photo; rejects with an `AppError`. */
  readonly prepare: () => Promise<void>
  /** The name of who hands over, for the outbox and the ledger; may be empty. */
  readonly by: string
  /** Takes the stick instead; without it that way is not offered. */
  readonly onStick?: () => void
  /** The account's dialog is closing, saved or not. */
  readonly onAccountClosed?: () => void
  /** All mails wait in the outbox now; what to do next is said here already. */
  readonly onQueued?: (queued: readonly DispatchId[]) => void
  /** She begins the next ones: the button she pressed is gone, and the recipients wait for her. */
  readonly onAgain?: () => void
  /** Opens the outbox in the place of the caller's dialog. */
  readonly onOutbox?: () => void
}

/** She may still be choosing: a mail is weighed when her choice has rested. */
const restMs = 350

/** The way out by e-mail: what it would weigh, what to do where that is too much, and the queue. */
export function MailExit(props: MailExitProps) {
  const { release, formats, wishes, prepare, onQueued, onOutbox } = props
  const say = useWords()
  const { outbox, refusal: unread } = useOutbox()
  const [isSettingUp, setSettingUp] = useState(false)
  const prepareNow = useEffectEvent(prepare)
  const [exit] = useState(() => createMailExit({ call: client.call, prepare: () => prepareNow() }))
  const state = useStore(exit)
  const count = wishes.mailing.to.length
  const hasAccount = outbox !== null && outbox.account !== null
  const wish = count === 0 || !hasAccount ? null : { id: release.id, formats, wishes }
  // The account's limit is part of the plan.
  const asked = wish && JSON.stringify([wish, outbox?.account?.limitBytes])
  const weigh = useEffectEvent(() => exit.weigh(wish))
  // biome-ignore lint/correctness/useExhaustiveDependencies: weighed anew whenever what is asked changes
  useEffect(() => {
    const resting = setTimeout(() => void weigh(), restMs)
    return () => clearTimeout(resting)
  }, [asked])

  if (outbox === null) {
    return unread === null ? (
      <p className={style.soft}>{say('outbox.loading')}</p>
    ) : (
      <Notice tone="error">{say(`errors.${unread}`)}</Notice>
    )
  }
  const served = servedAlready(outbox.dispatches, release.id, wishes.mailing.to)
  const queue = async () => {
    const queued = wish === null ? null : await exit.queue(wish, props.by)
    if (queued !== null) onQueued?.(queued)
  }
  return (
    <div className={style.exit}>
      {hasAccount ? null : (
        <Notice
          tone="warn"
          action={<Button onPress={() => setSettingUp(true)}>{say('mailExit.setAccount')}</Button>}
        >
          {say('mailExit.noAccount')}
        </Notice>
      )}
      {hasAccount && count === 0 ? <p className={style.soft}>{say('mailExit.nobody')}</p> : null}
      {state.refusal === null ? null : (
        <Notice
          tone="error"
          action={
            state.plan === null ? (
              <Button onPress={() => void weigh()}>{say('mailExit.planAgain')}</Button>
            ) : null
          }
        >
          {say(`errors.${state.refusal}`)}
        </Notice>
      )}
      {state.queued !== null ? (
        <Queued
          count={state.queued.length}
          outbox={outbox}
          onOutbox={onOutbox}
          onAgain={() => {
            props.onWishes({ mailing: { ...wishes.mailing, to: [] } })
            void exit.weigh(null)
            props.onAgain?.()
          }}
        />
      ) : wish === null ? null : (
        <>
          <ServedAlready
            served={served}
            onLeaveOut={() => {
              const to = wishes.mailing.to.filter((one) => !served.includes(one))
              props.onWishes({ mailing: { ...wishes.mailing, to } })
            }}
          />
          <Weighed {...props} state={state} onSplit={exit.setSplit} />
          <span>
            <Button
              look="primary"
              isDisabled={state.plan === null || !weightOf(state.plan, state.split, true).mayGo}
              onPress={() => void queue()}
            >
              {state.isQueueing
                ? say('mailExit.queueing')
                : say('mailExit.queue', { count: state.split ? count * 2 : count })}
            </Button>
          </span>
        </>
      )}
      {isSettingUp ? (
        <AccountDialog
          onClose={() => {
            setSettingUp(false)
            props.onAccountClosed?.()
          }}
        />
      ) : null}
    </div>
  )
}

type WeighedProps = MailExitProps & {
  readonly state: ReturnType<ReturnType<typeof createMailExit>['getState']>
  readonly onSplit: (split: boolean) => void
}

function Weighed({ state, onWishes, onStick, onSplit }: WeighedProps) {
  const say = useWords()
  if (state.plan === null) {
    return state.isWeighing ? (
      <p role="status" className={style.soft}>
        {say('mailExit.planning')}
      </p>
    ) : null
  }
  return (
    <MailOffers
      plan={state.plan}
      split={state.split}
      onSplit={onSplit}
      onSmaller={() => onWishes({ photos: smallerPhotos })}
      onStick={onStick}
    />
  )
}
