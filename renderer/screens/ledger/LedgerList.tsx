import { ListBox, ListBoxItem, ListLayout, Virtualizer } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import { lastStep } from '#core/outbox/ledger-carrying.ts'
import type { LedgerEntry, LedgerId } from '#core/outbox/ledger-entry.ts'
import type { LedgerRow } from '#core/outbox/ledger-filter.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import style from './LedgerList.module.css'
import { momentWords } from './ledger-words.ts'

type LedgerListProps = {
  readonly rows: readonly LedgerRow[]
  readonly chosen: LedgerId | null
  readonly onChoose: (id: LedgerId) => void
  readonly onClear: () => void
}

/** In px, as the style sheet makes them. */
const layoutOptions = { rowSize: 72, padding: 4 } as const

/** Only the lines in sight are drawn: ten thousand cost as much as twenty. */
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
    <Virtualizer layout={ListLayout} layoutOptions={layoutOptions}>
      <ListBox
        className={style.list ?? ''}
        aria-label={say('ledger.title')}
        items={rows}
        dependencies={[say, i18n.language]}
        selectionMode="single"
        selectionBehavior="replace"
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) => {
          const [key] = keys === 'all' ? [] : keys
          if (key !== undefined) onChoose(String(key))
        }}
      >
        {({ id, entry }) => (
          <ListBoxItem id={id} textValue={headlineOf(entry, say)} className={style.row ?? ''}>
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
          </ListBoxItem>
        )}
      </ListBox>
    </Virtualizer>
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
