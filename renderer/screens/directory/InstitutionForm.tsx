import type { Institution } from '#core/directory/directory.ts'
import { useWords } from '../../bridge/words.ts'
import { Field } from '../../ui/Field.tsx'
import style from './EntryForm.module.css'
import { ListField } from './ListField.tsx'

type InstitutionFormProps = {
  readonly institution: Institution
  readonly autoFocus: boolean
  readonly onEdit: (institution: Institution) => void
}

export function InstitutionForm({ institution, autoFocus, onEdit }: InstitutionFormProps) {
  const say = useWords()
  const edit = (changed: Partial<Institution>) => onEdit({ ...institution, ...changed })
  const { long, short } = institution
  return (
    <>
      <Field
        label={say('directory.field.long')}
        value={long}
        autoFocus={autoFocus}
        onChange={(changed) => edit({ long: changed })}
      />
      <Field
        label={say('directory.field.short')}
        value={short}
        onChange={(changed) => edit({ short: changed })}
      />
      {long.trim() === '' || short.trim() === '' ? null : (
        <p className={style.printed}>
          {say('directory.firstMention', { words: `${long} (${short})`, later: short })}
        </p>
      )}
      <ListField
        key={institution.id}
        label={say('directory.field.variants')}
        help={say('directory.variantsHelp')}
        value={institution.variants}
        onChange={(variants) => edit({ variants })}
      />
    </>
  )
}
