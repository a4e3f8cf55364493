import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useStore } from 'zustand'
import { waySchema } from '#core/outbox/ledger-entry.ts'
import type { LedgerRow } from '#core/outbox/ledger-filter.ts'
import { ledgerTable } from '#core/outbox/ledger-table.ts'
import { useWords } from '../../bridge/words.ts'
import { writeCsv } from '../../directory/exchange/csv.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { MenuButton } from '../../ui/MenuButton.tsx'
import { SearchBox } from '../../ui/SearchBox.tsx'
import { ToggleTags } from '../../ui/ToggleTags.tsx'
import style from './LedgerFilters.module.css'
import type { LedgerStore } from './ledger-store.ts'
import { momentCell, monthWords } from './ledger-words.ts'

type LedgerFiltersProps = {
  readonly ledger: LedgerStore
  /** What the filters leave, which is what is exported. */
  readonly found: readonly LedgerRow[]
}

export function LedgerFilters({ ledger, found }: LedgerFiltersProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const { rows, filter, release } = useStore(ledger)
  const months = useMemo(
    () => [...new Set(rows.map(({ month }) => month))].sort().reverse(),
    [rows],
  )

  const write = (delimiter: ',' | ';') => {
    const table = ledgerTable(
      found.map(({ entry }) => entry),
      {
        column: (column) => say(`ledger.column.${column}`),
        moment: momentCell,
        way: (way) => say(`ledger.way.${way}`),
        step: (step) => say(`ledger.step.${step}`),
      },
    )
    void ledger.export(writeCsv(table, delimiter))
  }

  return (
    <div className={style.bar}>
      <SearchBox
        label={say('ledger.search')}
        placeholder={say('ledger.searchHint')}
        clearLabel={say('ledger.clearSearch')}
        autoFocus
        value={filter.text}
        onChange={(text) => ledger.filterBy({ text })}
        className={style.search}
      />
      <Choice
        label={say('ledger.wayFilter')}
        isLabelShown={false}
        options={[
          { id: 'all', label: say('ledger.allWays') },
          ...waySchema.options.map((way) => ({ id: way, label: say(`ledger.way.${way}`) })),
        ]}
        value={filter.way}
        onChange={(way) => ledger.filterBy({ way })}
      />
      <Choice
        label={say('ledger.monthFilter')}
        isLabelShown={false}
        options={[
          { id: 'all', label: say('ledger.allMonths') },
          ...months.map((month) => ({ id: month, label: monthWords(month, i18n.language) })),
        ]}
        value={filter.month}
        onChange={(month) => ledger.filterBy({ month })}
      />
      <ToggleTags
        label={say('ledger.unpublished')}
        options={[{ id: 'unpublished', label: say('ledger.unpublished') }]}
        chosen={filter.unpublishedOnly ? ['unpublished'] : []}
        onChange={(chosen) => ledger.filterBy({ unpublishedOnly: chosen.length > 0 })}
      />
      <span className={style.count} role="status">
        {say('ledger.count', { count: found.length })}
      </span>
      {release === null ? null : (
        <Button look="soft" onPress={() => void ledger.showAll()}>
          {say('ledger.showAll')}
        </Button>
      )}
      {found.length === 0 ? null : (
        <MenuButton
          label={say('ledger.export')}
          items={[
            { label: say('ledger.exportSemicolon'), onAction: () => write(';') },
            { label: say('ledger.exportComma'), onAction: () => write(',') },
          ]}
        />
      )}
    </div>
  )
}
