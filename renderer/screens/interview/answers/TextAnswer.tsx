import { TextArea, TextField } from 'react-aria-components'
import style from './Answers.module.css'
import type { AnswerProps } from './answer-props.ts'

type TextAnswerProps = AnswerProps<'text'> & { readonly label: string }

/** Big letters: this is what will be printed. */
export function TextAnswer({ label, answer, onChange }: TextAnswerProps) {
  const text = answer?.text ?? ''
  return (
    <TextField
      aria-label={label}
      value={text}
      onChange={(value) => onChange({ kind: 'text', text: value })}
      autoFocus
    >
      <div className={style.grow} data-copy={`${text} `}>
        <TextArea className={style.big ?? ''} rows={2} />
      </div>
    </TextField>
  )
}
