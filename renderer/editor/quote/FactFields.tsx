import { TriangleAlert } from 'lucide-react'
import { obtainedSchema } from '#core/release/block.ts'
import { approvalOf } from '#core/release/quote.ts'
import { useWords } from '../../bridge/words.ts'
import { Choice } from '../../ui/Choice.tsx'
import type { QuoteFacts } from '../nodes/QuoteParagraphNode.ts'
import style from './Quote.module.css'

type FactFieldsProps = {
  readonly facts: QuoteFacts
  /** What the speaker can agree to now. */
  readonly words: string
  readonly onChange: (facts: QuoteFacts) => void
}

/** How the words were got, and whether the speaker agreed to them. */
export function FactFields({ facts, words, onChange }: FactFieldsProps) {
  const say = useWords()
  const approval = approvalOf(facts.approvedWords, words)
  const ways = ['unknown', ...obtainedSchema.options] as const
  return (
    <>
      <Choice
        label={say('quote.obtained')}
        options={ways.map((id) => ({ id, label: say(`quote.ways.${id}`) }))}
        value={facts.obtained ?? 'unknown'}
        onChange={(way) => {
          const { obtained: _before, ...rest } = facts
          onChange(way === 'unknown' ? rest : { ...rest, obtained: way })
        }}
      />
      <label className={style.check}>
        <input
          type="checkbox"
          checked={approval === 'given'}
          onChange={({ target }) => {
            const { approvedWords: _before, ...rest } = facts
            onChange(target.checked ? { ...rest, approvedWords: words } : rest)
          }}
        />
        {say('quote.approved')}
      </label>
      {approval === 'lapsed' ? (
        <p className={style.lapsed}>
          <TriangleAlert aria-hidden size={16} />
          {say('quote.lapsedHelp')}
        </p>
      ) : null}
    </>
  )
}
