import type { LexicalEditor } from 'lexical'
import { useEffect, useState } from 'react'
import { followFocus } from './extensions/follow-focus.ts'

/** True while the caret is in another part of the paper. */
export function useIsAway(editor: LexicalEditor): boolean {
  const [isAway, setAway] = useState(false)
  useEffect(
    () =>
      editor.registerRootListener((root) =>
        root === null ? undefined : followFocus(root, (place) => setAway(place === 'elsewhere')),
      ),
    [editor],
  )
  return isAway
}
