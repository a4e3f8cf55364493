import { useState } from 'react'
import { lengthSchema, type PartGuide } from '#core/templates/template.ts'
import { type Need, needSchema } from '#core/templates/words.ts'
import { useWords } from '../../../bridge/words.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { Field } from '../../../ui/Field.tsx'
import { BilingualField } from './BilingualField.tsx'
import { replaceAt } from './change.ts'
import style from './Editor.module.css'
import { LinesField } from './LinesField.tsx'
import type { SectionProps } from './section.ts'

const units = {
  none: 'unitNone',
  words: 'unitWords',
  paragraphs: 'unitParagraphs',
  pieces: 'unitPieces',
} as const
const unitIds = ['none', ...lengthSchema.shape.unit.options] as const

export function PartsSection({ draft, onChange }: SectionProps) {
  const say = useWords()
  const [part, setPart] = useState(draft.parts[0]?.part ?? 'headline')
  const at = draft.parts.findIndex((guide) => guide.part === part)
  const guide = draft.parts[at]
  if (guide === undefined) return null
  const put = (change: Partial<PartGuide>) =>
    onChange({ ...draft, parts: replaceAt(draft.parts, at, { ...guide, ...change }) })
  return (
    <div className={style.section} key={part}>
      <div className={style.pair}>
        <Choice
          label={say('templateScreens.edit.part')}
          options={draft.parts.map((one) => ({
            id: one.part,
            label: say(`sheet.parts.${one.part}`),
          }))}
          value={part}
          onChange={setPart}
        />
        <NeedChoice value={guide.need} onChange={(need) => put({ need })} />
      </div>
      <LengthFields length={guide.length} onChange={(length) => put({ length })} />
      <BilingualField
        label={say('templateScreens.edit.help')}
        value={guide.help}
        onChange={(help) => put({ help })}
      />
      <Field
        label={say('templateScreens.edit.good')}
        grows
        value={guide.good}
        onChange={(good) => put({ good })}
      />
      <Field
        label={say('templateScreens.edit.poor')}
        grows
        value={guide.poor?.text ?? ''}
        onChange={(text) =>
          put({ poor: text === '' ? null : { why: { id: '…', en: '' }, ...guide.poor, text } })
        }
      />
      {guide.poor === null ? null : (
        <BilingualField
          label={say('templateScreens.edit.why')}
          value={guide.poor.why}
          onChange={(why) => put({ poor: { text: '', ...guide.poor, why } })}
        />
      )}
      <LinesField
        label={say('templateScreens.edit.starters')}
        lines={guide.starters}
        onLines={(starters) => put({ starters })}
      />
    </div>
  )
}

type NeedChoiceProps = { readonly value: Need; readonly onChange: (need: Need) => void }

export function NeedChoice({ value, onChange }: NeedChoiceProps) {
  const say = useWords()
  return (
    <Choice
      label={say('templateScreens.edit.need')}
      options={needSchema.options.map((id) => ({ id, label: say(`templateScreens.need.${id}`) }))}
      value={value}
      onChange={onChange}
    />
  )
}

type LengthFieldsProps = {
  readonly length: PartGuide['length']
  readonly onChange: (length: PartGuide['length']) => void
}

function LengthFields({ length, onChange }: LengthFieldsProps) {
  const say = useWords()
  const number = (typed: string) => Number(typed.replace(/\D/g, '').slice(0, 3))
  return (
    <div className={style.triple}>
      <Choice
        label={say('templateScreens.edit.unit')}
        options={unitIds.map((id) => ({ id, label: say(`templateScreens.edit.${units[id]}`) }))}
        value={length?.unit ?? 'none'}
        onChange={(unit) => onChange(unit === 'none' ? null : { min: 1, max: 1, ...length, unit })}
      />
      {length === null ? null : (
        <>
          <Field
            label={say('templateScreens.edit.min')}
            inputMode="numeric"
            value={String(length.min)}
            onChange={(typed) => onChange({ ...length, min: number(typed) })}
          />
          <Field
            label={say('templateScreens.edit.max')}
            inputMode="numeric"
            value={String(length.max)}
            onChange={(typed) => onChange({ ...length, max: number(typed) })}
          />
        </>
      )}
    </div>
  )
}
