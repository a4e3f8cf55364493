import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenGap } from '#core/interview/render-sentence.ts'
import type { Question } from '#core/templates/question.ts'
import { inLanguage } from '#core/templates/words.ts'
import { countWords } from '#core/text/words.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { OptionCards } from '../../ui/OptionCards.tsx'
import { afterColon } from './after-colon.ts'
import style from './Interview.module.css'

type EndStepProps = {
  readonly headline: string
  /** Best first; none twice. */
  readonly proposals: readonly string[]
  readonly questions: readonly Question[]
  /** The marks that the text would still hold. */
  readonly open: readonly OpenGap[]
  /** What the sums say where they do not agree. */
  readonly differing: readonly string[]
  readonly onHeadline: (headline: string) => void
  readonly onGo: (id: string) => void
  readonly onEnter: () => void
}

const ownId = 'own'

/** Her own headline stands among the proposals as soon as she has written one. */
export function EndStep(props: EndStepProps) {
  const { headline, proposals, questions, open, differing, onHeadline, onGo, onEnter } = props
  const say = useWords()
  const { i18n } = useTranslation()
  const language = i18n.language === 'en' ? 'en' : 'id'
  const isOwn = headline.trim() !== '' && !proposals.includes(headline)
  const [isWriting, setWriting] = useState(isOwn)
  const chosen = isWriting ? ownId : String(Math.max(0, proposals.indexOf(headline)))
  const words = (text: string) => say('interview.headlineWords', { count: countWords(text) })

  function choose(id: string) {
    setWriting(id === ownId)
    if (id !== ownId) onHeadline(proposals[Number(id)] ?? '')
  }

  return (
    <div className={style.end}>
      <OptionCards
        label={say('interview.headlineTitle')}
        look="manuscript"
        options={[
          ...proposals.map((text, at) => ({ id: String(at), label: text, hint: words(text) })),
          { id: ownId, label: say('interview.headlineOwn') },
        ]}
        value={chosen}
        onChange={choose}
        onEnter={onEnter}
        autoFocus
      />
      {isWriting ? (
        <Field
          label={say('interview.headlineOwnLabel')}
          aside={<span className={style.note}>{words(headline)}</span>}
          value={headline}
          onChange={onHeadline}
          grows
          autoFocus={!isOwn}
        />
      ) : null}
      {open.length === 0 ? (
        <Notice tone="ok">{say('interview.allAnswered')}</Notice>
      ) : (
        <Notice tone="warn">
          {say('interview.stillOpen', { count: open.length })}
          <span className={style.open}>
            {open.map(({ question: id, asks }) => {
              const question = questions.find((one) => one.id === id)
              // The name of the facility stands in the settings.
              if (question === undefined) return <span key={`${id} ${asks}`}>{asks}</span>
              return (
                <Button key={`${id} ${asks}`} look="soft" onPress={() => onGo(id)}>
                  {`${inLanguage(question.ask, language)} (${asks})`}
                </Button>
              )
            })}
          </span>
        </Notice>
      )}
      {differing.length === 0 ? null : (
        <Notice tone="warn">{`${say('interview.sumsDiffer')} ${afterColon(differing.join(' '))}`}</Notice>
      )}
    </div>
  )
}
