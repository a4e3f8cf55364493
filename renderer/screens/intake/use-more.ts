import { type RefObject, useEffect, useRef, useState } from 'react'

const step = 40

/**
 * How many rows of a long list stand there: more come when its end, which `end` marks, is scrolled
 * into view. A thousand rows at once would hold up the window for seconds.
 */
export function useMore<End extends HTMLElement>(
  total: number,
): { readonly shown: number; readonly end: RefObject<End | null> } {
  const [shown, setShown] = useState(step)
  const end = useRef<End>(null)
  useEffect(() => {
    const mark = end.current
    if (mark === null || shown >= total) return
    const watch = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setShown(shown + step)
    })
    watch.observe(mark)
    return () => watch.disconnect()
  }, [shown, total])
  return { shown, end }
}
