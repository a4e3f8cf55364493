import { X } from 'lucide-react'
import { useStore } from 'zustand'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import type { DeskStore } from './desk-store.ts'
import style from './GoOn.module.css'

/** At the first sight of the library: the way back to the release that was open when Teras ended. */
export function GoOn({ desk }: { readonly desk: DeskStore }) {
  const say = useWords()
  const { left, opened } = useStore(desk)
  if (left === null || opened !== null) return null
  return (
    <aside className={style.strip} aria-label={say('app.goOn.label')}>
      <Button look="soft" onPress={() => void desk.goOn()}>
        <span className={style.words}>
          {say('app.goOn.button', { headline: left.headline || say('app.untitled') })}
        </span>
      </Button>
      <Button look="quiet" square aria-label={say('app.close')} onPress={desk.forgetLeft}>
        <X aria-hidden />
      </Button>
    </aside>
  )
}
