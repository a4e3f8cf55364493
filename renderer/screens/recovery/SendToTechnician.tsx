import { useState } from 'react'
import type { ErrorCode } from '#core/app-error.ts'
import { client } from '../../bridge/client.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './FindingsDialog.module.css'

type Sent =
  | { readonly kind: 'done'; readonly folder: string }
  | { readonly kind: 'refused'; readonly code: ErrorCode }

/** A report without her texts, unless she ticks the box. */
export function SendToTechnician() {
  const say = useWords()
  const [withContent, setWithContent] = useState(false)
  const [sent, setSent] = useState<Sent | null>(null)

  async function send() {
    try {
      const { folderName } = await client.call('recovery.send', { withContent })
      setSent(folderName === null ? null : { kind: 'done', folder: folderName })
    } catch (thrown) {
      setSent({ kind: 'refused', code: codeOf(thrown) })
    }
  }

  return (
    <section>
      <p className={style.lead}>{say('recovery.send.explain')}</p>
      <label className={style.ways}>
        <input
          type="checkbox"
          checked={withContent}
          onChange={(event) => setWithContent(event.target.checked)}
        />
        {say('recovery.send.withContent')}
      </label>
      <div className={style.ways}>
        <Button onPress={() => void send()}>{say('recovery.send.start')}</Button>
      </div>
      {sent === null ? null : (
        <Notice tone={sent.kind === 'done' ? 'ok' : 'error'}>
          {sent.kind === 'done'
            ? say('recovery.send.done', { folder: sent.folder })
            : say(`errors.${sent.code}`)}
        </Notice>
      )}
    </section>
  )
}
