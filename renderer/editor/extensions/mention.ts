import { signal } from '@lexical/extension'
import {
  $getNodeByKey,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  BLUR_COMMAND,
  COMMAND_PRIORITY_LOW,
  createCommand,
  defineExtension,
  HISTORIC_TAG,
  HISTORY_PUSH_TAG,
  type LexicalEditor,
  mergeRegister,
  type NodeKey,
  PASTE_TAG,
} from 'lexical'
import type { Mention } from '#core/directory/mentions.ts'
import { $openMention, $takeMention } from '../acts/mention.ts'
import { registerTail, type Tail } from './mention-tail.ts'

/** Where `@` stands, and what was typed after it. */
export type Asking = { readonly key: NodeKey; readonly at: number; readonly typed: string }

/** The toolbar's way to ask: the sign is written as if it had been typed. */
export const ASK_MENTION_COMMAND = createCommand<null>('ASK_MENTION_COMMAND')

/**
 * Notices an `@` that is typed at the beginning of a word, and follows what comes after it. An `@`
 * that was pasted, undone back, or only passed by the caret asks for nobody.
 */
export const MentionExtension = defineExtension({
  name: 'teras/mention',
  build: (editor) => {
    const asking = signal<Asking | null>(null)
    const opened = { byButton: false }
    const tail: { last: Tail | null } = { last: null }
    const close = () => {
      if (asking.peek() !== null) asking.value = null
    }
    return {
      asking,
      opened,
      tail,
      close,
      /** Escape: what the button wrote goes with it, what she typed stays. */
      dismiss: () => {
        const asked = asking.peek()
        close()
        if (asked !== null && opened.byButton) removeSign(editor, asked)
      },
      take: (mention: Mention) => {
        const asked = asking.peek()
        close()
        if (asked === null) return
        editor.update(
          () => {
            tail.last = $takeMention(asked, mention)
          },
          { tag: HISTORY_PUSH_TAG, discrete: true },
        )
      },
    }
  },
  register: (editor, _config, state) => {
    const { asking, opened, close, tail } = state.getOutput()
    return mergeRegister(
      editor.registerUpdateListener(({ editorState, prevEditorState, tags }) => {
        const before = asking.peek()
        const now = editorState.read($readAsking)
        if (before !== null) {
          const isSame = now !== null && now.key === before.key && now.at === before.at
          if (!isSame) close()
          else if (now.typed !== before.typed) asking.value = now
          return
        }
        if (now === null || tags.has(HISTORIC_TAG) || tags.has(PASTE_TAG)) return
        const old = prevEditorState.read(() => $textOf(now.key))
        const text = editorState.read(() => $textOf(now.key))
        if (old?.slice(0, now.at + 1) === text?.slice(0, now.at + 1)) return
        opened.byButton = tags.has(buttonTag)
        asking.value = now
      }),
      editor.registerCommand(
        ASK_MENTION_COMMAND,
        () => {
          editor.update($openMention, { tag: [HISTORY_PUSH_TAG, buttonTag] })
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
      editor.registerCommand(
        BLUR_COMMAND,
        () => {
          close()
          return false
        },
        COMMAND_PRIORITY_LOW,
      ),
      registerTail(editor, tail),
    )
  },
})

const buttonTag = 'teras/asked-by-button'
/** A name has a few words; what is longer is no longer a question for one. */
const sign =
  /(?:^|[\s(“"‘'/–—])@((?:[\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*(?: [\p{L}\p{N}][\p{L}\p{M}\p{N}.'’-]*){0,3} ?)?)$/u
const longest = 60

function $readAsking(): Asking | null {
  const selection = $getSelection()
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return null
  const { anchor } = selection
  const node = anchor.getNode()
  if (anchor.type !== 'text' || !$isTextNode(node)) return null
  const from = Math.max(0, anchor.offset - longest)
  const typed = sign.exec(node.getTextContent().slice(from, anchor.offset))?.[1]
  if (typed === undefined) return null
  const at = anchor.offset - typed.length - 1
  // A word that goes on in another node (bold, a link) is no beginning of a word.
  const isInsideWord =
    at === 0 && /[\p{L}\p{N}.]$/u.test(node.getPreviousSibling()?.getTextContent() ?? '')
  return isInsideWord ? null : { key: anchor.key, at, typed }
}

function $textOf(key: NodeKey): string | undefined {
  const node = $getNodeByKey(key)
  return $isTextNode(node) ? node.getTextContent() : undefined
}

function removeSign(editor: LexicalEditor, { key, at, typed }: Asking): void {
  editor.update(() => {
    const node = $getNodeByKey(key)
    if ($isTextNode(node)) node.spliceText(at, typed.length + 1, '', true)
  })
}
