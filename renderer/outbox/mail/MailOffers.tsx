import { CircleAlert, CircleCheck } from 'lucide-react'
import { Meter } from 'react-aria-components'
import { useTranslation } from 'react-i18next'
import type { MailPlan } from '#contract/calls.ts'
import { printSize } from '#core/text/print-size.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import style from './Mail.module.css'
import { weightOf } from './weight.ts'

type MailOffersProps = {
  readonly plan: MailPlan
  readonly split: boolean
  readonly onSplit: (split: boolean) => void
  readonly onSmaller: () => void
  readonly onStick: (() => void) | undefined
}

/** The size against the limit, and the ways there are where it is too much. */
export function MailOffers({ plan, split, onSplit, onSmaller, onStick }: MailOffersProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  const offers = plan.offers.filter(({ way }) => way !== 'stick' || onStick !== undefined)
  const { word, sizeBytes, mayGo } = weightOf(plan, split, offers.length > 0)
  const limitBytes = plan.limitBytes ?? sizeBytes
  const print = (bytes: number) => printSize(bytes, i18n.language)
  const Sign = mayGo ? CircleCheck : CircleAlert
  const press = { 'smaller-photos': onSmaller, 'two-mails': () => onSplit(true), stick: onStick }
  return (
    <div className={style.weight} data-fits={mayGo}>
      {plan.limitBytes === null ? null : (
        <Meter
          className={style.meter ?? ''}
          aria-label={say('mailExit.measure')}
          valueLabel={`${print(sizeBytes)} / ${print(limitBytes)}`}
          maxValue={limitBytes}
          value={Math.min(sizeBytes, limitBytes)}
        >
          {({ percentage }) => (
            <div className={style.filled} style={{ inlineSize: `${percentage}%` }} />
          )}
        </Meter>
      )}
      <p role="status" className={style.sentence}>
        <Sign aria-hidden size={16} />
        <span>{say(`mailExit.${word}`, { size: print(sizeBytes), limit: print(limitBytes) })}</span>
      </p>
      {plan.fits ? null : (
        <fieldset className={style.offers} aria-label={say('mailExit.offers')}>
          {split ? (
            <Button look="soft" onPress={() => onSplit(false)}>
              {say('mailExit.unsplit')}
            </Button>
          ) : (
            offers.map((offer) => (
              <Button key={offer.way} look="soft" onPress={() => press[offer.way]?.()}>
                {say(`mailExit.offer.${offer.way}`, { size: print(offer.sizeBytes) })}
              </Button>
            ))
          )}
        </fieldset>
      )}
    </div>
  )
}
