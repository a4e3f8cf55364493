import type { RefObject } from 'react'
import { type FormEvent, useState } from 'react'
import { Dialog, Popover } from 'react-aria-components'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import { Notice } from '../ui/Notice.tsx'
import style from './Toolbar.module.css'

type LinkPopoverProps = {
  /** The address the caret is in; null for a new link. */
  readonly link: string | null
  readonly trigger: RefObject<HTMLElement | null>
  readonly isOpen: boolean
  readonly onClose: () => void
  /** False when the address is refused; null takes the link away. */
  readonly onLink: (address: string | null) => boolean
}

export function LinkPopover(props: LinkPopoverProps) {
  return (
    <Popover
      className={style.popover ?? ''}
      triggerRef={props.trigger}
      isOpen={props.isOpen}
      onOpenChange={(isOpen) => {
        if (!isOpen) props.onClose()
      }}
    >
      <LinkForm {...props} />
    </Popover>
  )
}

function LinkForm({ link, onClose, onLink }: LinkPopoverProps) {
  const say = useWords()
  const [address, setAddress] = useState(link ?? '')
  const [isRefused, setRefused] = useState(false)
  const put = (event: FormEvent) => {
    event.preventDefault()
    if (onLink(address)) onClose()
    else setRefused(true)
  }
  return (
    <Dialog className={style.link ?? ''} aria-label={say('editor.commands.link')}>
      <form className={style.linkForm} onSubmit={put}>
        <Field
          label={say('editor.link.address')}
          placeholder={say('editor.link.example')}
          value={address}
          isInvalid={isRefused}
          autoFocus
          onChange={(value) => {
            setAddress(value)
            setRefused(false)
          }}
        />
        {isRefused ? <Notice tone="error">{say('editor.link.refused')}</Notice> : null}
        <div className={style.linkActions}>
          {link === null ? null : (
            <Button
              onPress={() => {
                onLink(null)
                onClose()
              }}
            >
              {say('editor.link.remove')}
            </Button>
          )}
          <Button look="primary" type="submit">
            {say('editor.link.put')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
