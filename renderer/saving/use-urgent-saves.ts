import { useEffect } from 'react'
import { client } from '../bridge/client.ts'
import type { Autosave } from './autosave.ts'

/** A paste longer than this is worth a save of its own. */
const longPaste = 200

/** Saves without waiting for a pause where waiting would risk more than usual. */
export function useUrgentSaves(store: Pick<Autosave, 'flush'>): void {
  useEffect(() => {
    const leave = () => void store.flush('blur')
    const paste = ({ clipboardData }: ClipboardEvent) => {
      if ((clipboardData?.getData('text/plain').length ?? 0) <= longPaste) return
      // The words are on the sheet when the event has run its course.
      setTimeout(() => void store.flush('paste'), 0)
    }
    window.addEventListener('blur', leave)
    window.addEventListener('paste', paste, { capture: true })
    const stop = client.on('window.save-now', leave)
    return () => {
      window.removeEventListener('blur', leave)
      window.removeEventListener('paste', paste, { capture: true })
      stop()
    }
  }, [store])
}
