import { useId } from 'react'
import { type Facility, fullFacilityName } from '#core/release/facility.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import style from './FacilitySummary.module.css'

type FacilitySummaryProps = {
  readonly facility: Facility | null
  readonly onEdit: () => void
}

export function FacilitySummary({ facility, onEdit }: FacilitySummaryProps) {
  const say = useWords()
  const titleId = useId()
  return (
    <section className={style.summary} aria-labelledby={titleId}>
      <h3 id={titleId} className={style.title}>
        {say('settings.facility')}
      </h3>
      <div className={style.card}>
        {facility === null ? (
          <p className={style.soft}>{say('settings.noFacility')}</p>
        ) : (
          <Known facility={facility} />
        )}
        <Button onPress={onEdit}>
          {say(facility === null ? 'settings.addFacility' : 'settings.editFacility')}
        </Button>
      </div>
    </section>
  )
}

function Known({ facility }: { readonly facility: Facility }) {
  const say = useWords()
  const contact = facility.contacts[0]?.name ?? ''
  const place = [facility.address, facility.city].filter((part) => part !== '').join(', ')
  const people = [
    facility.writerCode === '' ? '' : say('settings.writerCode', { code: facility.writerCode }),
    contact === '' ? '' : say('settings.contact', { name: contact }),
  ].filter((part) => part !== '')
  return (
    <div className={style.known}>
      {facility.logo === null ? null : (
        <img className={style.logo} src={`app://photo/${facility.logo}/thumb`} alt="" />
      )}
      <div>
        <p className={style.name}>{fullFacilityName(facility)}</p>
        <p className={style.soft}>{place}</p>
        {people.length === 0 ? null : <p className={style.soft}>{people.join(' · ')}</p>}
        {facility.letterhead.length > 0 ? null : (
          <p className={style.soft}>{say('settings.noLetterhead')}</p>
        )}
      </div>
    </div>
  )
}
