import { useEffect, useId, useState } from 'react'
import type { BackupState } from '#contract/calls.ts'
import { client } from '../../bridge/client.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import style from './FacilitySummary.module.css'

/** How the second copy stands, and the way to it. */
export function CopySummary({ onOpen }: { readonly onOpen: () => void }) {
  const say = useWords()
  const titleId = useId()
  const [state, setState] = useState<BackupState | null>(null)
  useEffect(() => {
    // What cannot be told here is told by the dialog itself.
    void client.call('backup.state', {}).then(setState, () => undefined)
  }, [])
  return (
    <section className={style.summary} aria-labelledby={titleId}>
      <h3 id={titleId} className={style.title}>
        {say('backup.title')}
      </h3>
      <div className={style.card}>
        <p className={style.soft}>{state === null ? '' : say(wordsFor(state))}</p>
        <Button onPress={onOpen}>{say('backup.open')}</Button>
      </div>
    </section>
  )
}

function wordsFor({ folder, isDue, lastCopy }: BackupState) {
  if (folder === null) return 'backup.emptyTitle'
  if (isDue) return 'backup.reminder'
  if (lastCopy === null) return 'backup.none'
  return lastCopy.unreadable === null ? 'backup.fine' : 'backup.notWhole'
}
