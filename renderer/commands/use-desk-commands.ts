import { useEffect, useEffectEvent } from 'react'
import { client } from '../bridge/client.ts'
import { commandOf, type DeskCommand } from './shortcuts.ts'

/** Runs a command whether it comes from the keyboard or from the menu. */
export function useDeskCommands(run: (command: DeskCommand) => void): void {
  const act = useEffectEvent(run)
  useEffect(() => {
    function press(event: KeyboardEvent) {
      const command = commandOf(event)
      if (command === 'paste' && isOnPaper(event.target)) return
      if (command === null || document.querySelector('[role="dialog"][data-rac]') !== null) return
      event.preventDefault()
      act(command)
    }
    window.addEventListener('keydown', press)
    const leave = client.on('menu.chosen', ({ command }) => act(command))
    return () => {
      window.removeEventListener('keydown', press)
      leave()
    }
  }, [])
}

/** Where words are written, Ctrl+Shift+V pastes them without formats, as it does everywhere else. */
function isOnPaper(target: EventTarget | null): boolean {
  return (
    target instanceof Element &&
    target.closest('article :is([contenteditable="true"], textarea, input)') !== null
  )
}
