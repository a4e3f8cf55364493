import { useState } from 'react'
import type { PhotoHash } from '#core/release/photo.ts'
import { ensureRenditions } from '../../photos/ensure-renditions.ts'
import { photoAddress } from '../../photos/photo-ports.ts'
import style from './Thumbnail.module.css'

type ThumbnailProps = { readonly hash: PhotoHash | null }

type Look = 'stored' | 'drawing' | 'drawn' | 'none'

/**
 * Decoration beside the headline; an empty tile where there is no photo. A thumbnail that the
 * store has lost is drawn anew from the original, once.
 */
export function Thumbnail({ hash }: ThumbnailProps) {
  const [look, setLook] = useState<Look>('stored')
  if (hash === null || look === 'none' || look === 'drawing') return <span className={style.tile} />

  async function drawAnew(lost: PhotoHash) {
    setLook('drawing')
    try {
      await ensureRenditions([lost])
      setLook('drawn')
    } catch {
      // The original is gone or broken; the release says so when it is handed over.
      setLook('none')
    }
  }

  return (
    <img
      key={look}
      className={style.tile}
      src={photoAddress(hash, 'thumb')}
      alt=""
      decoding="async"
      draggable={false}
      onError={() => (look === 'stored' ? void drawAnew(hash) : setLook('none'))}
    />
  )
}
