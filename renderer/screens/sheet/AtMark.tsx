import type { StoryHandle } from '../../editor/StoryEditor.tsx'
import { MarkBar } from '../../guidance/MarkBar.tsx'
import type { MarkSteps } from '../../guidance/mark-steps.ts'
import { useCalmRelease } from './use-sheet.ts'

type AtMarkProps = { readonly story: () => StoryHandle | null; readonly steps: MarkSteps }

/** Above the paper, at the mark she was led to. */
export function AtMark({ story, steps }: AtMarkProps) {
  const release = useCalmRelease()
  return <MarkBar release={release} story={story} steps={steps} />
}
