import type { StoryHandle } from '../../editor/StoryEditor.tsx'
import { CoverageChips } from '../../guidance/CoverageChips.tsx'
import { useCalmRelease, useSheetStore } from './use-sheet.ts'

/** The six answers below the parts of the release. */
export function Answers({ story }: { readonly story: () => StoryHandle | null }) {
  const sheet = useSheetStore()
  const release = useCalmRelease()
  return (
    <CoverageChips
      release={release}
      story={story}
      onDismissed={(dismissedEvidence) => sheet.change({ dismissedEvidence })}
    />
  )
}
