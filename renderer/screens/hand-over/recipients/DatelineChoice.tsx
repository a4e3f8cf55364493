import type { Wishes } from '#contract/calls.ts'
import { foldWords } from '#core/directory/fold.ts'
import { datelineFormSchema, printDateline } from '#core/release/dateline.ts'
import type { Release } from '#core/release/release.ts'
import { useWords } from '../../../bridge/words.ts'
import { useDirectory } from '../../../directory/use-directory.ts'
import { Choice } from '../../../ui/Choice.tsx'
import { Combo } from '../../../ui/Combo.tsx'
import style from '../HandOver.module.css'

type Wish = Wishes['dateline']

type DatelineChoiceProps = {
  readonly release: Release
  readonly wish: Wish
  readonly onChange: (wish: Wish) => void
}

const offeredAtMost = 8

/** The dateline as one outlet wants it; the release itself keeps its own. */
export function DatelineChoice({ release, wish, onChange }: DatelineChoiceProps) {
  const say = useWords()
  const { outlets } = useDirectory()
  const typed = wish?.outlet ?? ''
  const query = foldWords(typed)
  const offered = outlets
    .filter(({ name }) => query !== '' && foldWords(name).includes(query))
    .slice(0, offeredAtMost)
  const options = [
    { id: 'own' as const, label: say('handOver.datelineOwn') },
    ...datelineFormSchema.options.map((id) => ({ id, label: say(`sheet.dateline.forms.${id}`) })),
  ]
  const printed = printDateline({ ...release.dateline, ...wish })
  const name = (outlet: string) => {
    if (wish !== null) onChange({ ...wish, outlet })
    else if (outlet.trim() !== '') onChange({ form: 'place-outlet', outlet })
  }
  return (
    <section className={style.section}>
      <h3 className={style.heading}>{say('handOver.dateline')}</h3>
      <div className={style.two}>
        <Choice
          label={say('sheet.dateline.form')}
          options={options}
          value={wish?.form ?? 'own'}
          onChange={(form) => {
            onChange(form === 'own' ? null : { form, outlet: typed || release.dateline.outlet })
          }}
        />
        <Combo
          label={say('handOver.outlet')}
          listLabel={say('directory.picker.offered')}
          value={typed}
          options={offered.map(({ id, name: label, datelineForm }) => ({
            id,
            label,
            detail: say(`sheet.dateline.forms.${datelineForm}`),
          }))}
          onType={name}
          onPick={(id) => {
            const outlet = outlets.find((one) => one.id === id)
            if (outlet === undefined) return
            onChange({ form: outlet.datelineForm, outlet: outlet.name })
          }}
        />
      </div>
      <p className={style.printed}>
        {say('handOver.printed', { dateline: printed || say('sheet.dateline.forms.none') })}
      </p>
      {outlets.length === 0 ? null : <p className={style.help}>{say('handOver.outletHelp')}</p>}
    </section>
  )
}
