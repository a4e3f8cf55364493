import { FolderOpen } from 'lucide-react'
import type { Format } from '#contract/calls.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { MissingPart } from '#core/release/missing-parts.ts'
import type { Release } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { Completeness } from './Completeness.tsx'
import { DatelineChoice } from './DatelineChoice.tsx'
import { Formats } from './Formats.tsx'
import style from './HandOver.module.css'
import type { HandOver, HandOverState } from './hand-over-store.ts'
import { PhotosAlong } from './PhotosAlong.tsx'
import { Recipients } from './Recipients.tsx'

type ChoosingProps = {
  readonly state: HandOverState
  readonly refusal: ErrorCode | null
  readonly handOver: HandOver
  readonly release: Release
  readonly onJump: (to: MissingPart) => void
  readonly onLook: (format: Format) => void
}

export function Choosing(props: ChoosingProps) {
  const { state, refusal, handOver, release, onJump, onLook } = props
  const { formats, wishes } = state
  return (
    <div className={style.sections}>
      {refusal === null ? null : <Refusal refusal={refusal} />}
      <div className={style.columns}>
        <div className={style.sections}>
          <Formats formats={formats} onChange={handOver.setFormats} onLook={onLook} />
          {formats.includes('eml') ? (
            <Recipients
              mailing={wishes.mailing}
              onChange={(mailing) => handOver.setWishes({ mailing })}
            />
          ) : null}
        </div>
        <div className={style.sections}>
          <Folder state={state} handOver={handOver} />
          <DatelineChoice
            release={release}
            wish={wishes.dateline}
            onChange={(dateline) => handOver.setWishes({ dateline })}
          />
          <Completeness release={release} onJump={onJump} />
          <PhotosAlong photos={release.photos} />
        </div>
      </div>
    </div>
  )
}

function Folder({ state: { folder }, handOver }: Pick<ChoosingProps, 'state' | 'handOver'>) {
  const say = useWords()
  return (
    <section className={style.section}>
      <h3 className={style.heading}>{say('handOver.folder')}</h3>
      <div className={style.folder}>
        <span className={style.folderName} aria-live="polite">
          {folder === null ? say('handOver.noFolder') : folder.label}
        </span>
        <Button onPress={() => handOver.chooseFolder()}>
          <FolderOpen aria-hidden />
          {say('handOver.chooseFolder')}
        </Button>
      </div>
      <p className={style.help}>{say('handOver.folderHelp')}</p>
    </section>
  )
}

function Refusal({ refusal }: { readonly refusal: ErrorCode }) {
  const say = useWords()
  if (refusal === 'export-cancelled') {
    return <Notice tone="info">{say('errors.export-cancelled')}</Notice>
  }
  if (refusal !== 'folder-exists') return <Notice tone="error">{say(`errors.${refusal}`)}</Notice>
  return (
    <Notice tone="warn">
      <span>{say('errors.folder-exists')}</span> <span>{say('handOver.besideHelp')}</span>
    </Notice>
  )
}
