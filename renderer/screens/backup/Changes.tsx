import { useTranslation } from 'react-i18next'
import { type BackupPreview, includedSchema, standingSchema } from '#contract/calls/backup.ts'
import { useWords } from '../../bridge/words.ts'
import { Notice } from '../../ui/Notice.tsx'
import { ToggleTags } from '../../ui/ToggleTags.tsx'
import style from './Backup.module.css'
import type { Backup, Stage } from './backup-store.ts'
import { momentWords } from './moment-words.ts'

type ChangesProps = {
  readonly stage: Extract<Stage, { readonly kind: 'preview' }>
  readonly backup: Backup
}

/** What a restore would do, before anything is done. */
export function Changes({ stage: { preview, include }, backup }: ChangesProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const { counts, photos, ledger, madeAt, keepsIds } = preview
  const offered = includedSchema.options.filter((each) => (counts[each] ?? 0) > 0)
  const isNothing = offered.length === 0 && photos.missing + ledger.missing === 0
  return (
    <>
      <p>{say('backup.from', { moment: momentWords(madeAt, i18n.language) })}</p>
      {keepsIds ? null : <Notice tone="info">{say('backup.fromForeign')}</Notice>}
      {isNothing ? <Notice tone="ok">{say('backup.nothing')}</Notice> : null}
      <Kinds counts={counts} keepsIds={keepsIds} />
      <p>
        {photos.missing > 0
          ? say('backup.photosMissing', photos)
          : say('backup.photosThere', { total: photos.total })}
      </p>
      {ledger.missing === 0 ? null : (
        <p>{say('backup.ledgerMissing', { count: ledger.missing })}</p>
      )}
      {offered.length === 0 ? null : (
        <div>
          <p className={style.help}>{say('backup.include')}</p>
          <ToggleTags
            label={say('backup.include')}
            options={offered.map((id) => ({ id, label: say(`backup.standing.${id}`) }))}
            chosen={include.filter((each) => offered.includes(each))}
            onChange={backup.include}
          />
        </div>
      )}
      <Rows rows={preview.rows} />
    </>
  )
}

function Kinds({ counts, keepsIds }: Pick<BackupPreview, 'counts' | 'keepsIds'>) {
  const say = useWords()
  const found = standingSchema.options.filter((each) => (counts[each] ?? 0) > 0)
  return (
    <table className={style.table} aria-label={say('backup.previewTitle')}>
      <thead>
        <tr>
          <th scope="col">{say('backup.kind')}</th>
          <th scope="col" className={style.number}>
            {say('backup.count')}
          </th>
          <th scope="col">{say('backup.what')}</th>
        </tr>
      </thead>
      <tbody>
        {found.map((standing) => (
          <tr key={standing}>
            <td>{say(`backup.standing.${standing}`)}</td>
            <td className={style.number}>{counts[standing]}</td>
            <td>
              {say(
                standing === 'missing' && !keepsIds
                  ? 'backup.arrivesNew'
                  : `backup.standingHelp.${standing}`,
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const rowsAtMost = 300

function Rows({ rows }: Pick<BackupPreview, 'rows'>) {
  const say = useWords()
  const { i18n } = useTranslation()
  if (rows.length === 0) return null
  return (
    <>
      <table className={style.table}>
        <caption>{say('backup.rows')}</caption>
        <thead>
          <tr>
            <th scope="col">{say('backup.headline')}</th>
            <th scope="col">{say('backup.kind')}</th>
            <th scope="col">{say('backup.there')}</th>
            <th scope="col">{say('backup.here')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, headline, standing, there, here }) => (
            <tr key={id}>
              <td>{headline.trim() || say('app.untitled')}</td>
              <td className={style.moment}>{say(`backup.standing.${standing}`)}</td>
              <td className={style.moment}>{momentWords(there, i18n.language)}</td>
              <td className={style.moment}>
                {here === null ? '–' : momentWords(here, i18n.language)}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length < rowsAtMost ? null : <p className={style.help}>{say('backup.more')}</p>}
    </>
  )
}
