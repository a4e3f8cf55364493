import { useId, useState } from 'react'
import { useWords } from '../../bridge/words.ts'
import { AccountDialog } from '../../outbox/account/AccountDialog.tsx'
import { useOutbox } from '../../outbox/the-outbox.ts'
import { Button } from '../../ui/Button.tsx'
import style from './FacilitySummary.module.css'

/** Which account mails leave by, and the way to it and to the outbox. */
export function EmailSummary({ onOutbox }: { readonly onOutbox: () => void }) {
  const say = useWords()
  const titleId = useId()
  const { outbox } = useOutbox()
  const [isOpen, setOpen] = useState(false)
  const account = outbox?.account ?? null
  return (
    <section className={style.summary} aria-labelledby={titleId}>
      <h3 id={titleId} className={style.title}>
        {say('outbox.summary.title')}
      </h3>
      <div className={style.card}>
        {account === null ? (
          <p className={style.soft}>{outbox === null ? '' : say('outbox.summary.none')}</p>
        ) : (
          <div>
            <p>{say('outbox.summary.known', { address: account.address, host: account.host })}</p>
            <p className={style.soft}>
              {say(account.sendsItself ? 'outbox.summary.sendsItself' : 'outbox.summary.onClick')}
            </p>
          </div>
        )}
        <div className={style.acts}>
          <Button onPress={() => setOpen(true)}>
            {say(account === null ? 'outbox.summary.set' : 'outbox.summary.change')}
          </Button>
          <Button onPress={onOutbox}>{say('outbox.summary.open')}</Button>
        </div>
      </div>
      {isOpen ? <AccountDialog onClose={() => setOpen(false)} /> : null}
    </section>
  )
}
