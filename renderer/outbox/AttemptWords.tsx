import { attemptKind } from '#core/outbox/attempt-kind.ts'
import type { Attempt } from '#core/outbox/dispatch.ts'
import { useWords } from '../bridge/words.ts'
import style from './AttemptWords.module.css'

type AttemptWordsProps = {
  readonly attempt: Attempt
  /** What is safe after it; left out where the mail is not one of hers. */
  readonly safe?: keyof SafeWords
}

type SafeWords = Record<Attempt['outcome'] | 'gaveUp', string>

/** What a try met in our words, and below them the other side's as they came. */
export function AttemptWords({ attempt, safe }: AttemptWordsProps) {
  const say = useWords()
  const { code, words } = attempt
  const explained = say(`outbox.explain.${attemptKind(attempt)}`)
  const said = code === null ? 'outbox.systemWords' : 'outbox.serverWords'
  return (
    <div className={style.attempt}>
      <p>
        {explained}
        {safe === undefined || safe === 'sent' ? null : ` ${say(`outbox.safe.${safe}`)}`}
      </p>
      {words.trim() === '' ? null : (
        <p className={style.words} lang="en">
          {say(said, { words: words.trim() })}
        </p>
      )}
    </div>
  )
}
