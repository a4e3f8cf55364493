import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import type { PrintState } from './print-store.ts'

const tones = { printed: 'ok', cancelled: 'info', failed: 'error', 'no-printer': 'warn' } as const

/** What became of it, in words. */
export function PrintNotices({ state: { done, refusal } }: { readonly state: PrintState }) {
  const say = useWords()
  return (
    <>
      {refusal === null ? null : <Notice tone="error">{say(`errors.${refusal}`)}</Notice>}
      {done?.kind === 'saved' ? (
        <Notice tone="ok">{say('print.saved', { file: done.fileName })}</Notice>
      ) : null}
      {done?.kind === 'saved' && done.unnoted !== null ? (
        <Notice tone="warn">
          {say('handOver.unnoted')} {say(`errors.${done.unnoted}`)}
        </Notice>
      ) : null}
      {done?.kind === 'printed' ? (
        <Notice tone={tones[done.outcome]}>{say(`print.outcome.${done.outcome}`)}</Notice>
      ) : null}
      {done?.kind === 'printed' && done.outcome === 'printed' && !done.isNoted ? (
        <Notice tone="warn">{say('print.notNoted')}</Notice>
      ) : null}
    </>
  )
}
