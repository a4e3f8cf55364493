import { useEffect, useRef } from 'react'
import { picturesOfPaste } from './read-pictures.ts'

/** Hears Ctrl+V wherever the focus is; a place that takes the paste itself comes first. */
export function usePastedPictures(
  onPictures: (files: readonly File[]) => void,
  { isOn = true }: { readonly isOn?: boolean } = {},
): void {
  const latest = useRef(onPictures)
  useEffect(() => {
    latest.current = onPictures
  })
  useEffect(() => {
    if (!isOn) return
    const hear = (event: ClipboardEvent) => {
      if (event.defaultPrevented || event.clipboardData === null) return
      // A dialog lies over the sheet: what is pasted there is not meant for the photos under it.
      if (event.target instanceof Element && event.target.closest('[role="dialog"]')) return
      const files = picturesOfPaste(event.clipboardData)
      if (files.length === 0) return
      event.preventDefault()
      latest.current(files)
    }
    window.addEventListener('paste', hear)
    return () => window.removeEventListener('paste', hear)
  }, [isOn])
}
