import { useWords } from '../../bridge/words.ts'
import { ProgressLine } from '../../ui/ProgressLine.tsx'
import type { Stage } from './hand-over-store.ts'

type WorkingStage = Extract<Stage, { readonly kind: 'working' }>

export function Working({ stage: { step, progress } }: { readonly stage: WorkingStage }) {
  const say = useWords()
  if (progress === null) {
    return (
      <ProgressLine
        label={say(step === 'drawing' ? 'handOver.drawing' : 'handOver.starting')}
        part={0}
      />
    )
  }
  const { done, total, file } = progress
  const number = Math.min(done + 1, total)
  return (
    <ProgressLine label={say('handOver.writing', { file, number, total })} part={done / total} />
  )
}
