import { Copy } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EmailPreview, Format, Wishes } from '#contract/calls.ts'
import type { Document } from '#core/document/document.ts'
import { captionUnits } from '#core/document/social-caption.ts'
import { whatsappUnits } from '#core/document/whatsapp.ts'
import { printSize } from '#core/text/print-size.ts'
import { useWords } from '../../../bridge/words.ts'
import { Printed } from '../../../printed/Printed.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import style from './Preview.module.css'

type PageProps = { readonly document: Document; readonly format: Format }

/** The same blocks in the same order as in the file. */
export function PreviewPage({ document, format }: PageProps) {
  const say = useWords()
  return (
    <>
      <p className={style.note}>{say('handOver.previewPage')}</p>
      <article className={style.paper} lang={document.language} data-format={format}>
        {document.blocks.map((block, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: nothing here ever moves
          <Printed key={at} block={block} />
        ))}
      </article>
    </>
  )
}

type WordsProps = {
  readonly texts: readonly string[]
  readonly format: Format
  readonly copied: number | null
  readonly onCopy: (at: number) => void
}

/** Letter for letter what is copied and written. */
export function PreviewWords({ texts, format, copied, onCopy }: WordsProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const number = (value: number) => new Intl.NumberFormat(i18n.language).format(value)
  const limit = format === 'social' ? captionUnits : format === 'whatsapp' ? whatsappUnits : null
  return texts.map((text, at) => {
    const letters = number(text.length)
    const isOne = texts.length === 1
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: nothing here ever moves
      <section key={at} className={style.message}>
        <div className={style.line}>
          {isOne ? null : (
            <h3>{say('handOver.message', { number: at + 1, total: texts.length })}</h3>
          )}
          <span className={style.count}>
            {limit === null
              ? say('handOver.letters', { letters })
              : say('handOver.lettersOf', { letters, limit: number(limit) })}
          </span>
          <Button look="primary" onPress={() => onCopy(at)}>
            <Copy aria-hidden />
            {isOne ? say('handOver.copy') : say('handOver.copyMessage', { number: at + 1 })}
          </Button>
        </div>
        {copied === at ? <Notice tone="ok">{say('handOver.copied')}</Notice> : null}
        <pre className={style.words} lang="id" data-wrapped={format === 'txt-wrapped'}>
          {text}
        </pre>
      </section>
    )
  })
}

type EmailProps = { readonly email: EmailPreview; readonly mailing: Wishes['mailing'] }

export function PreviewEmail({ email, mailing: { to } }: EmailProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const size = (bytes: number) => printSize(bytes, i18n.language)
  const named = to.map(({ name, address }) => (name === '' ? address : `${name} <${address}>`))
  return (
    <>
      <dl className={style.facts}>
        <dt>{say('handOver.to')}</dt>
        <dd>
          {named.length === 0 ? say('handOver.nobodyYet') : named.join(', ')}
          {email.copies === 1 ? null : ` · ${say('handOver.copies', { total: email.copies })}`}
        </dd>
        <dt>{say('handOver.subject')}</dt>
        <dd>{email.subject}</dd>
        <dt>{say('handOver.attachments')}</dt>
        <dd>
          {email.attachments.map(({ name, sizeBytes }) => (
            <span key={name} className={style.attachment}>
              {name} ({size(sizeBytes)})
            </span>
          ))}
        </dd>
        <dt>{say('handOver.mailSize')}</dt>
        <dd>{size(email.sizeBytes)}</dd>
      </dl>
      <pre className={style.words} lang="id">
        {email.text}
      </pre>
    </>
  )
}
