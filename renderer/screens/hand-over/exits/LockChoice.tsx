import { Copy, RefreshCw } from 'lucide-react'
import type { ReactNode } from 'react'
import { useStore } from 'zustand'
import { passphraseProblem } from '#core/outbox/passphrase.ts'
import { useWords } from '../../../bridge/words.ts'
import { Button } from '../../../ui/Button.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { Field } from '../../../ui/Field.tsx'
import style from '../HandOver.module.css'
import type { HandOver } from '../hand-over-store.ts'
import type { Lock } from './way-out.ts'

type LockChoiceProps = { readonly lock: Lock; readonly handOver: HandOver }

const kinds = ['open', 'made', 'typed'] as const

export function LockChoice({ lock, handOver }: LockChoiceProps) {
  const say = useWords()
  return (
    <>
      <Choice
        label={say('handOver.lock.label')}
        options={kinds.map((id) => ({ id, label: say(`handOver.lock.${id}`) }))}
        value={lock.kind}
        onChange={handOver.setLock}
      />
      {lock.kind === 'made' ? (
        <Phrase phrase={lock.phrase} handOver={handOver}>
          <Button onPress={() => handOver.setLock('made')}>
            <RefreshCw aria-hidden />
            {say('handOver.lock.another')}
          </Button>
        </Phrase>
      ) : null}
      {lock.kind === 'typed' ? (
        <Field
          label={say('handOver.lock.phrase')}
          value={lock.phrase}
          problem={problemWords(say, lock.phrase)}
          autoComplete="off"
          spellCheck="false"
          onChange={handOver.typePhrase}
        />
      ) : null}
      {lock.kind === 'open' ? null : <p className={style.help}>{say('handOver.lock.help')}</p>}
    </>
  )
}

type PhraseProps = {
  readonly phrase: string
  readonly handOver: Pick<HandOver, 'store' | 'copyPhrase'>
  /** Beside the button that copies. */
  readonly children?: ReactNode
}

/** The words of a passphrase to be written down, and a button that copies them. */
export function Phrase({ phrase, handOver, children }: PhraseProps) {
  const say = useWords()
  const copied = useStore(handOver.store, ({ copiedPhrase }) => copiedPhrase)
  return (
    <div className={style.section}>
      <output className={style.phrase} aria-label={say('handOver.lock.phrase')}>
        {phrase}
      </output>
      <div className={style.buttons}>
        <Button onPress={() => handOver.copyPhrase(phrase)}>
          <Copy aria-hidden />
          {say(copied === phrase ? 'handOver.lock.copied' : 'handOver.lock.copy')}
        </Button>
        {children}
      </div>
    </div>
  )
}

/** Nothing typed yet is no problem to be told. */
function problemWords(say: ReturnType<typeof useWords>, phrase: string): string | undefined {
  const problem = phrase === '' ? null : passphraseProblem(phrase)
  return problem === null ? undefined : say(`handOver.lock.${problem}`)
}
