import { useEffect, useRef, useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { Photo, PhotoHash } from '#core/release/photo.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ProgressLine } from '../ui/ProgressLine.tsx'
import { changePhoto, movePhoto, putBackPhoto } from './arrange-photos.ts'
import { PhotoCard } from './PhotoCard.tsx'
import { PhotoDrop } from './PhotoDrop.tsx'
import style from './PhotoPanel.module.css'
import { RefusedPhotos } from './RefusedPhotos.tsx'
import { type AddingPhotos, useAddPhotos } from './use-add-photos.ts'
import { usePastedPictures } from './use-pasted-pictures.ts'

type PhotoPanelProps = {
  readonly photos: readonly Photo[]
  readonly onChange: (photos: readonly Photo[]) => void
  /** Adding goes on while the panel is folded away: give this where `photos` may change meanwhile. */
  readonly onAdd?: (photo: Photo) => void
  readonly defaultCredit: string
}

type Removed = { readonly photo: Photo; readonly index: number }

export function PhotoPanel({ photos, onChange, onAdd, defaultCredit }: PhotoPanelProps) {
  const say = useWords()
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [moved, setMoved] = useState('')
  const row = useRef(photos)
  useEffect(() => {
    row.current = photos
  }, [photos])
  const append = (photo: Photo) => {
    row.current = [...row.current, photo]
    onChange(row.current)
  }
  const adding = useAddPhotos({ photos, credit: defaultCredit, onPhoto: onAdd ?? append })
  usePastedPictures(adding.add)

  const move = (hash: PhotoHash, step: -1 | 1) => {
    const next = movePhoto(photos, hash, step)
    const number = next.findIndex((photo) => photo.hash === hash) + 1
    setMoved(say('photos.moved', { number, total: next.length }))
    onChange(next)
  }
  const remove = (photo: Photo, index: number) => {
    setRemoved({ photo, index })
    onChange(photos.filter(({ hash }) => hash !== photo.hash))
  }
  const putBack = ({ photo, index }: Removed) => {
    setRemoved(null)
    onChange(putBackPhoto(photos, photo, index))
  }

  return (
    <section className={style.panel} aria-label={say('photos.title')}>
      <PhotoDrop onFiles={adding.add} />
      <AddingNow adding={adding} />
      <RefusedPhotos refused={adding.refused} onDismiss={adding.forgetRefused} />
      {removed === null ? null : (
        <Notice
          tone="info"
          action={
            <Button look="soft" autoFocus onPress={() => putBack(removed)}>
              {say('photos.undo')}
            </Button>
          }
        >
          {say('photos.removed')}
        </Notice>
      )}
      {photos.length === 0 ? <p className={style.note}>{say('photos.none')}</p> : null}
      <ol className={style.cards}>
        {photos.map((photo, index) => (
          <PhotoCard
            key={photo.hash}
            photo={photo}
            number={index + 1}
            total={photos.length}
            onWords={(words) => onChange(changePhoto(photos, photo.hash, words))}
            onMove={(step) => move(photo.hash, step)}
            onRemove={() => remove(photo, index)}
          />
        ))}
      </ol>
      <VisuallyHidden>
        <p role="status">{moved}</p>
      </VisuallyHidden>
    </section>
  )
}

function AddingNow({ adding: { now } }: { readonly adding: AddingPhotos }) {
  const say = useWords()
  if (now === null) return null
  const name = now.name === '' ? say('photos.untitledFile') : now.name
  return (
    <ProgressLine
      label={say('photos.adding', { name, number: now.number, total: now.total })}
      part={(now.number - 0.5) / now.total}
    />
  )
}
