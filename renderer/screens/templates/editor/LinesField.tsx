import { useState } from 'react'
import { Field } from '../../../ui/Field.tsx'

type LinesFieldProps = {
  readonly label: string
  readonly help?: string
  readonly lines: readonly string[]
  /** Without empty lines. */
  readonly onLines: (lines: readonly string[]) => void
}

/** Several short texts in one field, one a line; what she types stays as she types it. */
export function LinesField({ label, help, lines, onLines }: LinesFieldProps) {
  const [typed, setTyped] = useState(() => lines.join('\n'))
  return (
    <Field
      label={label}
      {...(help === undefined ? {} : { help })}
      rows={2}
      grows
      value={typed}
      onChange={(text) => {
        setTyped(text)
        onLines(
          text
            .split('\n')
            .map((line) => line.trim())
            .filter((line) => line !== ''),
        )
      }}
    />
  )
}
