import { attributionVerbs, type VerbId, verbById } from '#core/quotes/attribution-verbs.ts'
import { type QuoteOrder, quoteOrders } from '#core/quotes/write-quote.ts'
import { obtainedSchema } from '#core/release/block.ts'
import { approvalOf } from '#core/release/quote.ts'
import type { LocalDate } from '#core/text/local-date.ts'
import { useWords } from '../../../bridge/words.ts'
import { PersonPicker } from '../../../directory/PersonPicker.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { Field } from '../../../ui/Field.tsx'
import { OptionCards } from '../../../ui/OptionCards.tsx'
import { ToggleTags } from '../../../ui/ToggleTags.tsx'
import style from './Answers.module.css'
import type { AnswerOf, AnswerProps } from './answer-props.ts'

type QuoteAnswerProps = AnswerProps<'quote'> & {
  readonly date: LocalDate | null
  /** Of the template, until she chooses the other one. */
  readonly order: QuoteOrder
  /** Enter on one of the two orders. */
  readonly onEnter: () => void
  /** The quote as the release would have it with this answer; empty without words. */
  readonly print: (answer: AnswerOf<'quote'>) => string
}

const nothing: AnswerOf<'quote'> = {
  kind: 'quote',
  words: '',
  speaker: { name: '', office: '' },
  verb: attributionVerbs[0].after,
}
const verbs = attributionVerbs.map(({ after, before }) => ({
  id: after,
  label: `${after} / ${before}`,
}))
const ways = ['unsaid', ...obtainedSchema.options] as const

export function QuoteAnswer({ answer, date, order, print, onChange, onEnter }: QuoteAnswerProps) {
  const say = useWords()
  const now = answer ?? nothing
  const verb: VerbId = verbs.find(({ id }) => id === now.verb)?.id ?? attributionVerbs[0].after
  const approval = approvalOf(now.approvedWords, now.words)
  const printed = (wanted: QuoteOrder) => print({ ...now, order: wanted })

  function setObtained(way: (typeof ways)[number]) {
    const { obtained: _old, ...others } = now
    onChange(way === 'unsaid' ? others : { ...others, obtained: way })
  }

  function setApproved(chosen: readonly string[]) {
    const { approvedWords: _old, ...others } = now
    onChange(chosen.length === 0 ? others : { ...others, approvedWords: now.words })
  }

  return (
    <div className={style.rows}>
      <Field
        label={say('interview.words')}
        value={now.words}
        onChange={(words) => onChange({ ...now, words })}
        rows={2}
        grows
        autoFocus
      />
      <fieldset className={style.speaker}>
        <legend className={style.hidden}>{say('interview.speaker')}</legend>
        <PersonPicker
          value={now.speaker}
          date={date}
          onChange={(speaker) => onChange({ ...now, speaker })}
        />
      </fieldset>
      <div className={style.about}>
        <Choice
          label={say('interview.verb')}
          options={verbs}
          value={verb}
          onChange={(id) => onChange({ ...now, verb: verbById(id).after })}
        />
        <Choice
          label={say('interview.obtained.label')}
          options={ways.map((id) => ({ id, label: say(`interview.obtained.${id}`) }))}
          value={now.obtained ?? 'unsaid'}
          onChange={setObtained}
        />
        <ToggleTags
          label={say('interview.approvedLabel')}
          options={[{ id: 'approved', label: say('interview.approved') }]}
          chosen={approval === 'given' ? ['approved'] : []}
          onChange={setApproved}
        />
        {approval === 'lapsed' ? (
          <p className={style.note}>{say('interview.approvalLapsed')}</p>
        ) : null}
      </div>
      {now.words.trim() === '' ? (
        <p className={style.note}>{say('interview.noWords')}</p>
      ) : (
        <OptionCards
          label={say('interview.printed')}
          options={quoteOrders.map((id) => ({ id, label: printed(id) }))}
          value={now.order ?? order}
          look="printed"
          onEnter={onEnter}
          onChange={(wanted) => onChange({ ...now, order: wanted })}
        />
      )}
    </div>
  )
}
