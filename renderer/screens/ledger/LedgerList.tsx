import { useTranslation } from 'react-i18next'
import { lastStep } from '#core/outbox/ledger-carrying.ts'
import type { LedgerEntry, LedgerId } from '#core/outbox/ledger-entry.ts'
import type { LedgerRow } from '#core/outbox/ledger-filter.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { RowList } from '../../ui/RowList.tsx'
import { Tag } from '../../ui/Tag.tsx'
import style from './LedgerList.module.css'
import { momentWords } from './ledger-words.ts'

type LedgerListProps = {
  readonly rows: readonly LedgerRow[]
  readonly chosen: LedgerId | null
  readonly onChoose: (id: LedgerId) => void
  readonly onClear: () => void
}

/** Three lines. */
const rowSize = 72

export function LedgerList({ rows, chosen, onChoose, onClear }: LedgerListProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  if (rows.length === 0)
    return (
      <div className={style.none}>
        <p>{say('ledger.noMatch')}</p>
        <Button onPress={onClear}>{say('ledger.clearFilters')}</Button>
      </div>
    )
  return (
    <RowList
      label={say('ledger.title')}
      rows={rows}
      rowSize={rowSize}
      dependencies={[say, i18n.language]}
      chosen={chosen}
      onChoose={onChoose}
      textOf={({ entry }) => headlineOf(entry, say)}
    >
      {({ entry }) => (
        <>
          <span className={style.headline}>{headlineOf(entry, say)}</span>
          <span className={style.beside}>
            {[say(`ledger.way.${entry.way}`), receiverOf(entry)]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
          <span className={style.beside}>
            {[
              momentWords(entry.at, i18n.language),
              say('ledger.version', { revision: entry.release.revision }),
              entry.by === '' ? '' : say('ledger.by', { name: entry.by }),
            ]
              .filter((part) => part !== '')
              .join(' · ')}
          </span>
          <span className={style.tags}>
            <StateTag entry={entry} />
          </span>
        </>
      )}
    </RowList>
  )
}

function StateTag({ entry }: { readonly entry: LedgerEntry }) {
  const say = useWords()
  const step = lastStep(entry)
  if (entry.publications.length > 0) return <Tag tone="ok">{say('ledger.publishedTag')}</Tag>
  return step === null ? null : <Tag tone="neutral">{say(`ledger.step.${step}`)}</Tag>
}

/** Paper goes to nobody yet: what was printed tells a proof from a release. */
function receiverOf({ way, recipient, place, files }: LedgerEntry): string {
  if (recipient !== null) return recipient.name || recipient.address
  return place === '' && way === 'print' ? (files[0]?.name ?? '') : place
}

function headlineOf({ release }: LedgerEntry, say: ReturnType<typeof useWords>): string {
  return release.headline === '' ? say('ledger.untitled') : release.headline
}
