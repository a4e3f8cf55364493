import type { StoryHandle } from '../../editor/StoryEditor.tsx'
import { MarkCount } from '../../guidance/MarkCount.tsx'
import type { MarkSteps } from '../../guidance/mark-steps.ts'
import { useCalmRelease } from './use-sheet.ts'

type WaitingProps = { readonly story: () => StoryHandle | null; readonly steps: MarkSteps }

/** In the status line: how much of the sheet still waits for her. */
export function Waiting({ story, steps }: WaitingProps) {
  const release = useCalmRelease()
  return <MarkCount release={release} story={story} steps={steps} />
}
