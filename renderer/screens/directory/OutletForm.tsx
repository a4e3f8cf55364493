import type { Outlet } from '#core/directory/directory.ts'
import { datelineFormSchema } from '#core/release/dateline.ts'
import { useWords } from '../../bridge/words.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import style from './EntryForm.module.css'
import { ListField } from './ListField.tsx'
import { ReachFields } from './ReachFields.tsx'

type OutletFormProps = {
  readonly outlet: Outlet
  readonly autoFocus: boolean
  readonly onEdit: (outlet: Outlet) => void
}

export function OutletForm({ outlet, autoFocus, onEdit }: OutletFormProps) {
  const say = useWords()
  const edit = (changed: Partial<Outlet>) => onEdit({ ...outlet, ...changed })
  return (
    <>
      <Field
        label={say('directory.outletName')}
        value={outlet.name}
        autoFocus={autoFocus}
        onChange={(name) => edit({ name })}
      />
      <div className={style.pair}>
        <Field
          label={say('directory.field.person')}
          value={outlet.person}
          onChange={(person) => edit({ person })}
        />
        <Field
          label={say('directory.field.desk')}
          value={outlet.desk}
          onChange={(desk) => edit({ desk })}
        />
      </div>
      <div className={style.pair}>
        <ListField
          key={outlet.id}
          label={say('directory.field.lists')}
          help={say('directory.listsHelp')}
          value={outlet.lists}
          onChange={(lists) => edit({ lists })}
        />
        <Choice
          label={say('directory.field.datelineForm')}
          value={outlet.datelineForm}
          options={datelineFormSchema.options.map((id) => ({
            id,
            label: say(`directory.datelines.${id}`),
          }))}
          onChange={(datelineForm) => edit({ datelineForm })}
        />
      </div>
      <ReachFields value={outlet} onEdit={edit} />
    </>
  )
}
