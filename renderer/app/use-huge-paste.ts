import { useEffect, useState } from 'react'
import { releaseLimits } from '#core/release/limits.ts'

/**
 * Keeps megabytes out of every plain field, where they would freeze the window; places with a word
 * of their own about it, the story and the intake, have handled theirs by then.
 */
export function useHugePaste() {
  const [isRefused, setRefused] = useState(false)
  useEffect(() => {
    const hear = (event: ClipboardEvent) => {
      if (event.defaultPrevented) return
      const letters = event.clipboardData?.getData('text/plain').length ?? 0
      if (letters <= releaseLimits.pasteLetters) return
      event.preventDefault()
      setRefused(true)
    }
    window.addEventListener('paste', hear)
    return () => window.removeEventListener('paste', hear)
  }, [])
  return { isRefused, dismiss: () => setRefused(false) }
}
