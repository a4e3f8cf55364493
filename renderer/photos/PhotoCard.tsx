import { ArrowDown, ArrowUp, ImageOff, Trash2 } from 'lucide-react'
import { memo, useEffect, useRef, useState } from 'react'
import { Button as AriaButton } from 'react-aria-components'
import type { Photo, PhotoHash } from '#core/release/photo.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { Field } from '../ui/Field.tsx'
import style from './PhotoPanel.module.css'
import { photoAddress } from './photo-ports.ts'

type PhotoCardProps = {
  readonly photo: Photo
  readonly number: number
  readonly isLast: boolean
  readonly acts: PhotoActs
}

export type PhotoActs = {
  readonly onWords: (hash: PhotoHash, words: Partial<Pick<Photo, 'caption' | 'credit'>>) => void
  readonly onMove: (hash: PhotoHash, step: -1 | 1) => void
  readonly onRemove: (photo: Photo) => void
}

/** Drawn anew only when its own photo changes: two hundred may come in one after the other. */
export const PhotoCard = memo(function PhotoCard({ photo, number, isLast, acts }: PhotoCardProps) {
  const say = useWords()
  const name = say('photos.photo', { number })
  return (
    <li className={style.card} data-photo={photo.hash}>
      <div className={style.cardHead}>
        <Thumbnail photo={photo} name={name} number={number} />
        <div className={style.cardSide}>
          <p className={style.cardName}>{name}</p>
          <MoveButtons
            number={number}
            isLast={isLast}
            onMove={(step) => acts.onMove(photo.hash, step)}
          />
          <Button
            look="quiet"
            square
            aria-label={say('photos.remove', { number })}
            onPress={() => acts.onRemove(photo)}
          >
            <Trash2 aria-hidden />
          </Button>
        </div>
      </div>
      {Math.max(photo.widthPx, photo.heightPx) < smallPx ? (
        <p className={style.small}>
          {say('photos.small', { width: photo.widthPx, height: photo.heightPx })}
        </p>
      ) : null}
      <Field
        label={say('photos.caption')}
        help={say('photos.captionHelp')}
        rows={2}
        grows
        value={photo.caption}
        onChange={(caption) => acts.onWords(photo.hash, { caption })}
      />
      <Field
        label={say('photos.credit')}
        value={photo.credit}
        onChange={(credit) => acts.onWords(photo.hash, { credit })}
      />
    </li>
  )
})

/** A photo whose longer side is below this prints blurred over the width of a column. */
const smallPx = 800

type ThumbnailProps = { readonly photo: Photo; readonly name: string; readonly number: number }

function Thumbnail({ photo, name, number }: ThumbnailProps) {
  const say = useWords()
  const [isLost, setLost] = useState(false)
  const [isLarge, setLarge] = useState(false)
  if (isLost) {
    return (
      <div className={style.thumb} role="img" aria-label={name}>
        <ImageOff aria-hidden size={16} />
      </div>
    )
  }
  const alt = photo.caption === '' ? name : photo.caption
  return (
    <>
      <AriaButton
        className={style.enlarge ?? ''}
        aria-label={say('photos.enlarge', { number })}
        onPress={() => setLarge(true)}
      >
        <img
          className={style.thumb}
          src={photoAddress(photo.hash, 'thumb')}
          alt={alt}
          onError={() => setLost(true)}
        />
      </AriaButton>
      <Dialog
        title={name}
        closeLabel={say('app.close')}
        isOpen={isLarge}
        size="wide"
        onClose={() => setLarge(false)}
      >
        <figure className={style.large}>
          <img src={photoAddress(photo.hash, 'print')} alt={alt} />
          {photo.caption === '' ? null : <figcaption>{photo.caption}</figcaption>}
        </figure>
      </Dialog>
    </>
  )
}

type MoveButtonsProps = Pick<PhotoCardProps, 'number' | 'isLast'> & {
  readonly onMove: (step: -1 | 1) => void
}

/** The focus follows the photo: a reordered row drops it, and at an edge its button is closed. */
function MoveButtons({ number, isLast, onMove }: MoveButtonsProps) {
  const say = useWords()
  const pair = useRef<HTMLDivElement>(null)
  const wanted = useRef<-1 | 1 | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the place in the row is what moves
  useEffect(() => {
    if (wanted.current === null) return
    const open = [...(pair.current?.querySelectorAll<HTMLButtonElement>('button:enabled') ?? [])]
    const button = wanted.current === -1 ? open.at(0) : open.at(-1)
    button?.focus()
    wanted.current = null
  }, [number])
  const move = (step: -1 | 1) => {
    wanted.current = step
    onMove(step)
  }
  return (
    <div className={style.moves} ref={pair}>
      <Button
        look="quiet"
        square
        isDisabled={number === 1}
        aria-label={say('photos.moveUp', { number })}
        onPress={() => move(-1)}
      >
        <ArrowUp aria-hidden />
      </Button>
      <Button
        look="quiet"
        square
        isDisabled={isLast}
        aria-label={say('photos.moveDown', { number })}
        onPress={() => move(1)}
      >
        <ArrowDown aria-hidden />
      </Button>
    </div>
  )
}
