import { FileArchive, FileCheck, FolderOpen } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ChosenParcel } from '#contract/calls.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { momentWords } from './moment-words.ts'
import style from './Parcel.module.css'
import type { Confirmed, ParcelIn, Stage } from './parcel-store.ts'

type ChoosingProps = {
  readonly stage: Extract<Stage, { readonly kind: 'choosing' }>
  readonly parcelIn: ParcelIn
}

export function Choosing({ stage: { found, onSticks, confirmed }, parcelIn }: ChoosingProps) {
  const say = useWords()
  return (
    <>
      {confirmed === null ? null : <ConfirmedNotice confirmed={confirmed} />}
      <p>{say('parcel.intro')}</p>
      <div className={style.row}>
        <Button look="primary" autoFocus onPress={() => void parcelIn.choose('folder')}>
          <FolderOpen aria-hidden />
          {say('parcel.chooseFolder')}
        </Button>
        <Button onPress={() => void parcelIn.choose('zip')}>
          <FileArchive aria-hidden />
          {say('parcel.chooseZip')}
        </Button>
      </div>
      {found !== null || onSticks.length === 0 ? null : (
        <FoundParcels title={say('parcel.onSticks')} parcels={onSticks} parcelIn={parcelIn} />
      )}
      {found === null ? null : found.length === 0 ? (
        <Notice tone="warn">{say('parcel.none')}</Notice>
      ) : (
        <FoundParcels title={say('parcel.found')} parcels={found} parcelIn={parcelIn} />
      )}
      <section className={style.receipt}>
        <h3 className={style.heading}>{say('parcel.readTitle')}</h3>
        <p className={style.help}>{say('parcel.readHelp')}</p>
        <div>
          <Button look="soft" onPress={() => void parcelIn.readReceipt()}>
            <FileCheck aria-hidden />
            {say('parcel.readReceipt')}
          </Button>
        </div>
      </section>
    </>
  )
}

type FoundParcelsProps = {
  readonly title: string
  readonly parcels: readonly ChosenParcel[]
  readonly parcelIn: ParcelIn
}

function FoundParcels({ title, parcels, parcelIn }: FoundParcelsProps) {
  const say = useWords()
  return (
    <section>
      <h3 className={style.heading}>{title}</h3>
      <ul className={style.list} aria-label={title}>
        {parcels.map((parcel) => (
          <li key={parcel.token} className={style.found}>
            <span className={style.foundName}>{parcel.name}</span>
            <span className={style.help}>{parcel.place}</span>
            <Button
              aria-label={`${say('parcel.open')}: ${parcel.name}`}
              onPress={() => void parcelIn.look(parcel)}
            >
              {say('parcel.open')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function ConfirmedNotice({ confirmed }: { readonly confirmed: Confirmed }) {
  const say = useWords()
  const { i18n } = useTranslation()
  const { receipt, entry, isNew } = confirmed
  const { by, parcel, problems } = receipt
  const moment = momentWords(receipt.receivedAt, i18n.language)
  return (
    <>
      <Notice tone="ok">
        {say(isNew ? 'parcel.confirmed' : 'parcel.confirmedBefore', { by, parcel, moment })}{' '}
        {say('parcel.confirmedFor', { headline: entry.release.headline || say('app.untitled') })}
      </Notice>
      {problems === 0 ? null : (
        <Notice tone="warn">{say('parcel.confirmedHarm', { count: problems })}</Notice>
      )}
    </>
  )
}
