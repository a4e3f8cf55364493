import { useEffect, useRef } from 'react'

/**
 * Takes files dropped anywhere on the sheet; a place that takes the drop itself comes first. A file
 * dropped beside everything never takes the window to another page.
 */
export function useDroppedFiles(onFiles: (files: readonly File[]) => void): void {
  const latest = useRef(onFiles)
  useEffect(() => {
    latest.current = onFiles
  })
  useEffect(() => {
    // Before the manuscript hears it, which would swallow files.
    const take = (event: DragEvent) => {
      if (!holdsFiles(event) || isUnderDialog() || isOverDropZone(event)) return
      event.preventDefault()
      event.stopPropagation()
      if (event.type === 'drop') latest.current([...(event.dataTransfer?.files ?? [])])
      else if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'copy'
    }
    const leaveWindow = (event: DragEvent) => {
      if (!holdsFiles(event) || event.defaultPrevented) return
      event.preventDefault()
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'none'
    }
    for (const type of ['dragover', 'drop'] as const) {
      document.addEventListener(type, take, { capture: true })
      document.addEventListener(type, leaveWindow)
    }
    return () => {
      for (const type of ['dragover', 'drop'] as const) {
        document.removeEventListener(type, take, { capture: true })
        document.removeEventListener(type, leaveWindow)
      }
    }
  }, [])
}

/** Words that are dragged about in the manuscript are not ours. */
function holdsFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false
}

function isUnderDialog(): boolean {
  return document.querySelector('[role="dialog"][data-rac]') !== null
}

function isOverDropZone({ target }: DragEvent): boolean {
  return target instanceof Element && target.closest('[data-drop-zone]') !== null
}
