import { HistoryExtension } from '@lexical/history'
import { LinkExtension } from '@lexical/link'
import { ListExtension } from '@lexical/list'
import { HeadingAnnounceExtension, RichTextExtension } from '@lexical/rich-text'
import { configExtension, defineExtension } from 'lexical'
import type { Story } from '#core/release/block.ts'
import { isAddress } from '../convert/normal-form.ts'
import { $writeStory } from '../convert/write-story.ts'
import { historyFrom, type KeptUndo } from '../kept-undo.ts'
import { PaintExtension } from '../paint.ts'
import { CaretExtension } from './caret.ts'
import { HurriedKeysExtension } from './hurried-keys.ts'
import { KnownNodesExtension } from './known-nodes.ts'
import { MentionExtension } from './mention.ts'
import { PasteExtension } from './paste.ts'
import { QuoteSpotExtension } from './quote-spot.ts'
import { RolesExtension } from './roles.ts'
import { shortcutsOfStory } from './shortcuts.ts'

/** All that a story is and does, without a window: the tests build the same editor in plain Node. */
const StoryExtension = defineExtension({
  name: 'teras/story',
  dependencies: [
    RichTextExtension,
    // It speaks English only; the toolbar's pressed states say the same in her language.
    configExtension(HeadingAnnounceExtension, { disabled: true }),
    // A window is not asked for: undo is part of the story, also where the tests write it.
    configExtension(HistoryExtension, { disabled: false, maxDepth: 200 }),
    ListExtension,
    configExtension(LinkExtension, { validateUrl: isAddress }),
    KnownNodesExtension,
    HurriedKeysExtension,
    RolesExtension,
    CaretExtension,
    PaintExtension,
    QuoteSpotExtension,
    MentionExtension,
    PasteExtension,
    shortcutsOfStory,
  ],
})

/**
 * The namespace is the same in every release, so that a copied quote keeps its speaker. `kept` is
 * what was left of the same story when it was last on the screen.
 */
export function storyEditor(story: Story, kept: KeptUndo | null = null) {
  return defineExtension({
    name: 'teras/story-editor',
    namespace: 'teras',
    dependencies: [StoryExtension, ...(kept === null ? [] : [goingOn(kept)])],
    $initialEditorState: kept === null ? () => $writeStory(story) : kept.now,
  })
}

function goingOn(kept: KeptUndo) {
  return configExtension(HistoryExtension, {
    createInitialHistoryState: (editor) => historyFrom(kept, editor),
  })
}
