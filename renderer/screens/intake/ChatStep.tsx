import type { Chat } from '#core/intake/chat.ts'
import { useWords } from '../../bridge/words.ts'
import style from './Intake.module.css'

type ChatStepProps = {
  readonly chat: Chat
  readonly chosen: ReadonlySet<number>
  readonly onChoose: (chosen: ReadonlySet<number>) => void
}

/** The messages of a chat to choose from; the long ones are chosen already. */
export function ChatStep({ chat, chosen, onChoose }: ChatStepProps) {
  const say = useWords()
  const toggle = (nr: number) => {
    const next = new Set(chosen)
    if (!next.delete(nr)) next.add(nr)
    onChoose(next)
  }
  return (
    <section className={style.paste} aria-label={say('intake.chat.title')}>
      <h3 className={style.heading}>{say('intake.chat.title')}</h3>
      <p className={style.note}>{say('intake.chat.help', { count: chat.messages.length })}</p>
      <ol className={style.messages}>
        {chat.messages.map(({ at, sender, text }, nr) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a chat never changes
          <li key={nr} className={style.message}>
            <label className={style.messageHead}>
              <input type="checkbox" checked={chosen.has(nr)} onChange={() => toggle(nr)} />
              <span>
                <strong>{sender}</strong> <span className={style.note}>{at}</span>
              </span>
            </label>
            <p className={style.messageText}>{text}</p>
          </li>
        ))}
      </ol>
      {chat.system.length === 0 ? null : (
        <details>
          <summary className={style.note}>
            {say('intake.chat.system', { count: chat.system.length })}
          </summary>
          <ul className={style.foundNotes}>
            {chat.system.map((line, nr) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a chat never changes
              <li key={nr}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

/** A release is long and an “OK” is not: without a long message all are chosen. */
export function likelyMessages({ messages }: Chat): ReadonlySet<number> {
  const long = messages.flatMap(({ text }, nr) => (text.length >= 200 ? [nr] : []))
  return new Set(long.length > 0 ? long : messages.keys())
}
