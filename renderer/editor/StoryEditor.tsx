import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { useExtensionDependency } from '@lexical/react/useExtensionComponent'
import { defineExtension } from 'lexical'
import { type Ref, useEffect, useImperativeHandle, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Story } from '#core/release/block.ts'
import type { Dateline } from '#core/release/dateline.ts'
import { inertDocument } from '../bridge/trusted.ts'
import { useWords } from '../bridge/words.ts'
import { MarginExtension } from './extensions/margin.ts'
import { readMarkupWith } from './extensions/paste.ts'
import { storyEditor } from './extensions/story.ts'
import { keepUndo, takeUndo } from './kept-undo.ts'
import style from './Manuscript.module.css'
import { MentionList } from './mention/MentionList.tsx'
import { QuoteAsk } from './quote/QuoteAsk.tsx'
import { QuoteMargin } from './quote/QuoteMargin.tsx'
import { StoryEvents, type StoryEventsProps } from './StoryEvents.tsx'
import { type StoryHandle, storyHandle } from './story-handle.ts'
import { Toolbar } from './Toolbar.tsx'

export type { StoryHandle } from './story-handle.ts'

type StoryEditorProps = StoryEventsProps & {
  /** Whose undo goes on where it was left. */
  readonly id: string
  /** Read once: another story needs another `key`. */
  readonly story: Story
  /** The accessible name of the manuscript. */
  readonly label: string
  readonly handle: Ref<StoryHandle>
  /** Where the toolbar floats; without it the toolbar sticks above the manuscript. */
  readonly toolbarHost?: HTMLElement | null
  /** Town and day of the event: whose office counts, and who is meant. */
  readonly dateline?: Pick<Dateline, 'place' | 'date'>
}

const nowhere = { place: '', date: null }

/** The whole story of a release as one editor: undo, selection, and paste run through all of it. */
export function StoryEditor(props: StoryEditorProps) {
  const { id, story, label, handle, toolbarHost, dateline = nowhere, ...events } = props
  const [extension] = useState(() => sheetEditor(id, story))
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      {toolbarHost ? createPortal(<Toolbar />, toolbarHost) : null}
      {toolbarHost === undefined ? <Toolbar /> : null}
      <div className={style.field}>
        <ContentEditable className={style.manuscript ?? ''} ariaLabel={label} ariaMultiline />
        <QuoteMargin dateline={dateline} />
        <MentionList date={dateline.date} />
      </div>
      <QuoteAsk dateline={dateline} />
      <StoryEvents {...events} />
      <Margin />
      <Handle handle={handle} />
      <KeepUndo id={id} />
    </LexicalExtensionComposer>
  )
}

function sheetEditor(id: string, story: Story) {
  return defineExtension({
    name: 'teras/sheet-editor',
    // Lexical takes an act it cannot do back and goes on; a throw would keep it from doing so.
    onError: (error) => reportError(error),
    // Bold and italic together are one element: only these classes show both.
    theme: { text: { bold: style.bold ?? '', italic: style.italic ?? '' } },
    dependencies: [
      storyEditor(story, takeUndo(id, story)),
      MarginExtension,
      readMarkupWith(inertDocument),
    ],
  })
}

function Margin(): null {
  const say = useWords()
  const { labels, hint } = useExtensionDependency(MarginExtension).output
  useEffect(() => {
    labels.value = {
      lead: say('editor.parts.lead'),
      body: say('editor.parts.body'),
      closing: say('editor.parts.closing'),
      quote: say('editor.parts.quote'),
      subhead: say('editor.parts.subhead'),
      list: say('editor.parts.list'),
    }
    hint.value = say('editor.hint')
  }, [say, labels, hint])
  return null
}

function Handle({ handle }: { readonly handle: Ref<StoryHandle> }): null {
  const [editor] = useLexicalComposerContext()
  useImperativeHandle(handle, () => storyHandle(editor), [editor])
  return null
}

function KeepUndo({ id }: { readonly id: string }): null {
  const [editor] = useLexicalComposerContext()
  useEffect(() => () => keepUndo(id, editor), [id, editor])
  return null
}
