import { FileText } from 'lucide-react'
import type { ClipboardEvent, DragEvent, KeyboardEvent } from 'react'
import { FileTrigger, Label, Text, TextArea, TextField } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { longestText } from '#core/intake/refuse.ts'
import { inertDocument } from '../../bridge/trusted.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { readClipboard } from './clipboard-source.ts'
import { FoundList } from './FoundList.tsx'
import style from './Intake.module.css'
import type { IntakeState } from './intake-state.ts'
import type { Intake } from './intake-store.ts'

type PasteStepProps = {
  readonly state: IntakeState
  readonly intake: Intake
  readonly onFiles: (files: readonly File[]) => void
}

export function PasteStep({ state, intake, onFiles }: PasteStepProps) {
  const { text, refusal, found, isOpening } = state
  const say = useWords()
  const { i18n } = useTranslation()
  const total = new Intl.NumberFormat(i18n.language).format(text.length)
  return (
    <div className={style.paste}>
      {refusal === null ? null : <Notice tone="error">{say(`intake.refused.${refusal}`)}</Notice>}
      <FoundList found={found} isOpening={isOpening} />
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
          onPaste={(event) => takePaste(event, intake)}
          onDrop={(event) => takeFiles(event, onFiles)}
          onKeyDown={(event) => sortByKeys(event, intake)}
        />
        <Text slot="description" className={style.note ?? ''}>
          {say('intake.pasteHelp')}
        </Text>
      </TextField>
      <div>
        <FileTrigger
          acceptedFileTypes={['.docx', '.docm', '.txt']}
          allowsMultiple
          onSelect={(files) => onFiles([...(files ?? [])])}
        >
          <Button look="soft" isDisabled={isOpening}>
            <FileText aria-hidden />
            {say('intake.openFiles')}
          </Button>
        </FileTrigger>
      </div>
    </div>
  )
}

function takePaste(event: ClipboardEvent<HTMLTextAreaElement>, intake: Intake) {
  const clipboard = event.clipboardData
  const plain = clipboard.getData('text/plain')
  const html = clipboard.getData('text/html')
  // Megabytes in a text area freeze the window before anything could be said about them.
  if (plain.length > longestText || (plain === '' && html.length > longestText * 20)) {
    event.preventDefault()
    intake.refuse('too-long')
    return
  }
  const pasted = readClipboard({ html, plain }, inertDocument)
  if (pasted.kind === 'plain') return
  event.preventDefault()
  if (pasted.kind === 'chat') {
    intake.offerChat(pasted.chat)
    return
  }
  const { source, manuscript } = pasted
  const box = event.currentTarget
  const { selectionStart: start, selectionEnd: end, value } = box
  const isOnlyLine = !manuscript.text.includes('\n') && manuscript.marked.length === 0
  putInto(box, manuscript.text, () => {
    intake.type(value.slice(0, start) + manuscript.text + value.slice(end))
  })
  if (!isOnlyLine) intake.pasted(source, manuscript, start)
}

/** As typed words, so that Ctrl+Z takes them out again; very many at once would hold up the box. */
function putInto(box: HTMLTextAreaElement, text: string, otherwise: () => void) {
  const isShort = text.length <= 30_000
  if (!isShort || !box.ownerDocument.execCommand('insertText', false, text)) otherwise()
}

function takeFiles(event: DragEvent, onFiles: PasteStepProps['onFiles']) {
  const files = [...event.dataTransfer.files]
  if (files.length === 0) return
  event.preventDefault()
  onFiles(files)
}

function sortByKeys(event: KeyboardEvent, intake: Intake) {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
  event.preventDefault()
  intake.sort()
}
