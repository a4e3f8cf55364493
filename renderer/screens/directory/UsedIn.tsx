import { useEffect, useId, useState } from 'react'
import type { Output } from '#contract/calls.ts'
import type { EntryId } from '#core/directory/directory.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { printLocalDate } from '#core/text/local-date.ts'
import { client } from '../../bridge/client.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import style from './EntryForm.module.css'

type UsedInProps = {
  readonly id: EntryId
  readonly onOpen: (id: ReleaseId) => void
}

/** Whoever walks through the list by the arrows asks for nothing. */
const restMs = 350

/** Give it a key per entry: it asks once. */
export function UsedIn({ id, onOpen }: UsedInProps) {
  const say = useWords()
  const titleId = useId()
  const [usage, setUsage] = useState<Output<'directory.usage'> | 'unknown' | null>(null)

  useEffect(() => {
    let isGone = false
    const timer = setTimeout(() => {
      client.call('directory.usage', { id }).then(
        (found) => isGone || setUsage(found),
        // A list that cannot be made costs her nothing of the entry.
        () => isGone || setUsage('unknown'),
      )
    }, restMs)
    return () => {
      isGone = true
      clearTimeout(timer)
    }
  }, [id])

  return (
    <section className={style.uses} aria-labelledby={titleId}>
      <h3 id={titleId} className={style.heading}>
        {say('directory.usedIn')}
      </h3>
      {usage === null ? (
        <p className={style.soft}>{say('directory.usedLooking')}</p>
      ) : usage === 'unknown' ? (
        <p className={style.soft}>{say('directory.usedUnknown')}</p>
      ) : (
        <>
          {usage.releases.length === 0 && usage.isReady ? (
            <p className={style.soft}>{say('directory.usedNowhere')}</p>
          ) : null}
          {usage.isReady ? null : <p className={style.soft}>{say('directory.usedNotReady')}</p>}
          <ul className={style.usesList}>
            {usage.releases.map((release) => (
              <li key={release.id}>
                <Button look="quiet" onPress={() => onOpen(release.id)}>
                  {release.headline === '' ? say('app.untitled') : release.headline}
                  {release.date === null ? null : (
                    <span className={style.soft}>{printLocalDate(release.date)}</span>
                  )}
                </Button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}
