import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isCarried } from '#core/outbox/ledger-carrying.ts'
import type { LedgerEntry } from '#core/outbox/ledger-entry.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { CarryingBook } from './CarryingBook.tsx'
import style from './EntryDetail.module.css'
import { FileTable } from './FileTable.tsx'
import type { LedgerStore } from './ledger-store.ts'
import { momentWords, shortHash } from './ledger-words.ts'
import { Publications } from './Publications.tsx'

type EntryDetailProps = {
  readonly ledger: LedgerStore
  readonly entry: LedgerEntry
  readonly officer: string
  readonly onOpenRelease: () => void
}

/** All that is known of one line. */
export function EntryDetail({ ledger, entry, officer, onOpenRelease }: EntryDetailProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const [isWhole, setWhole] = useState(false)
  const { release, recipient, place } = entry
  const { sha256 } = release
  return (
    <article className={style.detail} aria-label={release.headline || say('ledger.untitled')}>
      <header className={style.head}>
        <h3 className={style.headline}>{release.headline || say('ledger.untitled')}</h3>
        <Button look="soft" onPress={onOpenRelease}>
          {say('ledger.openRelease')}
        </Button>
      </header>
      <dl className={style.facts}>
        <dt>{say('ledger.fact.at')}</dt>
        <dd>{momentWords(entry.at, i18n.language)}</dd>
        <dt>{say('ledger.fact.way')}</dt>
        <dd>{say(`ledger.way.${entry.way}`)}</dd>
        {recipient === null ? null : (
          <>
            <dt>{say('ledger.fact.recipient')}</dt>
            <dd>
              {recipient.name === '' ? '' : `${recipient.name} `}
              <span className={style.soft}>{recipient.address}</span>
            </dd>
          </>
        )}
        {place === '' ? null : (
          <>
            <dt>{say('ledger.fact.place')}</dt>
            <dd>{place}</dd>
          </>
        )}
        <dt>{say('ledger.fact.by')}</dt>
        <dd>{entry.by || say('ledger.nobody')}</dd>
        <dt>{say('ledger.fact.version')}</dt>
        <dd>
          {say('ledger.version', { revision: release.revision })}
          {' · '}
          {sha256 === null ? (
            say('ledger.versionGone')
          ) : (
            <code className={style.hash}>{isWhole ? sha256 : shortHash(sha256)}</code>
          )}
        </dd>
      </dl>
      {isCarried(entry) || entry.carrying.length > 0 ? (
        <CarryingBook ledger={ledger} entry={entry} officer={officer} />
      ) : null}
      <Publications ledger={ledger} entry={entry} />
      <FileTable files={entry.files} isWhole={isWhole} onWhole={setWhole} />
    </article>
  )
}
