import { useEffect, useRef, useState } from 'react'
import type { Coverage } from '#core/coverage/evidence.ts'
import type { Release } from '#core/release/release.ts'
import { type CoverageDesk, createCoverageDesk } from './coverage-desk.ts'
import { searchInWorker } from './search-worker.ts'

/** A save in the midst of typing also brings a newer release: that is no pause yet. */
const restMs = 150

/** The words that answer, a moment after the release changed; null until the first answer. */
export function useCoverage(release: Release): Coverage | null {
  const [coverage, setCoverage] = useState<Coverage | null>(null)
  const desk = useRef<CoverageDesk | null>(null)
  const { dateline, story, dismissedEvidence } = release

  useEffect(() => {
    const own = createCoverageDesk(searchInWorker(), setCoverage)
    desk.current = own
    return () => {
      desk.current = null
      own.end()
    }
  }, [])

  useEffect(() => {
    const ask = () => desk.current?.ask({ headline: '', dateline, story, dismissedEvidence })
    const rest = setTimeout(ask, restMs)
    return () => clearTimeout(rest)
  }, [dateline, story, dismissedEvidence])

  return coverage
}
