import { useEffect, useRef } from 'react'
import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { AttemptWords } from '../AttemptWords.tsx'
import style from './Account.module.css'
import type { Tested } from './use-account-test.ts'

/** How the try went; a failure is explained and leaves everything in the form. */
export function AccountTest({ tested }: { readonly tested: Tested }) {
  const box = useRef<HTMLDivElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each outcome is brought into sight
  useEffect(() => box.current?.scrollIntoView({ block: 'nearest' }), [tested])
  return (
    <div ref={box} className={style.outcome}>
      <Outcome tested={tested} />
    </div>
  )
}

function Outcome({ tested }: { readonly tested: Tested }) {
  const say = useWords()
  switch (tested.kind) {
    case 'running':
      return <Notice tone="info">{say('account.testing')}</Notice>
    case 'refused':
      return <Notice tone="error">{say(`errors.${tested.code}`)}</Notice>
    case 'passed':
      return <Notice tone="ok">{say('account.testPassed')}</Notice>
    case 'failed':
      return (
        <Notice tone="error">
          <p>{say('account.testFailed')}</p>
          {tested.attempt === null ? (
            <p>{say('account.testNoAnswer')}</p>
          ) : (
            <AttemptWords attempt={tested.attempt} />
          )}
        </Notice>
      )
  }
}
