import type { Spot } from '#core/release/spots.ts'
import type { StoryHandle } from '../../editor/StoryEditor.tsx'
import { FindBar } from '../../find/FindBar.tsx'
import { useSheet, useSheetStore } from './use-sheet.ts'
import type { useSheetView } from './use-sheet-view.ts'

type SheetFindProps = {
  readonly view: ReturnType<typeof useSheetView>
  readonly story: () => StoryHandle | null
  readonly onGo: (spot: Spot) => void
}

/** Only it follows every change of the release, so that typing renders no more of the sheet. */
export function SheetFind({ view, story, onGo }: SheetFindProps) {
  const sheet = useSheetStore()
  const release = useSheet((state) => state.release)
  return (
    <FindBar
      key={view.asked}
      release={release}
      story={story}
      isReplacing={view.finding === 'replace'}
      onReplacing={(isReplacing) => view.setFinding(isReplacing ? 'replace' : 'find')}
      saveFirst={sheet.flush}
      gather={sheet.gather}
      onGo={onGo}
      onFields={sheet.change}
      onClose={() => view.setFinding('nothing')}
    />
  )
}
