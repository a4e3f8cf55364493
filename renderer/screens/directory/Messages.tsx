import { useStore } from 'zustand'
import { useWords } from '../../bridge/words.ts'
import { directoryStore } from '../../directory/directory-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { DismissButton } from './DismissButton.tsx'
import { type DirectoryScreen, nameOf } from './directory-screen.ts'

/** What stands in the way, then what was just done. */
export function Messages({ screen }: { readonly screen: DirectoryScreen }) {
  const say = useWords()
  const { isLoaded, isDamaged, refusal } = useStore(directoryStore)
  const { said } = useStore(screen)
  const retry = (
    <Button onPress={() => void directoryStore.retry()}>{say('directory.retry')}</Button>
  )
  const dismiss = <DismissButton onPress={() => screen.tell(null)} />
  return (
    <>
      {isDamaged ? <Notice tone="error">{say('directory.damaged')}</Notice> : null}
      {refusal === null ? null : (
        <Notice tone="error" action={retry}>
          {isLoaded
            ? say('directory.failed', { why: say(`errors.${refusal}`) })
            : refusal === 'release-newer'
              ? say('directory.newer')
              : `${say('directory.unread')} ${say(`errors.${refusal}`)}`}
        </Notice>
      )}
      {said === null ? null : said.what === 'removed' ? (
        <Notice
          tone="info"
          action={
            <>
              <Button onPress={screen.undo}>{say('directory.undo')}</Button>
              {dismiss}
            </>
          }
        >
          {say('directory.removed', { name: nameOf(said.entry) || say('directory.nameless') })}
        </Notice>
      ) : (
        <Notice tone="ok" action={dismiss}>
          {said.what === 'exported'
            ? say('directory.exported', { name: said.name })
            : say('directory.intake.done', { count: said.count })}
        </Notice>
      )}
    </>
  )
}
