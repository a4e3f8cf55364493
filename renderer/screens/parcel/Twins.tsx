import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ParcelPreview } from '#contract/calls.ts'
import { printMoment } from '#core/document/print-moment.ts'
import { seenBeside } from '#core/outbox/twins.ts'
import { useWords } from '../../bridge/words.ts'
import { CompareTable } from '../../history/CompareTable.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { momentWords } from './moment-words.ts'
import style from './Parcel.module.css'

/** The release that is here on the left, the one in the parcel on the right. */
export function Twins({ preview }: { readonly preview: ParcelPreview }) {
  const say = useWords()
  const { i18n } = useTranslation()
  const { release, redrawn, twins } = preview
  const [chosen, setChosen] = useState(twins[0]?.release.id ?? '')
  const twin = twins.find((one) => one.release.id === chosen) ?? twins[0]
  if (twin === undefined) return null
  const here = twin.release
  const until = (moment: string | null) =>
    moment === null ? say('parcel.noEmbargo') : say('parcel.embargoUntil', printMoment(moment))
  const options = twins.map(({ release: { id, headline }, savedAt }) => ({
    id,
    label: say('parcel.twinSaved', {
      headline: headline.trim() || say('app.untitled'),
      moment: momentWords(savedAt, i18n.language),
    }),
  }))
  return (
    <section
      className={style.sections}
      aria-label={say('parcel.compare')}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the arrow keys scroll a long text from here
      tabIndex={0}
    >
      {here.embargo === release.embargo ? null : (
        <Notice tone="warn">
          {say('parcel.embargoDiffers', {
            here: until(here.embargo),
            there: until(release.embargo),
          })}
        </Notice>
      )}
      {options.length < 2 ? (
        <p className={style.help}>{options[0]?.label}</p>
      ) : (
        <Choice label={say('parcel.twin')} options={options} value={here.id} onChange={setChosen} />
      )}
      <CompareTable
        key={here.id}
        before={here}
        after={seenBeside(release, redrawn, here)}
        columns={[say('parcel.here'), say('parcel.there')]}
      />
    </section>
  )
}
