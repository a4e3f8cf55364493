import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { COMMAND_PRIORITY_LOW } from 'lexical'
import { useEffect, useState } from 'react'
import type { Quote, Story } from '#core/release/block.ts'
import type { Dateline } from '#core/release/dateline.ts'
import { $insertBlocks } from '../acts/insert.ts'
import { $removeSelectedWords, $selectedWords } from '../acts/quote-facts.ts'
import { ASK_QUOTE_COMMAND, act } from '../commands.ts'
import { readStoryOf } from '../extensions/quote-spot.ts'
import { QuoteDialog } from './QuoteDialog.tsx'

type QuoteAskProps = { readonly dateline: Pick<Dateline, 'place' | 'date'> }

/** Answers the wish for a new quote with the dialog, and gives the focus back to the story. */
export function QuoteAsk({ dateline }: QuoteAskProps) {
  const [editor] = useLexicalComposerContext()
  const [asked, setAsked] = useState<{ readonly story: Story; readonly words: string } | null>(null)
  useEffect(
    () =>
      editor.registerCommand(
        ASK_QUOTE_COMMAND,
        () => {
          const words = editor.getEditorState().read($selectedWords)
          setAsked({ story: readStoryOf(editor), words })
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  )
  const close = () => {
    setAsked(null)
    // The dialog takes its focus away a frame later than it goes itself.
    requestAnimationFrame(() => editor.focus())
  }
  const insert = (quote: Quote) =>
    act(editor, () => {
      $removeSelectedWords()
      $insertBlocks([quote])
    })
  return asked === null ? null : (
    <QuoteDialog {...asked} dateline={dateline} onInsert={insert} onClose={close} />
  )
}
