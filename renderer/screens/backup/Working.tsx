import { useWords } from '../../bridge/words.ts'
import { ProgressLine } from '../../ui/ProgressLine.tsx'
import type { Stage } from './backup-store.ts'

type WorkingProps = { readonly stage: Extract<Stage, { readonly kind: 'working' }> }

export function Working({ stage: { progress } }: WorkingProps) {
  const say = useWords()
  if (progress === null) return <ProgressLine label={say('backup.starting')} part={0} />
  const { step, done, total } = progress
  return <ProgressLine label={say(`backup.step.${step}`, { done, total })} part={done / total} />
}
