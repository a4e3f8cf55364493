import type { Client } from '#contract/client.ts'
import type { PhotoHash, Rendition } from '#core/release/photo.ts'
import { client } from '../bridge/client.ts'
import { drawPicture } from './draw-picture.ts'
import type { Drawn } from './drawing.ts'

/** What adding and redrawing need from outside; tests bring their own. */
export type PhotoPorts = {
  readonly call: Client['call']
  readonly draw: (original: Blob, renditions: readonly Rendition[]) => Promise<Drawn>
  readonly fetchOriginal: (hash: PhotoHash) => Promise<Blob>
}

export const photoPorts: PhotoPorts = {
  call: client.call,
  draw: drawPicture,
  async fetchOriginal(hash) {
    const answer = await fetch(photoAddress(hash, 'original'))
    if (!answer.ok) throw new Error(`the original of ${hash} did not come: ${answer.status}`)
    return answer.blob()
  },
}

export function photoAddress(hash: PhotoHash, kind: 'original' | 'thumb' | 'print'): string {
  return `app://photo/${hash}/${kind}`
}
