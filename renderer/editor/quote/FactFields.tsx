import { obtainedSchema } from '#core/release/block.ts'
import { useWords } from '../../bridge/words.ts'
import { Choice } from '../../ui/Choice.tsx'
import type { QuoteFacts } from '../nodes/QuoteParagraphNode.ts'
import style from './Quote.module.css'

type FactFieldsProps = {
  readonly facts: QuoteFacts
  readonly onChange: (facts: QuoteFacts) => void
}

/** How the words were got, and whether the speaker agreed to them. */
export function FactFields({ facts, onChange }: FactFieldsProps) {
  const say = useWords()
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
          checked={facts.isApproved === true}
          onChange={({ target }) => {
            const { isApproved: _before, ...rest } = facts
            onChange(target.checked ? { ...rest, isApproved: true } : rest)
          }}
        />
        {say('quote.approved')}
      </label>
    </>
  )
}
