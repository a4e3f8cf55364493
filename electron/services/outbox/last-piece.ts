import { Readable } from 'node:stream'

/** Kept back until the record says that it may leave; without it no server takes the mail. */
const lastPieceBytes = 512

/**
 * The frozen mail as a stream that asks before its end: `beforeLast` runs when everything else was
 * taken by the line. Where it rejects the stream breaks, and the mail stays unfinished, which a
 * server must not deliver.
 */
export function withLastPiece(bytes: Uint8Array, beforeLast: () => Promise<void>): Readable {
  const from = Math.max(bytes.length - lastPieceBytes, 0)
  let at = 0
  return new Readable({
    read() {
      if (at < from) {
        const piece = bytes.subarray(at, Math.min(at + pieceBytes, from))
        at += piece.length
        this.push(piece)
        return
      }
      beforeLast().then(
        () => {
          if (this.destroyed) return
          this.push(bytes.subarray(from))
          this.push(null)
        },
        (error: unknown) =>
          void this.destroy(error instanceof Error ? error : new Error('stopped')),
      )
    },
  })
}

const pieceBytes = 16 * 1024
