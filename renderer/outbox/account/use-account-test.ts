import { useRef, useState } from 'react'
import type { ErrorCode } from '#core/app-error.ts'
import type { Account } from '#core/outbox/account.ts'
import type { Attempt } from '#core/outbox/dispatch.ts'
import { client } from '../../bridge/client.ts'
import { codeOf } from '../../bridge/refusal.ts'

export type Tested =
  | { readonly kind: 'running' }
  | { readonly kind: 'passed' }
  | { readonly kind: 'failed'; readonly attempt: Attempt | null }
  | { readonly kind: 'refused'; readonly code: ErrorCode }

/** Tries an account that need not be saved; what she changes meanwhile makes the answer void. */
export function useAccountTest() {
  const [tested, setTested] = useState<Tested | null>(null)
  const turn = useRef(0)

  async function test(account: Account, password: string | null): Promise<void> {
    turn.current += 1
    const mine = turn.current
    setTested({ kind: 'running' })
    const answer = await ask(account, password)
    if (turn.current === mine) setTested(answer)
  }

  function forget() {
    turn.current += 1
    setTested(null)
  }

  return { tested, test, forget }
}

async function ask(account: Account, password: string | null): Promise<Tested> {
  try {
    const { passed, attempt } = await client.call('outbox.test-account', { account, password })
    return passed ? { kind: 'passed' } : { kind: 'failed', attempt }
  } catch (thrown) {
    return { kind: 'refused', code: codeOf(thrown) }
  }
}
