import { Settings2 } from 'lucide-react'
import { useState } from 'react'
import type { OutboxState } from '#contract/calls.ts'
import type { Dispatch, DispatchId } from '#core/outbox/dispatch.ts'
import { useWords } from '../../bridge/words.ts'
import { AccountDialog } from '../../outbox/account/AccountDialog.tsx'
import { PasswordDialog } from '../../outbox/PasswordDialog.tsx'
import { theOutbox, useOutbox } from '../../outbox/the-outbox.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ActQuestion } from './ActQuestion.tsx'
import { ChangeDialog } from './ChangeDialog.tsx'
import { DispatchList } from './DispatchList.tsx'
import { LineState } from './LineState.tsx'
import style from './Outbox.module.css'
import { OutboxNotices } from './OutboxNotices.tsx'
import { type AskedAct, isAsked, type RowAct } from './row-acts.ts'

/** Which of them go at once; null for all that wait. */
type Sends = readonly DispatchId[] | null

/** What lies over the list; one at a time. */
type Over =
  | { readonly kind: 'account' }
  | { readonly kind: 'password'; readonly sends: Sends }
  | { readonly kind: 'asks'; readonly act: AskedAct; readonly dispatch: Dispatch }
  | { readonly kind: 'change'; readonly dispatch: Dispatch }

/** What waits for the line, what went, and what only she can decide. */
export function OutboxDialog({ onClose }: { readonly onClose: () => void }) {
  const say = useWords()
  const { outbox, refusal } = useOutbox()
  const [over, setOver] = useState<Over | null>(null)
  const [isSaved, setSaved] = useState(false)
  const hasAccount = outbox?.account != null
  const open = (wanted: Over) => {
    setSaved(false)
    setOver(wanted)
  }
  const close = () => {
    theOutbox.forgetRefusal()
    onClose()
  }
  return (
    <Dialog
      title={say('outbox.title')}
      closeLabel={say('outbox.close')}
      size="wide"
      isOpen
      onClose={close}
      actions={
        <>
          <span className={style.apart}>
            <Button onPress={() => open({ kind: 'account' })}>
              <Settings2 aria-hidden />
              {say(hasAccount ? 'outbox.account' : 'outbox.setAccount')}
            </Button>
          </span>
          <Button onPress={close}>{say('outbox.close')}</Button>
        </>
      }
    >
      {outbox !== null ? (
        <>
          {isSaved && hasAccount ? (
            <div className={style.saved}>
              <Notice tone="ok">{say('outbox.accountSaved')}</Notice>
            </div>
          ) : null}
          <Contents outbox={outbox} onOver={open} />
        </>
      ) : refusal === null ? (
        <p role="status">{say('outbox.loading')}</p>
      ) : (
        <Notice tone="error">{say(`errors.${refusal}`)}</Notice>
      )}
      {over === null || outbox === null ? null : (
        <Overlay
          over={over}
          outbox={outbox}
          onSaved={() => setSaved(true)}
          onDone={() => setOver(null)}
        />
      )}
    </Dialog>
  )
}

type ContentsProps = {
  readonly outbox: OutboxState
  readonly onOver: (over: Over) => void
}

function Contents({ outbox, onOver }: ContentsProps) {
  const say = useWords()
  const { refusal } = useOutbox()

  /** What is missing is asked for first. */
  const send = (ids: Sends) => {
    if (outbox.account === null) onOver({ kind: 'account' })
    else if (outbox.password === 'none') onOver({ kind: 'password', sends: ids })
    else sendNow(ids)
  }

  const act = (dispatch: Dispatch, wanted: RowAct) => {
    if (wanted === 'send') send([dispatch.id])
    else if (wanted === 'change') onOver({ kind: 'change', dispatch })
    else if (isAsked(wanted)) onOver({ kind: 'asks', act: wanted, dispatch })
    else actOn(dispatch, wanted === 'retry-refused' ? 'again' : wanted)
  }

  return (
    <div className={style.outbox}>
      <LineState
        outbox={outbox}
        onSendAll={() => send(null)}
        onPauseAll={(isPaused) =>
          void theOutbox.act((call) => call('outbox.pause-all', { isPaused }))
        }
        onPassword={() => onOver({ kind: 'password', sends: [] })}
        onAccount={() => onOver({ kind: 'account' })}
      />
      <OutboxNotices
        outbox={outbox}
        refusal={refusal}
        onAccount={() => onOver({ kind: 'account' })}
      />
      {outbox.dispatches.length === 0 ? (
        <EmptyState
          title={say('outbox.emptyTitle')}
          sentence={say(
            outbox.account === null ? 'outbox.emptyAccountSentence' : 'outbox.emptySentence',
          )}
          action={
            outbox.account === null ? (
              <Button look="primary" onPress={() => onOver({ kind: 'account' })}>
                {say('outbox.setAccount')}
              </Button>
            ) : null
          }
        />
      ) : (
        <DispatchList outbox={outbox} onAct={act} />
      )}
    </div>
  )
}

type OverlayProps = {
  readonly over: Over
  readonly outbox: OutboxState
  /** The account was saved, or forgotten. */
  readonly onSaved: () => void
  readonly onDone: () => void
}

function Overlay({ over, outbox, onSaved, onDone }: OverlayProps) {
  switch (over.kind) {
    case 'account':
      return (
        <AccountDialog
          onClose={onDone}
          onSaved={() => {
            onDone()
            onSaved()
          }}
        />
      )
    case 'password':
      return (
        <PasswordDialog
          address={outbox.account?.address ?? ''}
          onClose={onDone}
          onGiven={() => {
            onDone()
            sendNow(over.sends)
          }}
        />
      )
    case 'change':
      return <ChangeDialog dispatch={over.dispatch} onClose={onDone} />
    case 'asks':
      return (
        <ActQuestion
          act={over.act}
          dispatch={over.dispatch}
          onStay={onDone}
          onGo={() => {
            onDone()
            actOn(over.dispatch, over.act)
          }}
        />
      )
  }
}

function sendNow(ids: Sends): void {
  if (ids?.length === 0) return
  void theOutbox.act((call) => call('outbox.send-now', { ids }))
}

function actOn({ id }: Dispatch, act: 'pause' | 'go-on' | 'cancel' | 'again' | 'arrived'): void {
  void theOutbox.act((call) => call('outbox.act', { id, act }))
}
