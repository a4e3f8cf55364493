import { type PhotoMediaType, photoLimits, type Rendition, renditionEdgePx } from './photo.ts'

export type PictureHeader = {
  readonly mediaType: PhotoMediaType
  readonly widthPx: number
  readonly heightPx: number
}

/**
 * Reads kind and size out of the first bytes of a JPEG, PNG, or WebP, by content and never by
 * name; null for anything else, SVG included. Nothing is decoded: that happens in the sandbox.
 */
export function readPictureHeader(bytes: Uint8Array): PictureHeader | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const header = readPng(view) ?? readJpeg(view) ?? readWebp(view)
  return header !== null && header.widthPx > 0 && header.heightPx > 0 ? header : null
}

const heicBrands = ['heic', 'heix', 'hevc', 'heim', 'heis', 'mif1', 'msf1', 'heif']

/** Whether the bytes begin as a HEIC photo of a telephone (ISO/IEC 23008-12), which is not read. */
export function isHeic(bytes: Uint8Array): boolean {
  if (bytes.length < 12) return false
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  return nameAt(view, 4) === 'ftyp' && heicBrands.includes(nameAt(view, 8))
}

export type PictureVerdict =
  | { readonly kind: 'fits'; readonly header: PictureHeader }
  | { readonly kind: 'not-a-picture' }
  | { readonly kind: 'too-large' }

/** Judges a picture by `photoLimits`; a file above the byte limit is not even looked into. */
export function judgePicture(bytes: Uint8Array): PictureVerdict {
  if (bytes.length > photoLimits.sizeBytes) return { kind: 'too-large' }
  const header = readPictureHeader(bytes)
  if (header === null) return { kind: 'not-a-picture' }
  const tooLarge = header.widthPx * header.heightPx > photoLimits.pixels
  return tooLarge ? { kind: 'too-large' } : { kind: 'fits', header }
}

/** Whether the bytes are a JPEG that keeps to the edge of the rendition. */
export function isRendition(bytes: Uint8Array, rendition: Rendition): boolean {
  const verdict = judgePicture(bytes)
  if (verdict.kind !== 'fits') return false
  const { mediaType, widthPx, heightPx } = verdict.header
  return mediaType === 'image/jpeg' && Math.max(widthPx, heightPx) <= renditionEdgePx[rendition]
}

/** The signature, then the chunk IHDR, which the standard puts first. */
function readPng(view: DataView): PictureHeader | null {
  if (view.byteLength < 24 || view.getUint32(0) !== 0x89504e47) return null
  if (view.getUint32(4) !== 0x0d0a1a0a || nameAt(view, 12) !== 'IHDR') return null
  return { mediaType: 'image/png', widthPx: view.getUint32(16), heightPx: view.getUint32(20) }
}

/** Walks over the segments to the start of frame (ITU T.81, annex B). */
function readJpeg(view: DataView): PictureHeader | null {
  if (view.byteLength < 4 || view.getUint16(0) !== 0xffd8) return null
  let at = 2
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null
    const marker = view.getUint8(at + 1)
    if (isStartOfFrame(marker)) {
      return {
        mediaType: 'image/jpeg',
        widthPx: view.getUint16(at + 7),
        heightPx: view.getUint16(at + 5),
      }
    }
    // A fill byte may stand before a marker; markers 01 and D0–D9 carry no length.
    if (marker === 0xff) at += 1
    else if (marker === 0x01 || (marker >= 0xd0 && marker <= 0xd9)) at += 2
    else at += 2 + Math.max(2, view.getUint16(at + 2))
  }
  return null
}

function isStartOfFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
}

/** RIFF container with one of three first chunks (RFC 9649). */
function readWebp(view: DataView): PictureHeader | null {
  if (view.byteLength < 30 || nameAt(view, 0) !== 'RIFF' || nameAt(view, 8) !== 'WEBP') return null
  const size = webpSize(view)
  return size === null ? null : { mediaType: 'image/webp', widthPx: size[0], heightPx: size[1] }
}

function webpSize(view: DataView): readonly [number, number] | null {
  switch (nameAt(view, 12)) {
    case 'VP8 ':
      return [view.getUint16(26, true) & 0x3fff, view.getUint16(28, true) & 0x3fff]
    case 'VP8L': {
      const bits = view.getUint32(21, true)
      return [(bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1]
    }
    case 'VP8X':
      return [uint24(view, 24) + 1, uint24(view, 27) + 1]
    default:
      return null
  }
}

function uint24(view: DataView, at: number): number {
  return view.getUint16(at, true) + view.getUint8(at + 2) * 65536
}

function nameAt(view: DataView, at: number): string {
  return String.fromCharCode(...[0, 1, 2, 3].map((step) => view.getUint8(at + step)))
}
