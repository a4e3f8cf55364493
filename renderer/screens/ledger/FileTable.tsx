import { useTranslation } from 'react-i18next'
import type { LedgerEntry } from '#core/outbox/ledger-entry.ts'
import { printSize } from '#core/text/print-size.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import style from './EntryDetail.module.css'
import { shortHash } from './ledger-words.ts'

type FileTableProps = {
  readonly files: LedgerEntry['files']
  readonly isWhole: boolean
  readonly onWhole: (isWhole: boolean) => void
}

/** What was handed over; fingerprints in short unless she wants to compare them. */
export function FileTable({ files, isWhole, onWhole }: FileTableProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  return (
    <section className={style.part}>
      <div className={style.partHead}>
        <h4 className={style.partTitle}>{say('ledger.files')}</h4>
        <Button look="quiet" aria-pressed={isWhole} onPress={() => onWhole(!isWhole)}>
          {say(isWhole ? 'ledger.hideHashes' : 'ledger.showHashes')}
        </Button>
      </div>
      {files.length === 0 ? (
        <p className={style.soft}>{say('ledger.noFiles')}</p>
      ) : (
        <table className={style.files} aria-label={say('ledger.files')}>
          <thead>
            <tr>
              <th scope="col">{say('ledger.fileName')}</th>
              <th scope="col" className={style.size}>
                {say('ledger.fileSize')}
              </th>
              <th scope="col">{say('ledger.hash')}</th>
            </tr>
          </thead>
          <tbody>
            {files.map(({ name, sizeBytes, sha256 }) => (
              <tr key={name}>
                <td>{name}</td>
                <td className={style.size}>
                  {/* What was printed has no size. */}
                  {sizeBytes === 0 ? '–' : printSize(sizeBytes, i18n.language)}
                </td>
                <td>
                  {sha256 === null ? (
                    '–'
                  ) : (
                    <code className={style.hash}>{isWhole ? sha256 : shortHash(sha256)}</code>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  )
}
