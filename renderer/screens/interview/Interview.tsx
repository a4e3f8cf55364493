import { type ReactNode, useEffect, useState } from 'react'
import { useStore } from 'zustand'
import type { Opened, SavedWhy } from '#contract/calls.ts'
import type { Facility } from '#core/release/facility.ts'
import type { OpenTab } from '#core/release/place.ts'
import type { Release } from '#core/release/release.ts'
import { templateById } from '#core/templates/templates.ts'
import { useWords } from '../../bridge/words.ts'
import { directoryStore } from '../../directory/directory-store.ts'
import { useTemplates } from '../../templates/use-templates.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Conversation } from './Conversation.tsx'
import type { CopiedFields } from './finish.ts'

/** What the desk around the interview may ask of it; the same as of the sheet. */
export type InterviewHandle = {
  readonly gather: () => Release
  /** True when nothing is left unsaved. */
  readonly flush: (why?: SavedWhy) => Promise<boolean>
}

export type InterviewProps = {
  readonly opened: Opened
  /** Words that a page handed over before it died and the disk has refused so far. */
  readonly unsaved?: Release | null
  readonly facility: Facility | null
  /** A way out for the words while saving fails. */
  readonly saveElsewhere?: ReactNode
  /** Called when nothing is left unsaved. */
  readonly onSheet: () => void
  readonly onLibrary: () => void
  /** Another release of the same template and answers; where it is refused the desk says why. */
  readonly onCopy: (fields: CopiedFields) => Promise<void>
  /** The name of its tab. */
  readonly onHeadline: (tab: OpenTab) => void
  readonly onReady: (handle: InterviewHandle | null) => void
}

/** Begins when the templates and the directory are there: both decide what the answers become. */
export function Interview(props: InterviewProps) {
  const say = useWords()
  const { own, isLoaded } = useTemplates()
  const isDirectoryReady = useStore(
    directoryStore,
    (state) => state.isLoaded || state.refusal !== null,
  )
  useEffect(() => {
    void directoryStore.load()
  }, [])
  const { template: id } = props.opened.release
  const template = id === null ? null : templateById(id, own)
  // An interview that has begun keeps its questions, whatever is changed elsewhere.
  const [begun, setBegun] = useState(template)
  if (begun === null && template !== null && isLoaded) setBegun(template)

  if (begun !== null && isLoaded && isDirectoryReady) {
    return <Conversation {...props} template={begun} />
  }
  if (!isLoaded || template !== null) return null
  return (
    <main aria-label={say('interview.label')}>
      <EmptyState
        title={say('interview.gone.title')}
        sentence={say('interview.gone.sentence')}
        action={
          <Button look="primary" autoFocus onPress={props.onSheet}>
            {say('interview.gone.sheet')}
          </Button>
        }
      />
    </main>
  )
}
