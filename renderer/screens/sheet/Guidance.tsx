import type { Doubt } from '#core/release/doubt.ts'
import type { Facility } from '#core/release/facility.ts'
import { settleDoubt } from '#core/release/open-doubts.ts'
import type { StoryHandle } from '../../editor/StoryEditor.tsx'
import { GuidancePanel } from '../../guidance/GuidancePanel.tsx'
import { headlineWith, insertStarter, selectHeadlineGap } from '../../guidance/insert-starter.ts'
import { MarkList } from '../../guidance/MarkList.tsx'
import type { MarkSteps } from '../../guidance/mark-steps.ts'
import style from './Guidance.module.css'
import { useCalmRelease, useSheet, useSheetStore } from './use-sheet.ts'

type GuidanceProps = {
  readonly story: () => StoryHandle | null
  readonly steps: MarkSteps
  readonly facility: Facility | null
}

/** What still waits anywhere on the sheet, and below it what to do here. */
export function Guidance({ story, steps, facility }: GuidanceProps) {
  const sheet = useSheetStore()
  const place = useSheet((state) => state.place)
  const release = useCalmRelease()
  const begin = (words: string) => {
    if (place !== 'headline') {
      insertStarter(words, story())
      return
    }
    const headline = headlineWith(sheet.gather().headline, words)
    sheet.change({ headline })
    selectHeadlineGap(headline)
  }
  const settle = (doubt: Doubt) =>
    sheet.change({ doubts: settleDoubt(sheet.gather().doubts, doubt) })
  return (
    <div className={style.guidance}>
      <MarkList release={release} steps={steps} onRight={settle} />
      <GuidancePanel place={place} release={release} facility={facility} onStarter={begin} />
    </div>
  )
}
