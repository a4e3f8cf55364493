import { FolderOpen } from 'lucide-react'
import { formatSchema } from '#contract/calls/hand-over.ts'
import type { ErrorCode } from '#core/app-error.ts'
import type { Part } from '#core/release/outline.ts'
import type { Release } from '#core/release/release.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { ToggleTags } from '../../ui/ToggleTags.tsx'
import { Completeness } from './Completeness.tsx'
import style from './HandOver.module.css'
import type { HandOver, HandOverState } from './hand-over-store.ts'
import { PhotosAlong } from './PhotosAlong.tsx'

type ChoosingProps = {
  readonly state: HandOverState
  readonly refusal: ErrorCode | null
  readonly handOver: HandOver
  readonly release: Release
  readonly onJump: (part: Part) => void
}

export function Choosing({ state, refusal, handOver, release, onJump }: ChoosingProps) {
  const say = useWords()
  const { formats, folder } = state
  const formatOptions = formatSchema.options.map((id) => ({
    id,
    label: say(`handOver.format.${id}`),
  }))
  return (
    <div className={style.sections}>
      {refusal === null ? null : <Refusal refusal={refusal} />}
      <section className={style.section}>
        <h3 className={style.heading}>{say('handOver.formats')}</h3>
        <ToggleTags
          label={say('handOver.formats')}
          options={formatOptions}
          chosen={formats}
          onChange={handOver.setFormats}
        />
        {formats.length === 0 ? <Notice tone="warn">{say('handOver.noFormat')}</Notice> : null}
      </section>
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
      <Completeness release={release} onJump={onJump} />
      <PhotosAlong photos={release.photos} />
    </div>
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
