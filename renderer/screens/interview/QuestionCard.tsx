import { ChevronLeft, ChevronRight } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Tag } from '../../ui/Tag.tsx'
import style from './Interview.module.css'

type QuestionCardProps = {
  readonly progress: string
  readonly need: 'required' | 'recommended' | 'optional' | null
  readonly ask: string
  readonly hint: string
  readonly example: string
  readonly problem: string | null
  readonly onBack: (() => void) | null
  readonly next: string
  readonly isNextPrimary: boolean
  readonly isBusy: boolean
  readonly onNext: () => void
  readonly children: ReactNode
}

const tones = { required: 'warn', recommended: 'accent', optional: 'neutral' } as const

/** One question at a time; the way back stands before the field, where Shift+Tab leads. */
export function QuestionCard(props: QuestionCardProps) {
  const { need, onBack, onNext } = props
  const say = useWords()
  const heading = useId()
  return (
    <section className={style.card} aria-labelledby={heading}>
      <header className={style.head}>
        <span className={style.progress} role="status">
          {props.progress}
        </span>
        {need === null ? null : <Tag tone={tones[need]}>{say(`interview.${need}`)}</Tag>}
      </header>
      <h2 id={heading} className={style.ask}>
        {props.ask}
      </h2>
      <p className={style.hint}>{props.hint}</p>
      {props.example === '' ? null : (
        <p className={style.example}>{say('interview.example', { example: props.example })}</p>
      )}
      {onBack === null ? null : (
        <div className={style.back}>
          <Button look="quiet" onPress={onBack}>
            <ChevronLeft aria-hidden />
            {say('interview.back')}
          </Button>
        </div>
      )}
      <div className={style.answer} data-answer>
        {props.children}
      </div>
      {props.problem === null ? null : (
        <p className={style.problem} role="alert">
          {props.problem}
        </p>
      )}
      <footer className={style.foot}>
        <span className={style.keys}>{say('interview.keys')}</span>
        <Button
          look={props.isNextPrimary ? 'primary' : 'plain'}
          isDisabled={props.isBusy}
          onPress={onNext}
        >
          {props.next}
          <ChevronRight aria-hidden />
        </Button>
      </footer>
    </section>
  )
}
