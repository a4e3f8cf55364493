import type { PlanBlock } from '#core/templates/plan.ts'
import { useWords } from '../../../bridge/words.ts'
import { Choice } from '../../../ui/Choice.tsx'
import style from './Editor.module.css'
import { LinesField } from './LinesField.tsx'

type PlanBlockFormProps = {
  readonly block: PlanBlock
  readonly quotes: readonly { readonly id: string; readonly label: string }[]
  readonly onChange: (block: PlanBlock) => void
}

export function PlanBlockForm({ block, quotes, onChange }: PlanBlockFormProps) {
  const say = useWords()
  if (block.kind !== 'quote') {
    return (
      <LinesField
        label={say('templateScreens.edit.blockSentences')}
        lines={block.sentences}
        onLines={(sentences) => onChange({ ...block, sentences })}
      />
    )
  }
  return (
    <div className={style.pair}>
      <Choice
        label={say('templateScreens.edit.blockQuote')}
        options={quotes}
        value={block.question}
        onChange={(question) => onChange({ ...block, question })}
      />
      <Choice
        label={say('templateScreens.edit.order')}
        options={[
          { id: 'words-first', label: say('templateScreens.edit.orderWords') },
          { id: 'speaker-first', label: say('templateScreens.edit.orderSpeaker') },
        ]}
        value={block.order}
        onChange={(order) => onChange({ ...block, order })}
      />
    </div>
  )
}
