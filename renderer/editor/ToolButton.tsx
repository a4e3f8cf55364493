import { memo, type ReactNode, useState } from 'react'
import { Tooltip, TooltipTrigger } from 'react-aria-components'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import type { CommandId, EditorCommand } from './commands.ts'
import { spellShortcut } from './extensions/shortcuts.ts'
import style from './Toolbar.module.css'

type ToolButtonProps = {
  readonly command: EditorCommand<CommandId>
  /** Null for a command that is no switch. */
  readonly isActive: boolean | null
  readonly isDisabled?: boolean
  /** True writes the command's name beside its icon. */
  readonly hasWord?: boolean
  /** Where the name is too long for the button. */
  readonly word?: string
  readonly onRun: (command: EditorCommand) => void
}

/** Eleven of them stand in a row: each renders only when it has to look different. */
export const ToolButton = memo(function ToolButton(props: ToolButtonProps) {
  const { command, isActive, isDisabled = false, hasWord = false, word, onRun } = props
  const name = useWords()(`editor.commands.${command.id}`)
  const Icon = command.icon
  return (
    <Tool tip={`${name} (${spellShortcut(command.shortcut, 'Ctrl')})`}>
      <Button
        look="quiet"
        square={!hasWord}
        aria-label={name}
        isDisabled={isDisabled}
        // react-aria lets this attribute through in no other way.
        render={(button) => (
          <button {...button} aria-keyshortcuts={spellShortcut(command.shortcut, 'Control')} />
        )}
        preventFocusOnPress
        onPress={() => onRun(command)}
        {...(isActive === null ? {} : { 'aria-pressed': isActive })}
      >
        <Icon aria-hidden />
        {hasWord ? (word ?? name) : null}
      </Button>
    </Tool>
  )
})

function Tool({ tip, children }: { readonly tip: string; readonly children: ReactNode }) {
  const say = useWords()
  const [isOpen, setOpen] = useState(false)
  return (
    <TooltipTrigger delay={700} closeDelay={0} isOpen={isOpen} onOpenChange={setOpen}>
      {children}
      {/* Gone at once: a tip that fades is left in the page when the keyboard walks on. */}
      {isOpen ? (
        <Tooltip
          className={style.tip ?? ''}
          offset={6}
          // It hangs outside the page's landmarks, so it brings one along.
          render={(box) => (
            <section aria-label={say('editor.tip')}>
              <div {...box} />
            </section>
          )}
        >
          {tip}
        </Tooltip>
      ) : null}
    </TooltipTrigger>
  )
}
