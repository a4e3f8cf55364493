import { useCallback, useState } from 'react'

export type SheetCommand = 'find' | 'replace' | 'focus'

/** How the sheet is looked at now: what is sought on it, and whether the panels are away. */
export function useSheetView() {
  const [finding, setFinding] = useState<'nothing' | 'find' | 'replace'>('nothing')
  // Counts the times she asked for it: the field of a bar that is open already takes the focus again.
  const [asked, setAsked] = useState(0)
  const [isFocused, setFocused] = useState(false)
  const run = useCallback((command: SheetCommand) => {
    if (command === 'focus') {
      setFocused((was) => !was)
      return
    }
    setFinding(command)
    setAsked((times) => times + 1)
  }, [])
  return { finding, setFinding, asked, isFocused, setFocused, run }
}
