import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { OptionCards } from '../../ui/OptionCards.tsx'
import style from './Interview.module.css'

/** What happens with the answers where the story was edited by hand; none of them overwrites it. */
export type Ending = 'keep' | 'add' | 'copy'

type HersChoiceProps = {
  /** Paragraphs the sheet does not have. */
  readonly missing: number
  readonly value: Ending
  readonly onChange: (ending: Ending) => void
}

export function HersChoice({ missing, value, onChange }: HersChoiceProps) {
  const say = useWords()
  const endings: readonly Ending[] = missing === 0 ? ['keep', 'copy'] : ['keep', 'add', 'copy']
  return (
    <section className={style.hers} aria-labelledby="interview-hers">
      <h3 id="interview-hers">{say('interview.hers.title')}</h3>
      <Notice tone="info">{say('interview.hers.sentence')}</Notice>
      <OptionCards
        label={say('interview.hers.title')}
        options={endings.map((id) => ({
          id,
          label: say(`interview.hers.${id}`),
          hint:
            id === 'add'
              ? say('interview.hers.addHint', { count: missing })
              : say(`interview.hers.${id}Hint`),
        }))}
        value={value}
        onChange={onChange}
      />
    </section>
  )
}
