import type { ClipboardEvent } from 'react'
import { releaseLimits } from '#core/release/limits.ts'
import style from './GrowingText.module.css'

type GrowingTextProps = {
  readonly label: string
  readonly value: string
  readonly hint: string
  readonly look: 'headline' | 'manuscript' | 'plain'
  readonly id?: string
  /** False where Enter moves on instead of breaking the line. */
  readonly hasLines?: boolean
  readonly onEnter?: () => void
  readonly onChange: (value: string) => void
  readonly onFocus: () => void
}

/** A text area as high as its words: a hidden copy of the text gives the height, so nothing jumps. */
export function GrowingText({ hasLines = true, ...props }: GrowingTextProps) {
  return (
    <div className={style.grow} data-look={props.look} data-copy={`${props.value || props.hint} `}>
      <textarea
        {...(props.id === undefined ? {} : { id: props.id })}
        className={style.area}
        aria-label={props.label}
        placeholder={props.hint}
        rows={1}
        spellCheck={false}
        value={props.value}
        onFocus={props.onFocus}
        // All of it shows, so nothing may be scrolled away, as by typing ahead of the copy.
        onScroll={({ currentTarget }) => currentTarget.scrollTo(0, 0)}
        {...(hasLines ? {} : { onPaste: pasteAsOneLine })}
        onChange={({ target }) => props.onChange(hasLines ? target.value : oneLine(target.value))}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || hasLines || event.nativeEvent.isComposing) return
          event.preventDefault()
          props.onEnter?.()
        }}
      />
    </div>
  )
}

/** As typed words: a value that is put in its place by hand would take the browser's undo away. */
function pasteAsOneLine(event: ClipboardEvent<HTMLTextAreaElement>) {
  const text = event.clipboardData.getData('text/plain')
  // Megabytes are refused by the window, which says so.
  if (!/[\r\n]/.test(text) || text.length > releaseLimits.pasteLetters) return
  const { ownerDocument } = event.currentTarget
  if (ownerDocument.execCommand('insertText', false, oneLine(text.trim()))) event.preventDefault()
}

function oneLine(text: string): string {
  return text.replace(/\s*[\r\n]\s*/g, ' ')
}
