import { useTranslation } from 'react-i18next'
import type { Attempt, Dispatch } from '#core/outbox/dispatch.ts'
import { printSize } from '#core/text/print-size.ts'
import { useWords } from '../../bridge/words.ts'
import { AttemptWords } from '../../outbox/AttemptWords.tsx'
import { useMomentWords } from '../../outbox/use-moment-words.ts'
import style from './Outbox.module.css'

/** What the mail is, and every try with our explanation and the server's words; the newest first. */
export function DispatchDetails({ dispatch }: { readonly dispatch: Dispatch }) {
  const say = useWords()
  const { i18n } = useTranslation()
  const momentWords = useMomentWords()
  const { to, subject, createdAt, by, messageId, attachments, attempts } = dispatch
  const files = attachments.map(
    ({ name, sizeBytes }) => `${name} (${printSize(sizeBytes, i18n.language)})`,
  )
  const facts = [
    ['recipient', [to.name === '' ? to.address : `${to.name} <${to.address}>`]],
    ['subject', [subject]],
    ['created', [momentWords(createdAt)]],
    ['by', [by]],
    ['attachments', files.length === 0 ? [say('outbox.facts.noAttachments')] : files],
    ['messageId', [messageId]],
  ] as const
  return (
    <div className={style.details}>
      <dl className={style.facts}>
        {facts
          .filter(([, values]) => values[0] !== '')
          .map(([fact, values]) => (
            <div key={fact} className={style.fact}>
              <dt>{say(`outbox.facts.${fact}`)}</dt>
              {values.map((value, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: two files may have one name
                <dd key={at}>{value}</dd>
              ))}
            </div>
          ))}
      </dl>
      <section className={style.tries}>
        <h4 className={style.triesTitle}>{say('outbox.attempts')}</h4>
        {attempts.length === 0 ? (
          <p className={style.soft}>{say('outbox.noAttempts')}</p>
        ) : (
          <ol className={style.attempts}>
            {[...attempts].reverse().map((attempt) => (
              <Try key={`${attempt.at} ${attempt.step}`} attempt={attempt} />
            ))}
          </ol>
        )}
      </section>
    </div>
  )
}

function Try({ attempt }: { readonly attempt: Attempt }) {
  const say = useWords()
  const momentWords = useMomentWords()
  const where = attempt.outcome === 'sent' ? '' : ` ${say(`outbox.step.${attempt.step}`)}`
  return (
    <li className={style.try}>
      <p className={style.tryHead}>
        <b>{momentWords(attempt.at)}</b> · {say(`outbox.outcome.${attempt.outcome}`)}
        {where}
      </p>
      <AttemptWords attempt={attempt} />
    </li>
  )
}
