import { useMemo, useState } from 'react'
import { type Compared, compareReleases } from '#core/release/compare-releases.ts'
import type { Release } from '#core/release/release.ts'
import type { Run } from '#core/text/compare-words.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Hidden } from '../ui/Hidden.tsx'
import style from './CompareTable.module.css'

type CompareTableProps = {
  readonly before: Release
  readonly after: Release
  readonly columns: readonly [before: string, after: string]
}

/** Part by part: on the left with what was removed, on the right with what was added. */
export function CompareTable({ before, after, columns }: CompareTableProps) {
  const say = useWords()
  const parts = useMemo(() => compareReleases(before, after), [before, after])
  const changed = parts.filter(({ isChanged }) => isChanged)
  const [isShort, setShort] = useState(false)
  return (
    <>
      <div className={style.summary}>
        <p role="status">
          {changed.length === 0
            ? say('history.noChanges')
            : say('history.changes', { count: changed.length })}
        </p>
        {changed.length === 0 || changed.length === parts.length ? null : (
          <Button look="soft" onPress={() => setShort(!isShort)}>
            {say(isShort ? 'history.showWhole' : 'history.showChanged')}
          </Button>
        )}
        {changed.length === 0 ? null : (
          <span className={style.key} aria-hidden>
            <del className={style.removed}>{say('history.removedKey')}</del>
            <ins className={style.added}>{say('history.addedKey')}</ins>
          </span>
        )}
      </div>
      <table className={style.table}>
        <thead>
          <tr>
            <th scope="col" className={style.head}>
              <Hidden>{say('history.part')}</Hidden>
            </th>
            {columns.map((column) => (
              <th key={column} scope="col" className={style.head}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {(isShort ? changed : parts).map((part, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are made anew as a whole
            <Row key={at} part={part} />
          ))}
        </tbody>
      </table>
    </>
  )
}

function Row({ part }: { readonly part: Compared }) {
  const say = useWords()
  const isOnlyForm = part.isChanged && part.runs.every(({ kind }) => kind === 'same')
  return (
    <tr data-changed={part.isChanged}>
      <th scope="row" className={style.part}>
        {part.part === 'photos'
          ? say('history.photo', { number: part.number })
          : say(`sheet.parts.${part.part}`)}
      </th>
      <td className={style.cell} data-part={part.part}>
        {part.presence === 'after' ? <Absent /> : <Words part={part} side="removed" />}
      </td>
      <td className={style.cell} data-part={part.part}>
        {part.presence === 'before' ? <Absent /> : <Words part={part} side="added" />}
        {isOnlyForm && part.presence === 'both' ? (
          <p className={style.form}>{say('history.onlyForm')}</p>
        ) : null}
      </td>
    </tr>
  )
}

function Absent() {
  const say = useWords()
  return <span className={style.absent}>{say('history.absent')}</span>
}

type WordsProps = { readonly part: Compared; readonly side: 'removed' | 'added' }

function Words({ part, side }: WordsProps) {
  const say = useWords()
  const runs = part.runs.filter(({ kind }) => kind === 'same' || kind === side)
  if (part.part === 'photos' && runs.length === 0) {
    return <span className={style.absent}>{say('history.photoNoWords')}</span>
  }
  return runs.map((run, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the runs are made anew as a whole
    <RunOfWords key={at} run={run} />
  ))
}

function RunOfWords({ run: { kind, text } }: { readonly run: Run }) {
  const say = useWords()
  if (kind === 'same') return text
  const Mark = kind === 'removed' ? 'del' : 'ins'
  return (
    <Mark className={style[kind] ?? ''}>
      <Hidden>{say(`history.${kind}`)}</Hidden>
      {text}
      <Hidden>{say('history.endOfChange')}</Hidden>
    </Mark>
  )
}
