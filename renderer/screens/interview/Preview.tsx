import { type ReactNode, useEffect, useRef } from 'react'
import { type Block, type Story, textOfBlock } from '#core/release/block.ts'
import { type Dateline, printDateline } from '#core/release/dateline.ts'
import { findGaps } from '#core/release/gap.ts'
import { useWords } from '../../bridge/words.ts'
import style from './Preview.module.css'

type PreviewProps = {
  readonly headline: string
  readonly dateline: Dateline
  readonly story: Story
  /** The blocks in which the answer on the screen stands, counted from 0. */
  readonly touched: readonly number[]
}

/** The release as the sheet would show it, small. */
export function Preview({ headline, dateline, story, touched }: PreviewProps) {
  const say = useWords()
  const paper = useRef<HTMLDivElement>(null)
  const [first] = touched
  useEffect(() => {
    if (first !== undefined) {
      paper.current?.querySelector(`[data-block="${first}"]`)?.scrollIntoView({ block: 'nearest' })
    }
  }, [first])
  const place = printDateline(dateline)
  const hasGaps = [headline, ...story.map(textOfBlock)].some((text) => findGaps(text).length > 0)
  return (
    <section className={style.preview} aria-label={say('interview.preview')}>
      <h2 className={style.title}>{say('interview.preview')}</h2>
      <div ref={paper} className={style.paper}>
        {headline === '' ? null : <p className={style.headline}>{withGaps(headline)}</p>}
        {story.map((block, at) => (
          <p
            // biome-ignore lint/suspicious/noArrayIndexKey: the blocks have no other name
            key={at}
            data-block={at}
            className={style.block}
            data-touched={touched.includes(at)}
          >
            {isLead(block) && place !== '' ? <b>{`${place} `}</b> : null}
            {withGaps(textOfBlock(block))}
          </p>
        ))}
      </div>
      {hasGaps ? <p className={style.note}>{say('interview.previewHint')}</p> : null}
    </section>
  )
}

function isLead(block: Block): boolean {
  return block.type === 'paragraph' && block.role === 'lead'
}

function withGaps(text: string): readonly ReactNode[] {
  const gaps = findGaps(text)
  return [
    ...gaps.flatMap((gap, at) => [
      text.slice(gaps[at - 1]?.end ?? 0, gap.start),
      <mark key={gap.start} className={style.gap}>
        {text.slice(gap.start, gap.end)}
      </mark>,
    ]),
    text.slice(gaps.at(-1)?.end ?? 0),
  ]
}
