import { putEntry } from '#core/directory/change-entries.ts'
import { knownInstitutions } from '#core/directory/known-institutions.ts'
import type { EntryKind } from '#core/directory/texts.ts'
import { useWords } from '../../bridge/words.ts'
import type { Change } from '../../directory/directory-store.ts'
import { newEntryId } from '../../directory/entry-id.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import style from './Directory.module.css'
import type { DirectoryScreen } from './directory-screen.ts'

type EmptyDirectoryProps = {
  readonly kind: EntryKind
  readonly screen: DirectoryScreen
  readonly onChange: (change: Change) => void
}

export function EmptyDirectory({ kind, screen, onChange }: EmptyDirectoryProps) {
  const say = useWords()
  function addKnown() {
    const known = knownInstitutions.map((institution) => ({ id: newEntryId(), ...institution }))
    onChange((now) =>
      known.reduce((grown, institution) => putEntry(grown, 'institutions', institution), now),
    )
  }
  return (
    <div className={style.empty}>
      <EmptyState
        title={say(`directory.emptyTitle.${kind}`)}
        sentence={say(`directory.emptySentence.${kind}`)}
        action={
          kind === 'institutions' ? (
            <Button look="soft" onPress={addKnown}>
              {say('directory.addKnown', { count: knownInstitutions.length })}
            </Button>
          ) : (
            <Button look="soft" onPress={screen.add}>
              {say(`directory.add.${kind}`)}
            </Button>
          )
        }
      />
    </div>
  )
}
