import { useWords } from '../../bridge/words.ts'
import { Tag } from '../../ui/Tag.tsx'
import type { FileLine } from './batch-store.ts'
import style from './Intake.module.css'

type FilesStepProps = { readonly lines: readonly FileLine[] }

const tones = {
  waiting: 'neutral',
  reading: 'accent',
  left: 'neutral',
  refused: 'error',
  failed: 'error',
  made: 'ok',
} as const

/** One line a file, with what became of it. */
export function FilesStep({ lines }: FilesStepProps) {
  const say = useWords()
  return (
    <section className={style.paste} aria-label={say('intake.files.title')}>
      <h3 className={style.heading}>{say('intake.files.title')}</h3>
      <p className={style.note}>{say('intake.files.help')}</p>
      <ol className={style.messages} aria-live="polite">
        {lines.map((line, nr) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: files keep their order
          <li key={nr} className={style.message}>
            <span className={style.fileHead}>
              <strong className={style.fileName}>{line.name}</strong>
              <Tag tone={tones[line.kind]}>{say(`intake.files.state.${line.kind}`)}</Tag>
            </span>
            <LineWords line={line} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function LineWords({ line }: { readonly line: FileLine }) {
  const say = useWords()
  if (line.kind === 'refused') return <p>{say(`intake.refused.${line.reason}`)}</p>
  if (line.kind === 'failed') return <p>{say(`errors.${line.fault}`)}</p>
  if (line.kind !== 'made') return null
  const { headline, photos, refused, notes } = line
  return (
    <>
      <p>{headline === '' ? say('intake.files.untitled') : headline}</p>
      <ul className={style.foundNotes}>
        {photos === 0 ? null : <li>{say('intake.files.photos', { count: photos })}</li>}
        {refused.length === 0 ? null : (
          <li>{say('intake.files.photosRefused', { count: refused.length })}</li>
        )}
        {notes.map((note) => (
          <li key={note}>{say(`intake.note.${note}`)}</li>
        ))}
      </ul>
    </>
  )
}
