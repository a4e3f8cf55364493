import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useExtensionDependency } from '@lexical/react/useExtensionComponent'
import {
  $getRoot,
  COMMAND_PRIORITY_HIGH,
  COMMAND_PRIORITY_LOW,
  FOCUS_COMMAND,
  HISTORIC_TAG,
  mergeRegister,
  PASTE_COMMAND,
} from 'lexical'
import { useEffect, useEffectEvent } from 'react'
import type { Story } from '#core/release/block.ts'
import { releaseLimits } from '#core/release/limits.ts'
import { $readStory } from './convert/read-story.ts'
import { CaretExtension } from './extensions/caret.ts'
import { PASTE_REFUSED_COMMAND, type PasteRefusal } from './extensions/paste.ts'
import type { StoryPlace } from './part.ts'

export type StoryEventsProps = {
  /** Called with each change; `read` converts the story as it stands when it is called. */
  readonly onEdit: (read: () => Story, how: 'typed' | 'undone') => void
  /** Called when the caret comes to another block or part, and when it comes back into the story. */
  readonly onCaret: (place: StoryPlace) => void
  readonly onRefused: (why: PasteRefusal) => void
  /** Several lines came into an empty story at once. */
  readonly onFilled?: (text: string) => void
}

export function StoryEvents(props: StoryEventsProps): null {
  const [editor] = useLexicalComposerContext()
  const { place } = useExtensionDependency(CaretExtension).output
  const edit = useEffectEvent(props.onEdit)
  const caret = useEffectEvent(props.onCaret)
  const refuse = useEffectEvent(props.onRefused)
  const fill = useEffectEvent((text: string) => props.onFilled?.(text))

  useEffect(() => {
    const read = () => editor.getEditorState().read($readStory)
    const tellPlace = () => {
      const here = place.peek()
      if (here !== null) caret(here)
      return false
    }
    return mergeRegister(
      editor.registerUpdateListener(({ dirtyElements, dirtyLeaves, prevEditorState, tags }) => {
        const isChange = dirtyElements.size > 0 || dirtyLeaves.size > 0
        // The first state after nothing is the story as it was opened.
        if (!isChange || prevEditorState.isEmpty()) return
        edit(read, tags.has(HISTORIC_TAG) ? 'undone' : 'typed')
      }),
      place.subscribe(tellPlace),
      editor.registerCommand(FOCUS_COMMAND, tellPlace, COMMAND_PRIORITY_LOW),
      // Before the paste is done: afterwards nobody knows that the story was empty.
      editor.registerCommand(
        PASTE_COMMAND,
        (event) => {
          const text = pastedText(event)
          const isFirst = $getRoot().getTextContent().trim() === ''
          if (isFirst && /[\r\n]/.test(text) && text.length <= releaseLimits.pasteLetters)
            fill(text)
          return false
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        PASTE_REFUSED_COMMAND,
        (why) => {
          refuse(why)
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    )
  }, [editor, place])
  return null
}

function pastedText(event: unknown): string {
  return event instanceof ClipboardEvent ? (event.clipboardData?.getData('text/plain') ?? '') : ''
}
