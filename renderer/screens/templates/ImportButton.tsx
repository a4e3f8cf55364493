import { useRef } from 'react'
import { templateTextAtMost } from '#core/templates/template-problem.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'

type ImportButtonProps = {
  readonly onText: (text: string) => void
  /** The stick is gone, or it is no text. */
  readonly onUnread: () => void
}

/** One letter more than is allowed is enough to be refused: a film must not come into memory. */
const readAtMost = templateTextAtMost * 4 + 1

export function ImportButton({ onText, onUnread }: ImportButtonProps) {
  const say = useWords()
  const input = useRef<HTMLInputElement>(null)

  async function take(file: File | undefined) {
    if (file === undefined) return
    try {
      const bytes = await file.slice(0, readAtMost).arrayBuffer()
      onText(new TextDecoder().decode(bytes))
    } catch {
      // Why it could not be read is no matter: she is told that nothing has changed.
      onUnread()
    }
  }

  return (
    <>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => {
          void take(event.target.files?.[0])
          // The same file may be chosen again once it was mended.
          event.target.value = ''
        }}
      />
      <Button look="quiet" onPress={() => input.current?.click()}>
        {say('templateScreens.manage.import')}
      </Button>
    </>
  )
}
