import { Check } from 'lucide-react'
import { useMemo } from 'react'
import { judgedOutline } from '#core/guidance/judged-outline.ts'
import type { OutlineEntry, Part } from '#core/release/outline.ts'
import { useWords } from '../../bridge/words.ts'
import { useTemplate } from '../../guidance/use-template.ts'
import { Hidden } from '../../ui/Hidden.tsx'
import style from './Outline.module.css'
import { useCalmRelease, useSheet } from './use-sheet.ts'

type OutlineProps = { readonly onJump: (part: Part) => void }

/** The parts of the release with their ticks and counts; each is a way to its place. */
export function Outline({ onJump }: OutlineProps) {
  const say = useWords()
  const release = useCalmRelease()
  const place = useSheet((state) => state.place)
  const template = useTemplate(release.template)
  const entries = useMemo(() => judgedOutline(release, template), [release, template])
  return (
    <section aria-label={say('sheet.outline')}>
      <h2 className={style.title}>{say('sheet.outline')}</h2>
      <ul className={style.list}>
        {entries.map((entry) => (
          <li key={entry.part}>
            <button
              type="button"
              className={style.entry}
              aria-current={entry.part === place ? 'true' : undefined}
              onClick={() => onJump(entry.part)}
            >
              <span className={style.tick} data-state={entry.state} aria-hidden>
                {entry.state === 'done' ? <Check size={10} /> : entry.state === 'open' ? '!' : ''}
              </span>
              <span className={style.name}>{say(`sheet.parts.${entry.part}`)}</span>
              <Hidden>{say(`sheet.states.${entry.state}`)}</Hidden>
              <Count entry={entry} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Count({ entry }: { readonly entry: OutlineEntry }) {
  const say = useWords()
  if (entry.count === 0 || entry.unit === 'none') return null
  return (
    <span className={style.count}>
      {entry.unit === 'pieces'
        ? entry.count
        : say(`sheet.counts.${entry.unit}`, { count: entry.count })}
    </span>
  )
}
