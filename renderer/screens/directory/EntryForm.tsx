import { Trash2 } from 'lucide-react'
import type { Entry } from '#core/directory/texts.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import style from './EntryForm.module.css'
import { InstitutionForm } from './InstitutionForm.tsx'
import { OutletForm } from './OutletForm.tsx'
import { PersonForm } from './PersonForm.tsx'
import { UsedIn } from './UsedIn.tsx'

type EntryFormProps = {
  readonly entry: Entry
  /** A new entry begins in its name; one chosen by the arrows must not take the focus. */
  readonly isNew: boolean
  readonly onEdit: (entry: Entry) => void
  readonly onKeep: () => void
  readonly onRemove: () => void
  readonly onOpenRelease: (id: ReleaseId) => void
}

export function EntryForm(props: EntryFormProps) {
  const { entry, isNew, onEdit, onKeep, onRemove, onOpenRelease } = props
  const say = useWords()
  return (
    <section className={style.form} aria-label={say('directory.form')} onBlur={onKeep}>
      {'officeShort' in entry ? (
        <PersonForm person={entry} autoFocus={isNew} onEdit={onEdit} />
      ) : 'datelineForm' in entry ? (
        <OutletForm outlet={entry} autoFocus={isNew} onEdit={onEdit} />
      ) : (
        <InstitutionForm institution={entry} autoFocus={isNew} onEdit={onEdit} />
      )}
      {isNew ? null : <UsedIn key={entry.id} id={entry.id} onOpen={onOpenRelease} />}
      <div className={style.foot}>
        <span className={style.soft}>{say('directory.savesItself')}</span>
        <Button look="danger" onPress={onRemove}>
          <Trash2 aria-hidden />
          {say('directory.remove')}
        </Button>
      </div>
    </section>
  )
}
