import {
  type Facility,
  type FacilityClass,
  type FacilityKind,
  facilityKindSchema,
  fullFacilityName,
  shortFacilityName,
} from '#core/release/facility.ts'
import { useWords } from '../../bridge/words.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Field } from '../../ui/Field.tsx'
import { classesOf, missingIn, withKind } from './facility-draft.ts'
import style from './IdentityPart.module.css'
import { Part } from './Part.tsx'

type IdentityPartProps = {
  readonly facility: Facility
  /** True once she tried to save: what is missing is said from then on, not while she types. */
  readonly isChecked: boolean
  readonly onChange: (facility: Facility) => void
}

export function IdentityPart({ facility, isChecked, onChange }: IdentityPartProps) {
  const say = useWords()
  const missing = isChecked ? missingIn(facility) : []
  const isNamed = facility.name.trim() !== ''
  const kinds = facilityKindSchema.options.map((kind: FacilityKind) => ({
    id: kind,
    label: say(`facility.${kind}`),
  }))
  return (
    <Part title={say('facility.identity')}>
      <div className={style.kind}>
        <Choice
          label={say('facility.kind')}
          options={kinds}
          value={facility.kind}
          onChange={(kind) => onChange(withKind(facility, kind))}
        />
        {classesOf[facility.kind].length === 0 ? null : (
          <ClassChoice facility={facility} onChange={onChange} />
        )}
      </div>
      <div className={style.pair}>
        <Field
          name="name"
          autoFocus
          isRequired
          validationBehavior="aria"
          aside={<span className={style.required}>{say('facility.required')}</span>}
          label={say('facility.name')}
          help={say(facility.kind === 'other' ? 'facility.nameHelpOther' : 'facility.nameHelp')}
          problem={missing.includes('name') ? say('facility.nameMissing') : undefined}
          value={facility.name}
          onChange={(name) => onChange({ ...facility, name })}
        />
        <Field
          name="city"
          isRequired
          validationBehavior="aria"
          aside={<span className={style.required}>{say('facility.required')}</span>}
          label={say('facility.city')}
          help={say('facility.cityHelp')}
          problem={missing.includes('city') ? say('facility.cityMissing') : undefined}
          value={facility.city}
          onChange={(city) => onChange({ ...facility, city })}
        />
      </div>
      <Field
        name="address"
        label={say('facility.address')}
        value={facility.address}
        onChange={(address) => onChange({ ...facility, address })}
      />
      <dl className={style.preview}>
        <dt>{say('facility.short')}</dt>
        <dd data-empty={!isNamed}>
          {isNamed ? shortFacilityName(facility) : say('facility.previewEmpty')}
        </dd>
        <dt>{say('facility.full')}</dt>
        <dd data-empty={!isNamed}>
          {isNamed ? fullFacilityName(facility) : say('facility.previewEmpty')}
        </dd>
      </dl>
    </Part>
  )
}

function ClassChoice({ facility, onChange }: Omit<IdentityPartProps, 'isChecked'>) {
  const say = useWords()
  const classes: readonly FacilityClass[] = classesOf[facility.kind]
  return (
    <Choice
      label={say('facility.class')}
      options={[
        // A list needs a key for every entry, and the empty string is none.
        { id: 'none', label: say('facility.noClass') },
        ...classes.map((each) => ({ id: each, label: each })),
      ]}
      value={facility.class === '' ? 'none' : facility.class}
      onChange={(chosen) =>
        onChange({ ...facility, class: classes.find((each) => each === chosen) ?? '' })
      }
    />
  )
}
