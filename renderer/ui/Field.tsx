import type { ReactNode } from 'react'
import {
  FieldError,
  Input,
  Label,
  Text,
  TextArea,
  TextField,
  type TextFieldProps,
} from 'react-aria-components'
import style from './Field.module.css'

type FieldProps = Omit<TextFieldProps, 'className' | 'style' | 'children' | 'onChange'> & {
  readonly label: string
  readonly help?: string
  readonly placeholder?: string
  /** Why the field cannot stay as it is; it takes the place of the help. */
  readonly problem?: string | undefined
  /** More than one makes a text area of that many rows. */
  readonly rows?: number
  /** A text area that is as high as its words. */
  readonly grows?: boolean
  /** Stands at the end of the label's line, a counter for instance. */
  readonly aside?: ReactNode
  readonly onChange: (value: string) => void
}

export function Field(props: FieldProps) {
  const { label, help, problem, placeholder, rows = 1, grows = false, aside, ...rest } = props
  const hint = placeholder === undefined ? {} : { placeholder }
  return (
    <TextField
      {...rest}
      className={style.field ?? ''}
      isInvalid={rest.isInvalid ?? problem !== undefined}
    >
      <span className={style.line}>
        <Label className={style.label ?? ''}>{label}</Label>
        {aside}
      </span>
      {grows ? (
        <div className={style.grow} data-copy={`${rest.value ?? ''} `}>
          <TextArea className={style.input ?? ''} rows={rows} {...hint} />
        </div>
      ) : rows > 1 ? (
        <TextArea className={style.input ?? ''} rows={rows} {...hint} />
      ) : (
        <Input className={style.input ?? ''} {...hint} />
      )}
      <FieldError className={style.problem ?? ''}>{problem}</FieldError>
      {help === undefined || problem !== undefined ? null : (
        <Text slot="description" className={style.help ?? ''}>
          {help}
        </Text>
      )}
    </TextField>
  )
}
