import { memo } from 'react'
import type { Piece } from '#core/intake/piece.ts'
import type { Block, Speaker } from '#core/release/block.ts'
import { useWords } from '../../bridge/words.ts'
import { Field } from '../../ui/Field.tsx'
import style from './Intake.module.css'
import { useMore } from './use-more.ts'

type QuoteFieldsProps = {
  readonly story: readonly Block[]
  /** The pieces that are quotes, in the order of the story. */
  readonly quotes: readonly Piece[]
  readonly onChange: (pieceId: string, change: Partial<Speaker>) => void
}

export function QuoteFields({ story, quotes, onChange }: QuoteFieldsProps) {
  const say = useWords()
  const { shown, end } = useMore<HTMLDivElement>(quotes.length)
  const blocks = story.filter((block) => block.type === 'quote')
  return (
    <section className={style.list}>
      <h4 className={style.legend}>{say('intake.quotes')}</h4>
      {blocks.length === 0 ? <p className={style.note}>{say('intake.noQuotes')}</p> : null}
      {quotes.slice(0, shown).map(({ id, text }, index) => (
        <QuoteRow
          key={id}
          id={id}
          number={index + 1}
          text={text}
          name={blocks[index]?.speaker.name ?? ''}
          office={blocks[index]?.speaker.office ?? ''}
          onChange={onChange}
        />
      ))}
      {shown < quotes.length ? <div ref={end} className={style.more} aria-hidden /> : null}
    </section>
  )
}

type QuoteRowProps = Speaker & {
  readonly id: string
  readonly number: number
  readonly text: string
  readonly onChange: QuoteFieldsProps['onChange']
}

/** Kept while its own words stay: a long paste makes hundreds of these. */
const QuoteRow = memo(function QuoteRow(props: QuoteRowProps) {
  const { id, number, text, name, office, onChange } = props
  const say = useWords()
  return (
    <fieldset className={style.group}>
      <legend className={style.hidden}>{say('intake.quote', { number })}</legend>
      <p className={style.excerpt}>{text}</p>
      <div className={style.pair}>
        <Field
          label={say('intake.speaker')}
          value={name}
          onChange={(value) => onChange(id, { name: value })}
        />
        <Field
          label={say('intake.office')}
          value={office}
          onChange={(value) => onChange(id, { office: value })}
        />
      </div>
    </fieldset>
  )
})
