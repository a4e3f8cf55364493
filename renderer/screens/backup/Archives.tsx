import { useTranslation } from 'react-i18next'
import type { BackupArchive } from '#contract/calls.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import style from './Backup.module.css'
import type { Backup } from './backup-store.ts'
import { momentWords } from './moment-words.ts'

type ArchivesProps = { readonly archives: readonly BackupArchive[]; readonly backup: Backup }

export function Archives({ archives, backup }: ArchivesProps) {
  const say = useWords()
  return (
    <>
      <p className={style.help}>{say('backup.chooseHelp')}</p>
      {archives.length === 0 ? <p>{say('backup.noArchives')}</p> : null}
      <ul className={style.archives} aria-label={say('backup.archives')}>
        {archives.map((archive) => (
          <li key={archive.token}>
            <Entry archive={archive} backup={backup} />
          </li>
        ))}
      </ul>
      <div>
        <Button look="soft" onPress={() => backup.lookFor('elsewhere')}>
          {say('backup.elsewhere')}
        </Button>
      </div>
    </>
  )
}

type EntryProps = { readonly archive: BackupArchive; readonly backup: Backup }

function Entry({ archive, backup }: EntryProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const { facts, name } = archive
  return (
    <div className={style.folder}>
      <span className={style.archiveWords}>
        {facts === null
          ? name
          : say('backup.archive', { ...facts, moment: momentWords(facts.madeAt, i18n.language) })}
      </span>
      {facts === null ? <Tag tone="error">{say('backup.unreadable')}</Tag> : null}
      {facts?.isOwn === false ? <Tag tone="warn">{say('backup.foreign')}</Tag> : null}
      {facts === null ? null : (
        <Button
          aria-label={`${say('backup.preview')}: ${momentWords(facts.madeAt, i18n.language)}`}
          onPress={() => backup.preview(archive)}
        >
          {say('backup.preview')}
        </Button>
      )}
    </div>
  )
}
