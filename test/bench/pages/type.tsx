/// <reference types="vite/client" />
import './fake-bridge.ts'
import { HistoryExtension } from '@lexical/history'
import { ContentEditable } from '@lexical/react/LexicalContentEditable'
import { LexicalExtensionComposer } from '@lexical/react/LexicalExtensionComposer'
import { RichTextExtension } from '@lexical/rich-text'
import { $createParagraphNode, $createTextNode, $getRoot, defineExtension } from 'lexical'
import { createRef, type ReactNode } from 'react'
import { createRoot } from 'react-dom/client'
import { emptyDirectory } from '#core/directory/empty-directory.ts'
import { plain, type Story } from '#core/release/block.ts'
import { speak } from '../../../renderer/bridge/words.ts'
import { directoryStore } from '../../../renderer/directory/directory-store.ts'
import { StoryEditor, type StoryHandle } from '../../../renderer/editor/StoryEditor.tsx'
import '../../../renderer/styles/base.css'
import { GuidedSheet } from './GuidedSheet.tsx'
import { manyPeople } from './many-people.ts'
import style from './type.module.css'
import { watchFrames } from './watch-frames.ts'

const sentence =
  'Kegiatan contoh berlangsung tertib di aula dan diikuti petugas serta warga binaan sejak pagi hari.'
/** Twenty paragraphs of fifty words: about five releases in one. */
const paragraphs = Array.from({ length: 20 }, () =>
  `${sentence} ${sentence} ${sentence} ${sentence}`.split(' ').slice(0, 50).join(' '),
)
const story: Story = paragraphs.map((text, index) => ({
  type: 'paragraph',
  role: index === 0 ? 'lead' : 'body',
  inlines: plain(text),
}))

/** The same length, with places to fill and everything that answers. */
const guidedStory: Story = story.map((block, index) =>
  index % 5 === 0 && block.type === 'paragraph'
    ? {
        ...block,
        inlines: plain(
          `Lapas Kelas IIB Contoh menggelar [isi: nama kegiatan] di aula, Rabu (9/10/2024). ${paragraphs[index]?.split(' ').slice(0, 36).join(' ')}`,
        ),
      }
    : block,
)

const bare = defineExtension({
  name: 'bench/bare',
  dependencies: [RichTextExtension, HistoryExtension],
  $initialEditorState: () => {
    const nodes = paragraphs.map((text) => $createParagraphNode().append($createTextNode(text)))
    $getRoot().append(...nodes)
  },
})

const variants: Readonly<Record<string, () => ReactNode>> = {
  bare: () => (
    <LexicalExtensionComposer extension={bare} contentEditable={null}>
      <ContentEditable />
    </LexicalExtensionComposer>
  ),
  teras: paper,
  mention: paper,
}

function paper() {
  return (
    <StoryEditor
      id="bench"
      story={story}
      label="type"
      handle={createRef<StoryHandle>()}
      onEdit={() => undefined}
      onCaret={() => undefined}
      onRefused={() => undefined}
    />
  )
}

function Paper({ variant }: { readonly variant: string }) {
  if (variant === 'guided') {
    return (
      <div data-variant={variant}>
        <GuidedSheet story={guidedStory} />
      </div>
    )
  }
  return (
    <article data-variant={variant} className={style.paper}>
      {variants[variant]?.()}
    </article>
  )
}

const place = document.getElementById('root')
if (place === null) throw new Error('no root')
const root = createRoot(place)
const show = () => {
  const variant = location.hash.slice(1)
  root.render(<Paper key={variant} variant={variant} />)
}

// What is read later would take the place of what the page knows.
await directoryStore.load()
const people = manyPeople(5000)
directoryStore.setState({ directory: { ...emptyDirectory, people }, isLoaded: true })
watchFrames()
await speak('id')
window.addEventListener('hashchange', show)
show()
