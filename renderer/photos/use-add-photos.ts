import { useEffect, useRef, useState } from 'react'
import type { Photo } from '#core/release/photo.ts'
import { addPhotos, type RefusedPhoto } from './add-photos.ts'
import { photoPorts } from './photo-ports.ts'

type Now = { readonly name: string; readonly number: number; readonly total: number }

type Sheet = {
  readonly photos: readonly Photo[]
  readonly credit: string
  readonly onPhoto: (photo: Photo) => void
}

export type AddingPhotos = {
  readonly now: Now | null
  readonly refused: readonly RefusedPhoto[]
  readonly add: (files: readonly File[]) => void
  /** Leaves out what is not yet added, of these files and of those that wait. */
  readonly cancel: () => void
  readonly forgetRefused: () => void
}

/** Files dropped while others are being added wait for their turn. */
export function useAddPhotos(sheet: Sheet): AddingPhotos {
  const latest = useRef(sheet)
  const turn = useRef(Promise.resolve())
  // Whatever was asked for before the last cancelling is left out.
  const cancelled = useRef(0)
  const asked = useRef(0)
  const [now, setNow] = useState<Now | null>(null)
  const [refused, setRefused] = useState<readonly RefusedPhoto[]>([])
  useEffect(() => {
    latest.current = sheet
  })
  const addAll = async (files: readonly File[], nr: number) => {
    const added = new Set<string>()
    const adding = {
      files,
      credit: latest.current.credit,
      isPresent: (hash: string) =>
        added.has(hash) || latest.current.photos.some((photo) => photo.hash === hash),
      onStart: (name: string, number: number) => setNow({ name, number, total: files.length }),
      isCancelled: () => nr <= cancelled.current,
      onPhoto: (photo: Photo) => {
        added.add(photo.hash)
        latest.current.onPhoto(photo)
      },
    }
    const fresh = await addPhotos(adding, photoPorts)
    setRefused((before) => [...before, ...fresh])
    setNow(null)
  }
  const add = (files: readonly File[]) => {
    if (files.length === 0) return
    setRefused([])
    asked.current += 1
    const nr = asked.current
    turn.current = turn.current.then(() => addAll(files, nr))
  }
  const cancel = () => {
    cancelled.current = asked.current
  }
  return { now, refused, add, cancel, forgetRefused: () => setRefused([]) }
}
