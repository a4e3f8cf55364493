import { parcelLimits, releaseFileName } from '#core/outbox/parcel.ts'
import { isHarm } from '#core/outbox/parcel-problem.ts'
import { openParcel, openZip, type ParcelPlace, type ParcelSource } from './parcel-source.ts'
import type { StickDisk } from './stick-disk.ts'
import { type Verified, verifySource, type Watch } from './verify-parcel.ts'
import type { Passphrase } from './zip-parcel.ts'

export type Inside = Pick<Verified, 'entries' | 'problems'> & {
  /** Where the release lies, if there is one. */
  readonly source: ParcelSource
  readonly files: number
  readonly sizeBytes: number
  /** See `ReadParcel`. */
  readonly proofs: readonly string[]
}

/**
 * Opens and verifies a parcel, and goes on into the one ZIP that a parcel without a release holds,
 * as one on a stick does that was packed or locked. Rejects as `verifyParcel` does.
 */
export async function openInside(
  place: ParcelPlace,
  passphrase: Passphrase,
  disk: StickDisk,
  watch?: Watch,
): Promise<Inside> {
  const source = await openParcel(place, passphrase, disk)
  const outer = insideOf(source, await verifySource(source, watch))
  const zip = loneZip(outer)
  if (zip === null) return outer
  const bytes = await source.read(zip, parcelLimits.zipBytes)
  const packed = await openZip(bytes, passphrase)
  const inner = insideOf(packed, await verifySource(packed, watch))
  return {
    ...inner,
    problems: [...outer.problems, ...inner.problems],
    proofs: [...outer.proofs, ...inner.proofs],
  }
}

function insideOf(source: ParcelSource, verified: Verified): Inside {
  const { entries, problems, manifestHash } = verified
  const zip = source.zipHash === null ? [] : [source.zipHash]
  return {
    source,
    entries,
    problems,
    files: entries.length,
    sizeBytes: entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0),
    proofs: [manifestHash, ...zip],
  }
}

function loneZip({ entries, problems }: Inside): string | null {
  const bad = new Set(problems.filter(isHarm).map(({ file }) => file))
  const zips = entries.filter(({ name }) => /\.zip$/i.test(name))
  const [zip] = zips
  const isLone = zips.length === 1 && entries.every(({ name }) => name !== releaseFileName)
  return isLone && zip !== undefined && !bad.has(zip.name) ? zip.name : null
}
