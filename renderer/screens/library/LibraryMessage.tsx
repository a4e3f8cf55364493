import { X } from 'lucide-react'
import type { ReleaseId } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './LibraryMessage.module.css'
import type { Deed, Message } from './library-store.ts'

type LibraryMessageProps = {
  readonly message: Message | null
  readonly onOpen: (id: ReleaseId) => void
  readonly onDismiss: () => void
  readonly perform: (deed: Deed) => void
}

/** What was just done, with the way back, or what was refused, with the way forward. */
export function LibraryMessage(props: LibraryMessageProps) {
  const { message, onDismiss } = props
  const say = useWords()
  if (message === null) return null
  const dismiss = (
    <Button look="quiet" square aria-label={say('library.dismiss')} onPress={onDismiss}>
      <X aria-hidden />
    </Button>
  )
  return (
    <div className={style.message}>
      <Notice
        tone={message.kind === 'refused' ? 'error' : 'ok'}
        action={
          <span className={style.actions}>
            <WayOn {...props} message={message} />
            {dismiss}
          </span>
        }
      >
        {message.kind === 'refused'
          ? say(`errors.${message.code}`)
          : say(`library.${message.kind}`, {
              headline: message.card.headline.trim() || say('app.untitled'),
            })}
      </Notice>
    </div>
  )
}

function WayOn(props: LibraryMessageProps & { readonly message: Message }) {
  const { message, onOpen, perform } = props
  const say = useWords()
  switch (message.kind) {
    case 'discarded':
      return (
        <Button onPress={() => perform({ verb: 'restore', id: message.card.id })}>
          {say('library.undo')}
        </Button>
      )
    case 'restored':
      return <Button onPress={() => onOpen(message.card.id)}>{say('library.open')}</Button>
    case 'refused':
      return <Button onPress={() => perform(message.deed)}>{say('library.retry')}</Button>
  }
}
