import { Fragment } from 'react'
import type { Snippet } from '#contract/search.ts'
import style from './Marked.module.css'

type MarkedProps = { readonly snippet: Pick<Snippet, 'text' | 'matches'> }

/** A stretch of text with what was looked for marked, for eyes and screen readers alike. */
export function Marked({ snippet: { text, matches } }: MarkedProps) {
  const ends = [0, ...matches.map(([, to]) => to)]
  return (
    <>
      {matches.map(([from, to], at) => (
        <Fragment key={from}>
          {text.slice(ends[at], from)}
          <mark className={style.mark}>{text.slice(from, to)}</mark>
        </Fragment>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
