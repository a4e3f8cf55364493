import type { Photo } from '#core/release/photo.ts'
import { useWords } from '../../bridge/words.ts'
import { photoAddress } from '../../photos/photo-ports.ts'
import style from './HandOver.module.css'

export function PhotosAlong({ photos }: { readonly photos: readonly Photo[] }) {
  const say = useWords()
  if (photos.length === 0) return null
  return (
    <section className={style.section}>
      <h3 className={style.heading}>{say('handOver.photoCount', { total: photos.length })}</h3>
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
