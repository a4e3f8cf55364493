import { useCallback, useEffect, useState } from 'react'
import type { Report } from '#contract/calls.ts'
import { client } from '../../bridge/client.ts'

const nothing: Report = { findings: [], room: 'enough', isClockWrong: false }

/** What the store has to tell, kept up to date; nothing while it cannot be asked. */
export function useReport() {
  const [report, setReport] = useState(nothing)

  const ask = useCallback(() => {
    void client
      .call('recovery.report', {})
      .then(setReport)
      // Without an answer nothing is told; the next change asks again.
      .catch(() => undefined)
  }, [])

  useEffect(() => {
    // The first screen comes first; what is found meanwhile is told by the event.
    const asking = requestIdleCallback(ask, { timeout: 1_000 })
    const leave = client.on('recovery.changed', ask)
    return () => {
      cancelIdleCallback(asking)
      leave()
    }
  }, [ask])

  const dismiss = useCallback(
    (key: string) => {
      void client.call('recovery.dismiss', { key }).then(ask, ask)
    },
    [ask],
  )
  return { report, ask, dismiss }
}
