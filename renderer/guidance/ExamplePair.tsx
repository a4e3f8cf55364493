import { Check, X } from 'lucide-react'
import { useWords } from '../bridge/words.ts'
import style from './ExamplePair.module.css'

type ExamplePairProps = { readonly good: string; readonly poor: string; readonly why: string }

/** How it reads well and how it does not, with the reason; either may be missing. */
export function ExamplePair({ good, poor, why }: ExamplePairProps) {
  const say = useWords()
  if (good === '' && poor === '') return null
  return (
    <dl className={style.pair}>
      {good === '' ? null : (
        <div className={style.example} data-kind="good">
          <dt>
            <Check aria-hidden size={12} />
            {say('guide.goodLabel')}
          </dt>
          <dd lang="id">{good}</dd>
        </div>
      )}
      {poor === '' ? null : (
        <div className={style.example} data-kind="poor">
          <dt>
            <X aria-hidden size={12} />
            {say('guide.poorLabel')}
          </dt>
          <dd lang="id">{poor}</dd>
          {why === '' ? null : <dd className={style.why}>{say('guide.poorBecause', { why })}</dd>}
        </div>
      )}
    </dl>
  )
}
