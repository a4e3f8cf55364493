import { useWords } from '../../bridge/words.ts'
import { ProgressLine } from '../../ui/ProgressLine.tsx'
import type { Exit, Stage } from './exits/way-out.ts'
import style from './HandOver.module.css'

type WorkingStage = Extract<Stage, { readonly kind: 'working' }>

type WorkingProps = { readonly stage: WorkingStage; readonly exit: Exit }

export function Working({ stage, exit }: WorkingProps) {
  const say = useWords()
  return (
    <div className={style.section}>
      <Line stage={stage} exit={exit} />
      {exit === 'stick' ? <p className={style.help}>{say('handOver.stick.stay')}</p> : null}
    </div>
  )
}

function Line({ stage: { step, progress, onStick }, exit }: WorkingProps) {
  const say = useWords()
  if (onStick !== null) {
    const { step: act, file, doneFiles, totalFiles, doneBytes, totalBytes } = onStick
    const all = say('handOver.stick.all', { done: doneFiles, total: totalFiles })
    return (
      <ProgressLine
        label={`${say(`handOver.stick.${act}`, { file })} · ${all}`}
        part={totalBytes === 0 ? 0 : Math.min(1, doneBytes / totalBytes)}
      />
    )
  }
  if (progress === null) {
    const label = say(step === 'drawing' ? 'handOver.drawing' : 'handOver.starting')
    return <ProgressLine label={label} part={0} />
  }
  const { done, total, file } = progress
  const number = Math.min(done + 1, total)
  const words = exit === 'folder' ? 'handOver.writing' : 'handOver.stick.making'
  // Making is little beside the copy to a stick, whose line begins anew.
  return <ProgressLine label={say(words, { file, number, total })} part={done / total} />
}
