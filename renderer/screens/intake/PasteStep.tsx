import type { ClipboardEvent, DragEvent, KeyboardEvent } from 'react'
import { Label, Text, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { longestText } from '#core/intake/refuse.ts'
import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import style from './Intake.module.css'
import type { Intake, IntakeRefusal } from './intake-store.ts'
import { readTextFile } from './read-text-file.ts'

type PasteStepProps = {
  readonly text: string
  readonly refusal: IntakeRefusal | null
  readonly intake: Intake
}

export function PasteStep({ text, refusal, intake }: PasteStepProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const total = new Intl.NumberFormat(i18n.language).format(text.length)
  return (
    <div className={style.paste}>
      {refusal === null ? null : <Notice tone="error">{say(`intake.refused.${refusal}`)}</Notice>}
      <TextField
        className={style.pasteField ?? ''}
        value={text}
        onChange={intake.type}
        autoFocus
        isInvalid={refusal !== null}
      >
        <span className={style.pasteHead}>
          <Label className={style.label ?? ''}>{say('intake.paste')}</Label>
          <span className={style.note}>{say('intake.characters', { total })}</span>
        </span>
        <TextArea
          className={style.manuscript ?? ''}
          spellCheck="false"
          onPaste={(event) => refuseHuge(event, intake)}
          onDrop={(event) => takeFile(event, intake)}
          onKeyDown={(event) => sortByKeys(event, intake)}
        />
        <Text slot="description" className={style.note ?? ''}>
          {say('intake.pasteHelp')}
        </Text>
      </TextField>
    </div>
  )
}

/** Megabytes in a text area freeze the window before anything could be said about them. */
function refuseHuge(event: ClipboardEvent, intake: Intake) {
  if (event.clipboardData.getData('text/plain').length <= longestText) return
  event.preventDefault()
  intake.refuse('too-long')
}

async function takeFile(event: DragEvent, intake: Intake) {
  const [file] = event.dataTransfer.files
  if (file === undefined) return
  event.preventDefault()
  const read = await readTextFile(file)
  if (read.kind === 'text') intake.append(read.text)
  else intake.refuse(read.reason)
}

function sortByKeys(event: KeyboardEvent, intake: Intake) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  intake.sort()
}
