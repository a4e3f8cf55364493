import { useMemo, useState } from 'react'
import { keepApart, mergeEntries } from '#core/directory/change-entries.ts'
import { differences } from '#core/directory/compare-texts.ts'
import type { Directory } from '#core/directory/directory.ts'
import { findDuplicates, type Pair } from '#core/directory/duplicates.ts'
import {
  type Entry,
  type EntryKind,
  type FieldName,
  type Texts,
  textsOf,
} from '#core/directory/texts.ts'
import { useWords } from '../../bridge/words.ts'
import type { Change } from '../../directory/directory-store.ts'
import { Button } from '../../ui/Button.tsx'
import { Choice } from '../../ui/Choice.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { nameOf } from './directory-screen.ts'
import style from './MergeView.module.css'
import { SideBySide } from './SideBySide.tsx'

type MergeViewProps = {
  readonly kind: EntryKind
  readonly directory: Directory
  readonly onChange: (change: Change) => void
  readonly onBack: () => void
}

/** One pair after the other; what she keeps apart is not asked again. */
export function MergeView({ kind, directory, onChange, onBack }: MergeViewProps) {
  const say = useWords()
  const [chosen, setChosen] = useState<string | null>(null)
  const entries: readonly Entry[] = directory[kind]
  const { apart } = directory
  const pairs = useMemo(() => findDuplicates(kind, entries, apart), [kind, entries, apart])
  const pair = pairs.find((one) => keyOf(one) === chosen) ?? pairs[0]
  const one = entries.find(({ id }) => id === pair?.one)
  const other = entries.find(({ id }) => id === pair?.other)
  if (pair === undefined || one === undefined || other === undefined) {
    return (
      <EmptyState
        title={say('directory.merge.title')}
        sentence={say('directory.merge.none')}
        action={<Button onPress={onBack}>{say('directory.back')}</Button>}
      />
    )
  }
  return (
    <div className={style.merge}>
      <p className={style.soft}>{say('directory.merge.sentence')}</p>
      {pairs.length > 1 ? (
        <Choice
          label={say('directory.merge.pairs')}
          value={keyOf(pair)}
          options={pairs.slice(0, listed).map((each, at) => ({
            id: keyOf(each),
            label: `${say('directory.merge.pair', { at: at + 1, count: pairs.length })} · ${nameIn(entries, each.one)}`,
          }))}
          onChange={setChosen}
        />
      ) : null}
      <p>
        {say('directory.merge.reason', {
          reasons: pair.because.map((why) => say(`directory.merge.because.${why}`)).join(', '),
        })}
      </p>
      <Pairing
        key={keyOf(pair)}
        kind={kind}
        one={one}
        other={other}
        onMerge={(texts) =>
          onChange((now) => mergeEntries(now, kind, { one: one.id, other: other.id, texts }))
        }
        onApart={() => onChange((now) => keepApart(now, one.id, other.id))}
      />
    </div>
  )
}

/** A list for choosing, not for reading: the rest comes up as pairs are done. */
const listed = 200

type PairingProps = {
  readonly kind: EntryKind
  readonly one: Entry
  readonly other: Entry
  readonly onMerge: (texts: Texts) => void
  readonly onApart: () => void
}

function Pairing({ kind, one, other, onMerge, onApart }: PairingProps) {
  const say = useWords()
  const left = textsOf(one)
  const right = textsOf(other)
  const found = differences(kind, left, right)
  // What one side leaves empty the other one fills; between two words she decides.
  const [taken, setTaken] = useState<Readonly<Partial<Record<FieldName, 'left' | 'right'>>>>(() =>
    Object.fromEntries(found.map(({ field, kept }) => [field, kept === '' ? 'right' : 'left'])),
  )
  const merged = found.map(({ field, kept, incoming }): [string, string] => [
    field,
    taken[field] === 'right' ? incoming : kept,
  ])
  const texts: Texts = { ...left, ...Object.fromEntries(merged) }
  return (
    <>
      <SideBySide
        differences={found}
        leftTitle={say('directory.merge.left')}
        rightTitle={say('directory.merge.right')}
        name={nameOf(one)}
        taken={taken}
        onTake={(field, side) => setTaken({ ...taken, [field]: side })}
      />
      <div className={style.acts}>
        <Button onPress={onApart}>{say('directory.merge.keepBoth')}</Button>
        <Button look="primary" onPress={() => onMerge(texts)}>
          {say('directory.merge.do')}
        </Button>
      </div>
    </>
  )
}

function keyOf({ one, other }: Pair): string {
  return `${one} ${other}`
}

function nameIn(entries: readonly Entry[], id: string): string {
  const entry = entries.find((one) => one.id === id)
  return entry === undefined ? '' : nameOf(entry)
}
