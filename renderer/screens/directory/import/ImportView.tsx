import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { Directory } from '#core/directory/directory.ts'
import { applyImport, planImport } from '#core/directory/exchange/plan-import.ts'
import { type EntryKind, nameField } from '#core/directory/texts.ts'
import { useWords } from '../../../bridge/words.ts'
import type { Change } from '../../../directory/directory-store.ts'
import { newEntryId } from '../../../directory/entry-id.ts'
import { openFile } from '../../../directory/exchange/open-file.ts'
import { Button } from '../../../ui/Button.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { FileDrop } from './FileDrop.tsx'
import style from './ImportView.module.css'
import { createImportStore, incomingOf } from './import-store.ts'
import { Preview } from './Preview.tsx'
import { SimilarRows } from './SimilarRows.tsx'
import { TableOptions } from './TableOptions.tsx'
import { Troubles } from './Troubles.tsx'

type ImportViewProps = {
  readonly kind: EntryKind
  readonly directory: Directory
  readonly onChange: (change: Change) => void
  readonly onDone: (count: number) => void
}

/** From a file to a plan; the directory changes once, when she presses the button. */
export function ImportView({ kind, directory, onChange, onDone }: ImportViewProps) {
  const say = useWords()
  const [store] = useState(() => createImportStore(kind, openFile))
  const state = useStore(store)
  const { read, columns, hasHeader, forAll, decisions } = state
  const incoming = useMemo(
    () => incomingOf(kind, { read, columns, hasHeader }),
    [kind, read, columns, hasHeader],
  )
  const plan = useMemo(
    () => planImport(kind, directory, incoming?.incoming ?? []),
    [kind, directory, incoming],
  )

  const decide = (line: number) => decisions.get(line) ?? forAll
  const taken = plan.filter(
    (each) =>
      each.kind === 'new' || (each.kind === 'similar' && decide(each.incoming.line) !== 'skip'),
  ).length
  const isTable = read?.kind === 'table'
  const lacksName = isTable && !columns.includes(nameField(kind))

  function run() {
    // The same answers also where the directory changed meanwhile and it is done again.
    const ids = plan.map(() => newEntryId())
    onChange((now) => {
      let at = 0
      const idOf = () => ids[at++] ?? newEntryId()
      return applyImport(kind, now, plan, ({ incoming: { line } }) => decide(line), idOf)
    })
    onDone(taken)
  }

  return (
    <div className={style.import}>
      <FileDrop state={state} store={store} />
      {read?.kind === 'refused' ? (
        <Notice tone="error">
          {say(`directory.intake.refused.${read.reason}`, { line: read.line ?? 0 })}
        </Notice>
      ) : null}
      {read === null || read.kind === 'refused' || incoming === null ? null : (
        <>
          <TableOptions kind={kind} state={state} read={read} store={store} />
          {lacksName ? (
            <Notice tone="warn">
              {say('directory.intake.noNameColumn', {
                field: say(`directory.field.${nameField(kind)}`),
              })}
            </Notice>
          ) : (
            <>
              <Preview kind={kind} plan={plan} leftOut={incoming.troubles} />
              <Troubles troubles={incoming.troubles} />
              <SimilarRows kind={kind} plan={plan} state={state} store={store} />
            </>
          )}
          <div className={style.acts}>
            <Button look="primary" isDisabled={taken === 0 || lacksName} onPress={run}>
              {taken === 0 || lacksName
                ? say('directory.intake.nothing')
                : say('directory.intake.do', { count: taken })}
            </Button>
          </div>
        </>
      )}
    </div>
  )
}
