import { useEffect } from 'react'
import type { Format } from '#contract/calls.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { MissingPart } from '#core/release/missing-parts.ts'
import type { Release } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Field } from '../../ui/Field.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Completeness } from './Completeness.tsx'
import { ExitCard } from './exits/ExitCard.tsx'
import { Exits } from './exits/Exits.tsx'
import { formatsOf, type HandOverState } from './exits/way-out.ts'
import { Formats } from './Formats.tsx'
import style from './HandOver.module.css'
import type { HandOver } from './hand-over-store.ts'
import { PhotosAlong } from './PhotosAlong.tsx'
import { DatelineChoice } from './recipients/DatelineChoice.tsx'
import { Recipients } from './recipients/Recipients.tsx'

type ChoosingProps = {
  readonly state: HandOverState
  readonly refusal: ErrorCode | null
  readonly handOver: HandOver
  readonly release: Release
  readonly prepare: () => Promise<void>
  readonly onJump: (to: MissingPart) => void
  readonly onLook: (format: Format) => void
  readonly onOutbox: (() => void) | undefined
}

export function Choosing(props: ChoosingProps) {
  const { state, refusal, handOver, release, onJump, onLook } = props
  const { exit, formats, wishes, weights } = state
  // biome-ignore lint/correctness/useExhaustiveDependencies: once, when the choices are shown
  useEffect(() => {
    void handOver.weigh(release)
  }, [])
  const recipients = (
    <Recipients wishes={wishes} asksApart={exit !== 'outbox'} onChange={handOver.setWishes} />
  )
  // A copied text or a print has no files: neither their formats nor the size of photos counts.
  const makesFiles = formatsOf(exit).length > 0
  const others = (
    <>
      {exit === 'print' ? null : (
        <DatelineChoice
          release={release}
          wish={wishes.dateline}
          onChange={(dateline) => handOver.setWishes({ dateline })}
        />
      )}
      <Officer {...props} />
      <Completeness release={release} onJump={onJump} />
    </>
  )
  return (
    <div className={style.sections}>
      {refusal === null ? null : <Refusal refusal={refusal} />}
      <div className={style.columns}>
        <div className={style.sections}>
          {exit === 'outbox' ? recipients : null}
          {makesFiles ? (
            <Formats exit={exit} formats={formats} onChange={handOver.setFormats} onLook={onLook} />
          ) : null}
          {formats.includes('eml') && makesFiles && exit !== 'outbox' ? recipients : null}
          {makesFiles ? (
            <PhotosAlong
              photos={release.photos}
              preset={wishes.photos}
              weights={weights}
              onPreset={(photos) => handOver.setWishes({ photos })}
            />
          ) : null}
          {makesFiles ? null : others}
        </div>
        <div className={style.sections}>
          <div className={style.section}>
            <Exits exit={exit} onChange={handOver.setExit} />
            <ExitCard {...props} />
          </div>
          {makesFiles ? others : null}
        </div>
      </div>
    </div>
  )
}

function Officer({ state: { officer }, handOver }: Pick<ChoosingProps, 'state' | 'handOver'>) {
  const say = useWords()
  return (
    <Field
      label={say('handOver.officer')}
      help={say('handOver.officerHelp')}
      value={officer}
      maxLength={200}
      autoComplete="off"
      onChange={handOver.setOfficer}
      onBlur={() => void handOver.keepOfficer()}
    />
  )
}

function Refusal({ refusal }: { readonly refusal: ErrorCode }) {
  const say = useWords()
  if (refusal === 'export-cancelled') {
    return <Notice tone="info">{say('errors.export-cancelled')}</Notice>
  }
  if (refusal === 'stick-gone') {
    return <Notice tone="error">{say('handOver.stick.gone')}</Notice>
  }
  if (refusal !== 'folder-exists') return <Notice tone="error">{say(`errors.${refusal}`)}</Notice>
  return (
    <Notice tone="warn">
      <span>{say('errors.folder-exists')}</span> <span>{say('handOver.besideHelp')}</span>
    </Notice>
  )
}
