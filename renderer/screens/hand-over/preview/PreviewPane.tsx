import { Copy } from 'lucide-react'
import { useWords } from '../../../bridge/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import style from './Preview.module.css'
import { PreviewEmail, PreviewPage, PreviewWords } from './PreviewBody.tsx'
import type { Asked, Preview, PreviewState } from './preview-store.ts'

type PreviewPaneProps = {
  readonly state: PreviewState
  readonly preview: Preview
  readonly asked: Asked
}

/** One output as it will leave, in the place of the choices. */
export function PreviewPane({ state, preview, asked }: PreviewPaneProps) {
  const say = useWords()
  const { format, body, refusal, copied, unnoted } = state
  const title = say('handOver.previewOf', { format: say(`handOver.format.${format}`) })
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop in it, the keyboard cannot scroll it
    <section className={style.pane} aria-label={title} tabIndex={0}>
      {refusal === null ? null : <Notice tone="error">{say(`errors.${refusal}`)}</Notice>}
      {unnoted === null ? null : (
        <Notice tone="warn">
          {say('handOver.unnoted')} {say(`errors.${unnoted}`)}
        </Notice>
      )}
      {body === null && refusal === null ? (
        <p role="status">{say('handOver.previewLoading')}</p>
      ) : null}
      {body?.kind === 'page' && format === 'html' ? (
        <div className={style.line}>
          <Button look="primary" onPress={() => preview.copy(0, asked)}>
            <Copy aria-hidden />
            {say('handOver.copyArticle')}
          </Button>
          {copied === null ? null : <Notice tone="ok">{say('handOver.copied')}</Notice>}
        </div>
      ) : null}
      {body?.kind === 'page' ? <PreviewPage document={body.document} format={format} /> : null}
      {body?.kind === 'words' ? (
        <PreviewWords
          texts={body.texts}
          format={format}
          copied={copied}
          onCopy={(at) => preview.copy(at, asked)}
        />
      ) : null}
      {body?.kind === 'email' ? (
        <PreviewEmail email={body.email} mailing={asked.wishes.mailing} />
      ) : null}
    </section>
  )
}
