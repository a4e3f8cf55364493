import { ArrowDown, ArrowUp, ImageOff, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { Photo } from '#core/release/photo.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Field } from '../ui/Field.tsx'
import style from './PhotoPanel.module.css'
import { photoAddress } from './photo-ports.ts'

type PhotoCardProps = {
  readonly photo: Photo
  readonly number: number
  readonly total: number
  readonly onWords: (words: Partial<Pick<Photo, 'caption' | 'credit'>>) => void
  readonly onMove: (step: -1 | 1) => void
  readonly onRemove: () => void
}

export function PhotoCard({ photo, number, total, onWords, onMove, onRemove }: PhotoCardProps) {
  const say = useWords()
  const name = say('photos.photo', { number })
  return (
    <li className={style.card}>
      <div className={style.cardHead}>
        <Thumbnail photo={photo} name={name} />
        <div className={style.cardSide}>
          <p className={style.cardName}>{name}</p>
          <MoveButtons number={number} total={total} onMove={onMove} />
          <Button
            look="quiet"
            square
            aria-label={say('photos.remove', { number })}
            onPress={onRemove}
          >
            <Trash2 aria-hidden />
          </Button>
        </div>
      </div>
      <Field
        label={say('photos.caption')}
        help={say('photos.captionHelp')}
        rows={3}
        value={photo.caption}
        onChange={(caption) => onWords({ caption })}
      />
      <Field
        label={say('photos.credit')}
        value={photo.credit}
        onChange={(credit) => onWords({ credit })}
      />
    </li>
  )
}

function Thumbnail({ photo, name }: { readonly photo: Photo; readonly name: string }) {
  const [isLost, setLost] = useState(false)
  if (isLost) {
    return (
      <div className={style.thumb} role="img" aria-label={name}>
        <ImageOff aria-hidden size={16} />
      </div>
    )
  }
  return (
    <img
      className={style.thumb}
      src={photoAddress(photo.hash, 'thumb')}
      alt={photo.caption === '' ? name : photo.caption}
      onError={() => setLost(true)}
    />
  )
}

type MoveButtonsProps = Pick<PhotoCardProps, 'number' | 'total' | 'onMove'>

/** The focus follows the photo: a reordered row drops it, and at an edge its button is closed. */
function MoveButtons({ number, total, onMove }: MoveButtonsProps) {
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
        isDisabled={number === total}
        aria-label={say('photos.moveDown', { number })}
        onPress={() => move(1)}
      >
        <ArrowDown aria-hidden />
      </Button>
    </div>
  )
}
