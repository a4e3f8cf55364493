import { useTranslation } from 'react-i18next'
import type { PhotoWeights } from '#contract/calls.ts'
import { type Photo, type PhotoPreset, photoPresetSchema } from '#core/release/photo.ts'
import { printSize } from '#core/text/print-size.ts'
import { useWords } from '../../bridge/words.ts'
import { photoAddress } from '../../photos/photo-ports.ts'
import { Choice } from '../../ui/Choice.tsx'
import style from './HandOver.module.css'

type PhotosAlongProps = {
  readonly photos: readonly Photo[]
  readonly preset: PhotoPreset
  /** Null while they are not known. */
  readonly weights: PhotoWeights | null
  readonly onPreset: (preset: PhotoPreset) => void
}

/** Which photos leave, how large, and what they weigh then; the same for every way out. */
export function PhotosAlong({ photos, preset, weights, onPreset }: PhotosAlongProps) {
  const say = useWords()
  const { i18n } = useTranslation()
  if (photos.length === 0) return null
  const options = photoPresetSchema.options.map((id) => {
    const weight = weights?.[id]
    const named = { preset: say(`handOver.preset.${id}`) }
    if (weight === undefined || weight.sizeBytes === 0) return { id, label: named.preset }
    const size = printSize(weight.sizeBytes, i18n.language)
    const words = weight.isSure ? 'handOver.weight' : 'handOver.weightAbout'
    return { id, label: say(words, { ...named, size }) }
  })
  return (
    <section className={style.section}>
      <h3 className={style.heading}>{say('handOver.photoCount', { total: photos.length })}</h3>
      <Choice
        label={say('handOver.photoSize')}
        options={options}
        value={preset}
        onChange={onPreset}
      />
      <ol className={style.photos}>
        {photos.map(({ hash, caption }, index) => (
          <li key={hash} className={style.photo}>
            <img className={style.thumb} src={photoAddress(hash, 'thumb')} alt="" />
            <span className={style.words}>
              {say('handOver.photo', {
                number: index + 1,
                words: caption.trim() === '' ? say('handOver.noCaption') : caption,
              })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}
