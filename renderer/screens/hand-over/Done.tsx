import { useTranslation } from 'react-i18next'
import { manifestName } from '#core/outbox/manifest.ts'
import { printSize } from '#core/text/print-size.ts'
import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { Phrase } from './exits/LockChoice.tsx'
import type { Stage } from './exits/way-out.ts'
import style from './HandOver.module.css'
import type { HandOver } from './hand-over-store.ts'

export type DoneStage = Extract<Stage, { readonly kind: 'done' }>

type DoneProps = { readonly stage: DoneStage; readonly handOver: HandOver }

export function Done({ stage, handOver }: DoneProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const { handedOver, phrase, refusal } = stage
  return (
    <div className={style.sections}>
      <Success stage={stage} />
      {handedOver.unnoted === null ? null : (
        <Notice tone="warn">
          {say('handOver.unnoted')} {say(`errors.${handedOver.unnoted}`)}
        </Notice>
      )}
      {phrase === null ? null : (
        <div className={style.section}>
          <Phrase phrase={phrase} handOver={handOver} />
          <p className={style.help}>{say('handOver.lock.last')}</p>
        </div>
      )}
      {refusal === null ? null : <Notice tone="error">{say(`errors.${refusal}`)}</Notice>}
      <table className={style.files} aria-label={say('handOver.files')}>
        <thead>
          <tr>
            <th scope="col">{say('handOver.fileName')}</th>
            <th scope="col" className={style.size}>
              {say('handOver.fileSize')}
            </th>
          </tr>
        </thead>
        <tbody>
          {handedOver.files.map(({ name, sizeBytes }) => (
            <tr key={name}>
              <td>{name}</td>
              <td className={style.size}>{printSize(sizeBytes, i18n.language)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Says no more than was proved. */
function Success({ stage }: Pick<DoneProps, 'stage'>) {
  const say = useWords()
  const { i18n } = useTranslation()
  const { way, handedOver, into, keptFiles, isOnStick } = stage
  const { folderName, files } = handedOver
  const stroke = into.includes('\\') ? '\\' : '/'
  const folder = [into.replace(/[\\/]$/, ''), folderName].join(stroke)
  if (way === 'folder') return <Notice tone="ok">{say('handOver.done', { folder })}</Notice>
  if (way === 'zip') return <Notice tone="ok">{say('handOver.zipDone', { folder })}</Notice>
  // The list of files does not list itself: the other house counts without it, and so does she here.
  const counted = files.filter(({ name }) => name !== manifestName)
  const bytes = counted.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  const size = printSize(bytes, i18n.language)
  return (
    <Notice tone="ok">
      <strong>
        {say(isOnStick ? 'handOver.stick.safe' : 'handOver.stick.equal', {
          files: counted.length,
          size,
        })}
      </strong>{' '}
      <span>{say('handOver.stick.place', { place: into, folder: folderName })}</span>{' '}
      {keptFiles === 0 ? null : <span>{say('handOver.stick.kept', { total: keptFiles })}</span>}
    </Notice>
  )
}
