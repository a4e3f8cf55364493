import type { Bilingual } from '#core/templates/words.ts'
import { useWords } from '../../../bridge/words.ts'
import { Field } from '../../../ui/Field.tsx'
import style from './Editor.module.css'

type BilingualFieldProps = {
  readonly label: string
  readonly value: Bilingual
  readonly onChange: (value: Bilingual) => void
}

export function BilingualField({ label, value, onChange }: BilingualFieldProps) {
  const say = useWords()
  return (
    <div className={style.pair}>
      <Field label={label} grows value={value.id} onChange={(id) => onChange({ ...value, id })} />
      <Field
        label={say('templateScreens.edit.english', { label })}
        grows
        value={value.en}
        onChange={(en) => onChange({ ...value, en })}
      />
    </div>
  )
}
