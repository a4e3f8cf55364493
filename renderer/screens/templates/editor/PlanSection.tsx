import { Plus } from 'lucide-react'
import { useRef, useState } from 'react'
import type { Plan, PlanBlock } from '#core/templates/plan.ts'
import { useWords } from '../../../bridge/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { moveBy, removeAt, replaceAt } from './change.ts'
import style from './Editor.module.css'
import { LinesField } from './LinesField.tsx'
import { PlanBlockForm } from './PlanBlockForm.tsx'
import { PlanPreview } from './PlanPreview.tsx'
import { RowButtons } from './RowButtons.tsx'
import { SlotList } from './SlotList.tsx'
import type { SectionProps } from './section.ts'

const kinds = ['lead', 'body', 'quote', 'closing'] as const satisfies PlanBlock['kind'][]

/** How the answers become sentences. */
export function PlanSection({ draft, onChange }: SectionProps) {
  const say = useWords()
  const { plan, questions } = draft
  const [kind, setKind] = useState<PlanBlock['kind']>('body')
  // Paragraphs have no name of their own: after a move each form must begin anew.
  const [moves, setMoves] = useState(0)
  const field = useRef<HTMLTextAreaElement | null>(null)
  // As if typed: her Ctrl+Z takes it back.
  const insert = (slot: string) => {
    if (field.current?.isConnected !== true) return
    field.current.focus()
    document.execCommand('insertText', false, slot)
  }
  const put = (change: Partial<Plan>) => onChange({ ...draft, plan: { ...plan, ...change } })
  const reorder = (story: Plan['story']) => {
    setMoves(moves + 1)
    put({ story })
  }
  const asked = (wanted: readonly string[]) =>
    questions
      .filter((question) => wanted.includes(question.kind))
      .map(({ id, ask }) => ({ id, label: ask.id }))
  const quotes = asked(['quote'])

  function add() {
    const [quote] = quotes
    if (kind !== 'quote') reorder([...plan.story, { kind, sentences: [] }])
    else if (quote !== undefined) {
      reorder([...plan.story, { kind, question: quote.id, order: 'words-first' }])
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only remembers where she writes
    <div
      className={style.section}
      onFocus={({ target }) => {
        if (target instanceof HTMLTextAreaElement) field.current = target
      }}
    >
      <SlotList questions={questions} onInsert={insert} />
      <PlanPreview template={draft} />
      <LinesField
        label={say('templateScreens.edit.headlines')}
        lines={plan.headlines}
        onLines={(headlines) => put({ headlines })}
      />
      <div className={style.pair}>
        <Choice
          label={say('templateScreens.edit.datelinePlace')}
          options={[
            { id: '', label: say('templateScreens.edit.facilityCity') },
            ...asked(['text', 'choice']),
          ]}
          value={plan.dateline.place ?? ''}
          onChange={(id) => put({ dateline: { ...plan.dateline, place: id === '' ? null : id } })}
        />
        <Choice
          label={say('templateScreens.edit.datelineDate')}
          options={[{ id: '', label: say('templateScreens.edit.none') }, ...asked(['day'])]}
          value={plan.dateline.date ?? ''}
          onChange={(id) => put({ dateline: { ...plan.dateline, date: id === '' ? null : id } })}
        />
      </div>
      {plan.story.map((block, at) => {
        const name = say('templateScreens.edit.block', {
          number: at + 1,
          kind: say(`templateScreens.edit.blocks.${block.kind}`),
        })
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a move makes all of them anew
          <fieldset key={`${moves} ${at}`} className={style.group}>
            <legend className={style.legend}>{name}</legend>
            <div className={style.row}>
              <PlanBlockForm
                block={block}
                quotes={quotes}
                onChange={(changed) => put({ story: replaceAt(plan.story, at, changed) })}
              />
              <RowButtons
                name={name}
                onMove={(by) => reorder(moveBy(plan.story, at, by))}
                onRemove={() => reorder(removeAt(plan.story, at))}
              />
            </div>
          </fieldset>
        )
      })}
      <div className={style.row}>
        <Choice
          label={say('templateScreens.edit.blockKind')}
          options={kinds.map((id) => ({ id, label: say(`templateScreens.edit.blocks.${id}`) }))}
          value={kind}
          onChange={setKind}
        />
        <Button onPress={add} isDisabled={kind === 'quote' && quotes.length === 0}>
          <Plus aria-hidden />
          {say('templateScreens.edit.add')}
        </Button>
      </div>
    </div>
  )
}
