import { HardDrive } from 'lucide-react'
import { useEffect, useState } from 'react'
import { client } from '../../bridge/client.ts'
import { useWords } from '../../bridge/words.ts'
import style from './BackupReminder.module.css'

/** One calm line after a week without a second copy; asked when the first screen has come to rest. */
export function BackupReminder({ onOpen }: { readonly onOpen: () => void }) {
  const say = useWords()
  const [isDue, setIsDue] = useState(false)
  useEffect(() => {
    const asking = requestIdleCallback(
      () =>
        void client
          .call('backup.state', {})
          .then((state) => setIsDue(state.isDue))
          // A reminder that cannot be asked for is no reminder; the settings tell more.
          .catch(() => undefined),
      { timeout: 5_000 },
    )
    return () => cancelIdleCallback(asking)
  }, [])
  if (!isDue) return null
  return (
    <span className={style.reminder}>
      <HardDrive aria-hidden size={14} />
      {say('backup.reminder')}
      <button type="button" className={style.reminderButton} onClick={onOpen}>
        {say('backup.reminderOpen')}
      </button>
    </span>
  )
}
