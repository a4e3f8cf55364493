import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { useExtensionDependency } from '@lexical/react/useExtensionComponent'
import { defineExtension } from 'lexical'
import { type Ref, useEffect, useImperativeHandle, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Story } from '#core/release/block.ts'
import { inertDocument } from '../bridge/trusted.ts'
import { useWords } from '../bridge/words.ts'
import { MarginExtension } from './extensions/margin.ts'
import { readMarkupWith } from './extensions/paste.ts'
import { storyEditor } from './extensions/story.ts'
import style from './Manuscript.module.css'
import { StoryEvents, type StoryEventsProps } from './StoryEvents.tsx'
import { type StoryHandle, storyHandle } from './story-handle.ts'
import { Toolbar } from './Toolbar.tsx'

export type { StoryHandle } from './story-handle.ts'

type StoryEditorProps = StoryEventsProps & {
  /** Read once: another story needs another `key`. */
  readonly story: Story
  /** The accessible name of the manuscript. */
  readonly label: string
  readonly handle: Ref<StoryHandle>
  /** Where the toolbar floats; without it the toolbar sticks above the manuscript. */
  readonly toolbarHost?: HTMLElement | null
}

/** The whole story of a release as one editor: undo, selection, and paste run through all of it. */
export function StoryEditor({ story, label, handle, toolbarHost, ...events }: StoryEditorProps) {
  const [extension] = useState(() => sheetEditor(story))
  return (
    <LexicalExtensionComposer extension={extension} contentEditable={null}>
      {toolbarHost ? createPortal(<Toolbar />, toolbarHost) : null}
      {toolbarHost === undefined ? <Toolbar /> : null}
      <ContentEditable className={style.manuscript ?? ''} ariaLabel={label} ariaMultiline />
      <StoryEvents {...events} />
      <Margin />
      <Handle handle={handle} />
    </LexicalExtensionComposer>
  )
}

function sheetEditor(story: Story) {
  return defineExtension({
    name: 'teras/sheet-editor',
    // Bold and italic together are one element: only these classes show both.
    theme: { text: { bold: style.bold ?? '', italic: style.italic ?? '' } },
    dependencies: [storyEditor(story), MarginExtension, readMarkupWith(inertDocument)],
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
