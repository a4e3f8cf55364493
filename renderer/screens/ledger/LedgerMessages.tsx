import { useStore } from 'zustand'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import type { LedgerStore } from './ledger-store.ts'

/** What stands in the way, then what was just written. */
export function LedgerMessages({ ledger }: { readonly ledger: LedgerStore }) {
  const say = useWords()
  const { isDamaged, refusal, exported } = useStore(ledger)
  const retry = <Button onPress={() => void ledger.load()}>{say('ledger.retry')}</Button>
  const why = refusal === null ? '' : say(`errors.${refusal.code}`)
  return (
    <>
      {isDamaged ? <Notice tone="error">{say('ledger.damaged')}</Notice> : null}
      {refusal === null ? null : refusal.doing === 'reading' ? (
        <Notice tone="error" action={retry}>
          {`${say('ledger.unread')} ${why}`}
        </Notice>
      ) : (
        <Notice tone="error">{say('ledger.unsaved', { why })}</Notice>
      )}
      {exported === null ? null : (
        <Notice tone="ok">{say('ledger.exported', { name: exported })}</Notice>
      )}
    </>
  )
}
