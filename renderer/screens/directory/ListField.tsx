import { useState } from 'react'
import { readList } from '#core/directory/texts.ts'
import { Field } from '../../ui/Field.tsx'

type ListFieldProps = {
  readonly label: string
  readonly help: string
  readonly value: readonly string[]
  readonly onChange: (value: readonly string[]) => void
}

/** Words parted by semicolons; a semicolon just typed stays in sight. Give it a key per entry. */
export function ListField({ label, help, value, onChange }: ListFieldProps) {
  const [typed, setTyped] = useState(value.join('; '))
  return (
    <Field
      label={label}
      help={help}
      value={typed}
      onChange={(words) => {
        setTyped(words)
        onChange(readList(words))
      }}
      onBlur={() => setTyped(value.join('; '))}
    />
  )
}
