import { FileCheck } from 'lucide-react'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import style from './Parcel.module.css'
import type { Stage } from './parcel-store.ts'

type TakenProps = {
  readonly stage: Extract<Stage, { readonly kind: 'taken' }>
  readonly by: string
  readonly isNameMissing: boolean
  readonly onBy: (by: string) => void
  readonly onWrite: (where: 'beside' | 'elsewhere') => void
}

/** The release is in; what is left is to tell the other house. */
export function Taken({ stage, by, isNameMissing, onBy, onWrite }: TakenProps) {
  const say = useWords()
  const { opened, parcel, written } = stage
  const { headline, photos } = opened.release
  const hasPlace = parcel.place !== ''
  return (
    <>
      <Notice tone="ok">
        {say('parcel.taken', { headline: headline.trim() || say('app.untitled') })}
        {photos.length === 0 ? null : ` ${say('parcel.takenPhotos', { count: photos.length })}`}
      </Notice>
      <section className={style.receipt}>
        <h3 className={style.heading}>{say('parcel.receiptTitle')}</h3>
        {written === null ? (
          <>
            <p className={style.help}>
              {say(hasPlace ? 'parcel.receiptHelp' : 'parcel.receiptElsewhere')}
            </p>
            <form
              // Said by the dialog itself, so that Enter always comes through.
              noValidate
              onSubmit={(event) => {
                event.preventDefault()
                onWrite(hasPlace ? 'beside' : 'elsewhere')
              }}
            >
              <Field
                label={say('parcel.officer')}
                value={by}
                autoFocus
                maxLength={200}
                problem={
                  isNameMissing && by.trim() === '' ? say('parcel.officerMissing') : undefined
                }
                onChange={onBy}
              />
            </form>
            <div className={style.row}>
              {hasPlace ? (
                <Button look="soft" onPress={() => onWrite('beside')}>
                  <FileCheck aria-hidden />
                  {say('parcel.writeReceipt')}
                </Button>
              ) : null}
              <Button look={hasPlace ? 'quiet' : 'soft'} onPress={() => onWrite('elsewhere')}>
                {say('parcel.writeElsewhere')}
              </Button>
            </div>
          </>
        ) : (
          <Notice tone="ok">{say('parcel.receiptWritten', written)}</Notice>
        )}
      </section>
    </>
  )
}
