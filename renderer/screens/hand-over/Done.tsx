import { useTranslation } from 'react-i18next'
import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import style from './HandOver.module.css'
import type { Stage } from './hand-over-store.ts'
import { printSize } from './print-size.ts'

type DoneStage = Extract<Stage, { readonly kind: 'done' }>

type DoneProps = {
  readonly stage: DoneStage
  /** The folder she chose, as it is shown. */
  readonly into: string
}

export function Done({ stage: { handedOver, refusal }, into }: DoneProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const stroke = into.includes('\\') ? '\\' : '/'
  const folder = [into.replace(/[\\/]$/, ''), handedOver.folderName].join(stroke)
  return (
    <div className={style.sections}>
      <Notice tone="ok">{say('handOver.done', { folder })}</Notice>
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
