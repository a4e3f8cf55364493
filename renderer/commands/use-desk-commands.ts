import { useEffect, useEffectEvent } from 'react'
import type { DeskCommand } from '#contract/desk-command.ts'
import { client } from '../bridge/client.ts'
import { commandOf } from './shortcuts.ts'

/**
 * Runs a command whether it comes from the keyboard or from the menu; keys of one that is not
 * offered now are left to whoever else knows them.
 */
export function useDeskCommands(
  run: (command: DeskCommand) => void,
  isOffered: (command: DeskCommand) => boolean,
): void {
  const act = useEffectEvent(run)
  const offers = useEffectEvent(isOffered)
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const command = commandOf(event)
      if (command === null || !offers(command)) return
      if (command === 'paste' && event.shiftKey && isOnPaper(event.target)) return
      if (!sizes.has(command) && isUnderDialog()) return
      event.preventDefault()
      act(command)
    }
    window.addEventListener('keydown', press)
    const leave = client.on('menu.chosen', ({ command }) => {
      if (offers(command) && (sizes.has(command) || !isUnderDialog())) act(command)
    })
    return () => {
      window.removeEventListener('keydown', press)
      leave()
    }
  }, [])
}

/** The text may grow wherever she reads. */
const sizes: ReadonlySet<DeskCommand> = new Set(['larger', 'smaller', 'usualSize'])

function isUnderDialog(): boolean {
  return document.querySelector('[role="dialog"][data-rac]') !== null
}

/** Where words are written, Ctrl+Shift+V pastes them without formats, as it does everywhere else. */
function isOnPaper(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('article :is([contenteditable="true"], textarea, input)') !== null
  )
}
