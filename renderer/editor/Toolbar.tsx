import { HistoryExtension } from '@lexical/history'
import { useLexicalComposerContext } from '@lexical/react/LexicalComposerContext'
import { useExtensionSignalValue } from '@lexical/react/useExtensionSignalValue'
import { COMMAND_PRIORITY_LOW, HISTORY_PUSH_TAG } from 'lexical'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Toolbar as AriaToolbar, Separator } from 'react-aria-components'
import { useWords } from '../bridge/words.ts'
import { setLink } from './acts/set-link.ts'
import {
  ASK_LINK_COMMAND,
  boldCommand,
  bulletedCommand,
  type CommandId,
  type EditorCommand,
  italicCommand,
  linkCommand,
  mentionCommand,
  numberedCommand,
  quoteCommand,
  redoCommand,
  runInStory,
  subheadCommand,
  undoCommand,
} from './commands.ts'
import { CaretExtension } from './extensions/caret.ts'
import { LinkPopover } from './LinkPopover.tsx'
import { RoleMenu } from './RoleMenu.tsx'
import { ToolButton } from './ToolButton.tsx'
import style from './Toolbar.module.css'
import { useIsAway } from './use-is-away.ts'

/** Renders again when a button must look different, which typing inside a paragraph never needs. */
export function Toolbar() {
  const say = useWords()
  const [editor] = useLexicalComposerContext()
  const caret = useExtensionSignalValue(CaretExtension, 'caret')
  const isAway = useIsAway(editor)
  const [isAsking, setAsking] = useState(false)
  const linkTrigger = useRef<HTMLSpanElement>(null)

  useEffect(
    () =>
      editor.registerCommand(
        ASK_LINK_COMMAND,
        () => {
          setAsking(true)
          return true
        },
        COMMAND_PRIORITY_LOW,
      ),
    [editor],
  )

  // While the popover is there the story takes no focus: only the frame after it can give it back.
  useEffect(() => {
    if (!isAsking) return undefined
    return () => {
      requestAnimationFrame(() => editor.focus())
    }
  }, [editor, isAsking])

  const run = useCallback((command: EditorCommand) => runInStory(editor, command), [editor])
  const button = (command: EditorCommand<CommandId>) => (
    <ToolButton command={command} isActive={command.isActive?.(caret) ?? null} onRun={run} />
  )
  return (
    <>
      <AriaToolbar
        className={style.toolbar ?? ''}
        aria-label={say('editor.toolbar')}
        data-away={isAway}
      >
        {button(boldCommand)}
        {button(italicCommand)}
        <Separator orientation="vertical" className={style.separator ?? ''} />
        <RoleMenu part={caret.part} onRun={run} />
        <ToolButton
          command={quoteCommand}
          isActive={caret.part === 'quote'}
          hasWord
          word={say('editor.short.quote')}
          onRun={run}
        />
        {button(subheadCommand)}
        {button(bulletedCommand)}
        {button(numberedCommand)}
        <span ref={linkTrigger} className={style.anchor}>
          {button(linkCommand)}
        </span>
        <ToolButton command={mentionCommand} isActive={null} hasWord onRun={run} />
        <Separator orientation="vertical" className={style.separator ?? ''} />
        <Steps onRun={run} />
      </AriaToolbar>
      <LinkPopover
        link={caret.link}
        trigger={linkTrigger}
        isOpen={isAsking}
        onClose={() => setAsking(false)}
        onLink={(address) => setLink(editor, address, HISTORY_PUSH_TAG)}
      />
    </>
  )
}

/** Apart from the rest: the first letter typed changes what can be undone, and nothing else. */
function Steps({ onRun }: { readonly onRun: (command: EditorCommand) => void }) {
  const canUndo = useExtensionSignalValue(HistoryExtension, 'canUndo')
  const canRedo = useExtensionSignalValue(HistoryExtension, 'canRedo')
  return (
    <>
      <ToolButton command={undoCommand} isActive={null} isDisabled={!canUndo} onRun={onRun} />
      <ToolButton command={redoCommand} isActive={null} isDisabled={!canRedo} onRun={onRun} />
    </>
  )
}
