import { useDeferredValue, useEffect, useMemo, useState } from 'react'
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components'
import { useStore } from 'zustand'
import type { Entry, EntryKind } from '#core/directory/texts.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { directoryStore } from '../../directory/directory-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import style from './Directory.module.css'
import { createDirectoryScreen, filterRows, rowsOf } from './directory-screen.ts'
import { EmptyDirectory } from './EmptyDirectory.tsx'
import { EntryForm } from './EntryForm.tsx'
import { EntryList } from './EntryList.tsx'
import { ImportView } from './import/ImportView.tsx'
import { KeepingLine } from './KeepingLine.tsx'
import { MergeView } from './MergeView.tsx'
import { Messages } from './Messages.tsx'
import { ScreenActions } from './ScreenActions.tsx'

type DirectoryDialogProps = {
  readonly isOpen: boolean
  readonly onClose: () => void
  /** Leaves the directory for a release that names an entry. */
  readonly onOpenRelease: (id: ReleaseId) => Promise<void>
}

const kinds = ['people', 'outlets', 'institutions'] as const satisfies readonly EntryKind[]

export function DirectoryDialog({ isOpen, onClose, onOpenRelease }: DirectoryDialogProps) {
  const say = useWords()
  const [screen] = useState(() => createDirectoryScreen(directoryStore))
  const { kind, mode, query, draft } = useStore(screen)
  const { directory, isLoaded, refusal } = useStore(directoryStore)
  const entries: readonly Entry[] = directory[kind]
  const rows = useMemo(() => rowsOf(entries), [entries])
  const wanted = useDeferredValue(query)
  const found = useMemo(() => filterRows(rows, wanted), [rows, wanted])
  const isNew = draft !== null && !entries.some(({ id }) => id === draft.id)
  const newId = isNew ? draft.id : null
  const [begun, setBegun] = useState<string | null>(null)
  if (newId !== null && newId !== begun) setBegun(newId)

  useEffect(() => {
    void directoryStore.load()
    const forget = directoryStore.addForm(screen.keep)
    return () => {
      forget()
      screen.keep()
    }
  }, [screen])

  const close = () => {
    screen.keep()
    onClose()
  }
  const change = (act: Parameters<typeof directoryStore.change>[0]) =>
    void directoryStore.change(act)

  return (
    <Dialog
      title={say(mode === 'import' ? `directory.intake.title.${kind}` : 'directory.title')}
      closeLabel={say('directory.close')}
      size="wide"
      isOpen={isOpen}
      onClose={close}
      actions={
        <>
          <KeepingLine />
          {mode === 'list' ? null : (
            <Button onPress={() => screen.showMode('list')}>{say('directory.back')}</Button>
          )}
        </>
      }
    >
      <div className={style.screen}>
        <Messages screen={screen} />
        {mode === 'import' ? (
          <ImportView
            kind={kind}
            directory={directory}
            onChange={change}
            onDone={(count) => {
              screen.showMode('list')
              screen.tell({ what: 'imported', count })
            }}
          />
        ) : mode === 'merge' ? (
          <MergeView
            kind={kind}
            directory={directory}
            onChange={change}
            onBack={() => screen.showMode('list')}
          />
        ) : isLoaded || refusal === null ? (
          <Tabs
            className={style.tabs ?? ''}
            selectedKey={kind}
            onSelectionChange={(key) => {
              const chosen = kinds.find((one) => one === key)
              if (chosen !== undefined) screen.showKind(chosen)
            }}
          >
            <div className={style.bar}>
              <TabList className={style.tabList ?? ''} aria-label={say('directory.title')}>
                {kinds.map((each) => (
                  <Tab key={each} id={each} className={style.tab ?? ''}>
                    {say('directory.tab', {
                      name: say(`directory.kinds.${each}`),
                      count: directory[each].length,
                    })}
                  </Tab>
                ))}
              </TabList>
              {isLoaded ? <ScreenActions screen={screen} /> : null}
            </div>
            <TabPanel key={kind} id={kind} className={style.panel ?? ''}>
              {!isLoaded ? null : entries.length === 0 && draft === null ? (
                <EmptyDirectory kind={kind} screen={screen} onChange={change} />
              ) : (
                <>
                  <div className={style.left}>
                    <EntryList
                      kind={kind}
                      rows={found}
                      query={query}
                      chosen={draft?.id ?? null}
                      onSearch={screen.search}
                      onOpen={screen.open}
                    />
                  </div>
                  <div className={style.right}>
                    {draft === null ? (
                      <p className={style.soft}>{say('directory.chooseOne')}</p>
                    ) : (
                      <EntryForm
                        key={draft.id}
                        entry={draft}
                        isNew={draft.id === begun}
                        onEdit={screen.edit}
                        onKeep={screen.keep}
                        onRemove={screen.remove}
                        onOpenRelease={(id) => {
                          close()
                          void onOpenRelease(id)
                        }}
                      />
                    )}
                  </div>
                </>
              )}
            </TabPanel>
          </Tabs>
        ) : null}
      </div>
    </Dialog>
  )
}
