import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { useStore } from 'zustand'
import { filterLedger } from '#core/outbox/ledger-filter.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { client } from '../../bridge/client.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { useWords } from '../../bridge/words.ts'
import { useOpenForm } from '../../saving/open-forms.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { EntryDetail } from './EntryDetail.tsx'
import style from './Ledger.module.css'
import { LedgerFilters } from './LedgerFilters.tsx'
import { LedgerList } from './LedgerList.tsx'
import { LedgerMessages } from './LedgerMessages.tsx'
import { createLedgerStore, type LedgerState } from './ledger-store.ts'
import { monthOf } from './ledger-words.ts'

type LedgerDialogProps = {
  /** Whose lines it opens with; null for those of all releases. */
  readonly release: ReleaseId | null
  readonly officer: string
  readonly onClose: () => void
  /** Leaves the ledger for the release of a line. */
  readonly onOpenRelease: (id: ReleaseId) => Promise<void>
}

/** Remarks that nobody recorded outlive the dialog: she may only look something up. */
let typedNotes: LedgerState['notes'] = new Map()

export function LedgerDialog({ release, officer, onClose, onOpenRelease }: LedgerDialogProps) {
  const say = useWords()
  const [ledger] = useState(() => createLedgerStore(client, codeOf, monthOf, release, typedNotes))
  const state = useStore(ledger)
  const { rows, chosen, isReading, refusal } = state
  const filter = useDeferredValue(state.filter)
  const found = useMemo(() => filterLedger(rows, filter), [rows, filter])
  const entry = rows.find(({ id }) => id === chosen)?.entry ?? null

  useEffect(() => {
    void ledger.load()
    return () => {
      ledger.stop()
      typedNotes = ledger.getState().notes
    }
  }, [ledger])
  useOpenForm(ledger.keepDraft)

  const close = async (then: () => void = onClose) => {
    // What cannot be kept as it stands says so, and stays.
    if (await ledger.keepDraft()) then()
  }
  const isEmpty = rows.length === 0 && !isReading && refusal === null
  const isOfOne = state.release !== null

  return (
    <Dialog
      title={say(isOfOne ? 'ledger.titleOne' : 'ledger.title')}
      closeLabel={say('ledger.close')}
      size="wide"
      isOpen
      onClose={() => void close()}
    >
      <div className={style.screen}>
        <LedgerMessages ledger={ledger} />
        {rows.length === 0 && isReading ? (
          <p className={style.soft} role="status">
            {say('ledger.loading')}
          </p>
        ) : null}
        {isEmpty && !state.isDamaged ? (
          <EmptyState
            title={say('ledger.emptyTitle')}
            sentence={say(isOfOne ? 'ledger.emptyOneSentence' : 'ledger.emptySentence')}
          />
        ) : null}
        {rows.length === 0 && !isOfOne ? null : <LedgerFilters ledger={ledger} found={found} />}
        {rows.length === 0 ? null : (
          <div className={style.columns}>
            <LedgerList
              rows={found}
              chosen={chosen}
              onChoose={(id) => void ledger.choose(id)}
              onClear={ledger.clearFilters}
            />
            <div className={style.right}>
              {entry === null ? (
                <p className={style.soft}>{say('ledger.chooseOne')}</p>
              ) : (
                <EntryDetail
                  key={entry.id}
                  ledger={ledger}
                  entry={entry}
                  officer={officer}
                  onOpenRelease={() => {
                    void close(() => {
                      onClose()
                      void onOpenRelease(entry.release.id)
                    })
                  }}
                />
              )}
            </div>
          </div>
        )}
      </div>
    </Dialog>
  )
}
