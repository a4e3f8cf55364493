import { Plus } from 'lucide-react'
import type { Sum } from '#core/templates/template.ts'
import { useWords } from '../../../bridge/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { ToggleTags } from '../../../ui/ToggleTags.tsx'
import { BilingualField } from './BilingualField.tsx'
import { freeId, removeAt, replaceAt } from './change.ts'
import style from './Editor.module.css'
import { RowButtons } from './RowButtons.tsx'
import type { SectionProps } from './section.ts'

/** Which figures must agree with which. */
export function SumsSection({ draft, onChange }: SectionProps) {
  const say = useWords()
  const { sums, questions } = draft
  const figures = questions.flatMap((question) =>
    question.kind === 'figures'
      ? question.figures.map(({ id, label }) => ({ id: `${question.id}.${id}`, label: label.id }))
      : [],
  )
  const [first] = figures
  const put = (changed: readonly Sum[]) => onChange({ ...draft, sums: changed })
  if (first === undefined) return <p>{say('templateScreens.edit.noFigures')}</p>

  const added: Sum = {
    id: freeId(
      'jumlah',
      sums.map(({ id }) => id),
    ),
    whole: first.id,
    relation: 'equal',
    parts: [first.id],
    sentence: { id: say('templateScreens.edit.newSum'), en: '' },
  }
  return (
    <div className={style.section}>
      {sums.map((sum, at) => {
        const name = say('templateScreens.edit.sum', { number: at + 1 })
        const change = (part: Partial<Sum>) => put(replaceAt(sums, at, { ...sum, ...part }))
        return (
          <fieldset key={sum.id} className={style.group}>
            <legend className={style.legend}>{name}</legend>
            <div className={style.row}>
              <Choice
                label={say('templateScreens.edit.whole')}
                options={figures}
                value={sum.whole}
                onChange={(whole) => change({ whole })}
              />
              <Choice
                label={say('templateScreens.edit.relation')}
                options={[
                  { id: 'equal', label: say('templateScreens.edit.equal') },
                  { id: 'at-most', label: say('templateScreens.edit.atMost') },
                ]}
                value={sum.relation}
                onChange={(relation) => change({ relation })}
              />
              <RowButtons name={name} onMove={null} onRemove={() => put(removeAt(sums, at))} />
            </div>
            <ToggleTags
              label={say('templateScreens.edit.sumParts')}
              options={figures}
              chosen={sum.parts}
              onChange={(parts) => change({ parts })}
            />
            <BilingualField
              label={say('templateScreens.edit.sentence')}
              value={sum.sentence}
              onChange={(sentence) => change({ sentence })}
            />
          </fieldset>
        )
      })}
      <div>
        <Button onPress={() => put([...sums, added])}>
          <Plus aria-hidden />
          {say('templateScreens.edit.add')}
        </Button>
      </div>
    </div>
  )
}
