import { Plus } from 'lucide-react'
import { useMemo, useState } from 'react'
import { useStore } from 'zustand'
import type { ErrorCode } from '#core/app-error.ts'
import { findDuplicates } from '#core/directory/duplicates.ts'
import { writeTable } from '#core/directory/exchange/write-table.ts'
import type { Entry } from '#core/directory/texts.ts'
import { writeCards } from '#core/directory/vcard/write-cards.ts'
import { client } from '../../bridge/client.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { useWords } from '../../bridge/words.ts'
import { directoryStore } from '../../directory/directory-store.ts'
import { writeCsv } from '../../directory/exchange/csv.ts'
import { Button } from '../../ui/Button.tsx'
import { MenuButton } from '../../ui/MenuButton.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './Directory.module.css'
import { DismissButton } from './DismissButton.tsx'
import type { DirectoryScreen } from './directory-screen.ts'

type Form = 'semicolon' | 'comma' | 'cards'

export function ScreenActions({ screen }: { readonly screen: DirectoryScreen }) {
  const say = useWords()
  const { kind } = useStore(screen)
  const { directory } = useStore(directoryStore)
  const [refusal, setRefusal] = useState<ErrorCode | null>(null)
  const entries: readonly Entry[] = directory[kind]
  const { apart } = directory
  const pairs = useMemo(() => findDuplicates(kind, entries, apart).length, [kind, entries, apart])

  async function write(form: Form) {
    screen.keep()
    const now: readonly Entry[] = directoryStore.getState().directory[kind]
    const text =
      form === 'cards'
        ? writeCards(kind, now)
        : writeCsv(writeTable(kind, now), form === 'comma' ? ',' : ';')
    try {
      const extension = form === 'cards' ? 'vcf' : 'csv'
      const bytes = new TextEncoder().encode(text)
      const { fileName } = await client.call('directory.export', { kind, extension, bytes })
      setRefusal(null)
      if (fileName !== null) screen.tell({ what: 'exported', name: fileName })
    } catch (thrown) {
      setRefusal(codeOf(thrown))
    }
  }

  return (
    <div className={style.actions}>
      {refusal === null ? null : (
        <Notice tone="error" action={<DismissButton onPress={() => setRefusal(null)} />}>
          {say(`errors.${refusal}`)}
        </Notice>
      )}
      {pairs === 0 ? null : (
        <Button look="soft" onPress={() => screen.showMode('merge')}>
          {say('directory.duplicates', { count: pairs })}
        </Button>
      )}
      <Button onPress={() => screen.showMode('import')}>{say('directory.import')}</Button>
      {entries.length === 0 ? null : (
        <MenuButton
          label={say('directory.export')}
          items={[
            {
              label: say('directory.exportCsvSemicolon'),
              onAction: () => void write('semicolon'),
            },
            { label: say('directory.exportCsvComma'), onAction: () => void write('comma') },
            { label: say('directory.exportCards'), onAction: () => void write('cards') },
          ]}
        />
      )}
      <Button look="primary" onPress={screen.add}>
        <Plus aria-hidden />
        {say(`directory.add.${kind}`)}
      </Button>
    </div>
  )
}
