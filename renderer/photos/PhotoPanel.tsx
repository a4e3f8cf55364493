import { Fragment, useEffect, useRef, useState } from 'react'
import { VisuallyHidden } from 'react-aria-components'
import type { Photo, PhotoHash } from '#core/release/photo.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ProgressLine } from '../ui/ProgressLine.tsx'
import { changePhoto, movePhoto, putBackPhoto } from './arrange-photos.ts'
import { type PhotoActs, PhotoCard } from './PhotoCard.tsx'
import { PhotoDrop } from './PhotoDrop.tsx'
import style from './PhotoPanel.module.css'
import { RefusedPhotos } from './RefusedPhotos.tsx'
import { type AddingPhotos, useAddPhotos } from './use-add-photos.ts'
import { useDroppedFiles } from './use-dropped-files.ts'
import { usePastedPictures } from './use-pasted-pictures.ts'

type PhotoPanelProps = {
  readonly photos: readonly Photo[]
  readonly onChange: (photos: readonly Photo[]) => void
  /** Adding goes on while the panel is folded away: give this where `photos` may change meanwhile. */
  readonly onAdd?: (photo: Photo) => void
  /** Files were dropped somewhere on the sheet: the panel wants to be seen. */
  readonly onDropped?: () => void
  /** Documents among the dropped files, which are no photos; without it they are refused as such. */
  readonly onDocuments?: (files: readonly File[]) => void
  readonly defaultCredit: string
}

type Removed = { readonly photo: Photo; readonly index: number }

export function PhotoPanel(props: PhotoPanelProps) {
  const { photos, onChange, onAdd, onDropped, onDocuments, defaultCredit } = props
  const say = useWords()
  const [removed, setRemoved] = useState<Removed | null>(null)
  const [moved, setMoved] = useState('')
  const row = useRef(photos)
  const panel = useRef<HTMLElement>(null)
  const cards = useRef<HTMLOListElement>(null)
  useEffect(() => {
    row.current = photos
  }, [photos])
  const append = (photo: Photo) => {
    row.current = [...row.current, photo]
    onChange(row.current)
  }
  const adding = useAddPhotos({ photos, credit: defaultCredit, onPhoto: onAdd ?? append })
  usePastedPictures(adding.add)
  useDroppedFiles((files) => {
    const documents = onDocuments === undefined ? [] : files.filter(isDocument)
    if (documents.length > 0) onDocuments?.(documents)
    const pictures = files.filter((file) => !documents.includes(file))
    if (pictures.length === 0) return
    onDropped?.()
    adding.add(pictures)
  })

  const move = (hash: PhotoHash, step: -1 | 1) => {
    const next = movePhoto(photos, hash, step)
    const number = next.findIndex((photo) => photo.hash === hash) + 1
    setMoved(say('photos.moved', { number, total: next.length }))
    onChange(next)
  }
  const remove = (photo: Photo) => {
    setRemoved({ photo, index: photos.indexOf(photo) })
    onChange(photos.filter(({ hash }) => hash !== photo.hash))
  }
  const putBack = ({ photo, index }: Removed) => {
    setRemoved(null)
    onChange(putBackPhoto(photos, photo, index))
    // The button she pressed goes with its notice: the focus goes on to the photo that came back.
    requestAnimationFrame(() => cards.current?.children[index]?.querySelector('textarea')?.focus())
  }
  const acts = useSteady({
    onWords: (hash, words) => onChange(changePhoto(photos, hash, words)),
    onMove: move,
    onRemove: remove,
  })
  const forgetRefused = () => {
    adding.forgetRefused()
    panel.current?.focus()
  }

  return (
    <section ref={panel} tabIndex={-1} className={style.panel} aria-label={say('photos.title')}>
      <PhotoDrop onFiles={adding.add} />
      <AddingNow adding={adding} />
      <RefusedPhotos refused={adding.refused} onDismiss={forgetRefused} />
      {photos.length === 0 ? <p className={style.note}>{say('photos.none')}</p> : null}
      <ol ref={cards} className={style.cards}>
        {photos.map((photo, index) => (
          <Fragment key={photo.hash}>
            {removed?.index === index ? <Removal onUndo={() => putBack(removed)} /> : null}
            <PhotoCard
              photo={photo}
              number={index + 1}
              isLast={index + 1 === photos.length}
              acts={acts}
            />
          </Fragment>
        ))}
        {removed !== null && removed.index >= photos.length ? (
          <Removal onUndo={() => putBack(removed)} />
        ) : null}
      </ol>
      <VisuallyHidden>
        <p role="status">{moved}</p>
      </VisuallyHidden>
    </section>
  )
}

/** By its name: the window is told nothing better of a file that is dropped. */
function isDocument({ name }: File): boolean {
  return /\.(docx?|docm|odt|rtf|txt|pdf|zip)$/i.test(name)
}

/** Stands where the photo stood, so that the way back is in view. */
function Removal({ onUndo }: { readonly onUndo: () => void }) {
  const say = useWords()
  return (
    <li ref={(place) => place?.scrollIntoView({ block: 'nearest' })}>
      <Notice
        tone="info"
        action={
          <Button look="soft" autoFocus onPress={onUndo}>
            {say('photos.undo')}
          </Button>
        }
      >
        {say('photos.removed')}
      </Notice>
    </li>
  )
}

/** Acts that stay the same functions while what they do follows the newest row. */
function useSteady(acts: PhotoActs): PhotoActs {
  const latest = useRef(acts)
  useEffect(() => {
    latest.current = acts
  })
  const [steady] = useState<PhotoActs>(() => ({
    onWords: (hash, words) => latest.current.onWords(hash, words),
    onMove: (hash, step) => latest.current.onMove(hash, step),
    onRemove: (photo) => latest.current.onRemove(photo),
  }))
  return steady
}

function AddingNow({ adding: { now, cancel } }: { readonly adding: AddingPhotos }) {
  const say = useWords()
  if (now === null) return null
  const name = now.name === '' ? say('photos.untitledFile') : now.name
  return (
    <div className={style.adding}>
      <ProgressLine
        label={say('photos.adding', { name, number: now.number, total: now.total })}
        part={(now.number - 0.5) / now.total}
      />
      {now.total > 1 ? (
        <Button look="soft" onPress={cancel}>
          {say('photos.cancel')}
        </Button>
      ) : null}
    </div>
  )
}
