import { Plus } from 'lucide-react'
import { useWords } from '../bridge/words.ts'
import style from './GuidancePanel.module.css'

type StartersProps = {
  readonly starters: readonly string[]
  readonly onStarter: (words: string) => void
}

/** Printed beginnings, each one press away from the paper; nothing where there is none. */
export function Starters({ starters, onStarter }: StartersProps) {
  const say = useWords()
  if (starters.length === 0) return null
  return (
    <div>
      <h3 className={style.subtitle}>{say('guide.starters')}</h3>
      <ul className={style.starters}>
        {starters.map((words) => (
          <li key={words}>
            <button
              type="button"
              className={style.starter}
              aria-label={say('guide.starter', { words })}
              // The caret stays where it is: that is where the words go.
              onPointerDown={(event) => event.preventDefault()}
              onClick={() => onStarter(words)}
            >
              <Plus aria-hidden size={14} />
              <span>{words}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
