import { AppError } from '#core/app-error.ts'
import { type ManifestEntry, manifestName, readManifest } from '#core/outbox/manifest.ts'
import { parcelLimits } from '#core/outbox/parcel.ts'
import type { ParcelProblem } from '#core/outbox/parcel-problem.ts'
import { stopIfCancelled } from '#services/hand-over/cancel.ts'
import { photoHashOf } from '#services/photos/photo-hash.ts'
import { isTooLong, openParcel, type ParcelPlace, type ParcelSource } from './parcel-source.ts'
import { nodeStickDisk, type StickDisk } from './stick-disk.ts'
import type { Passphrase } from './zip-parcel.ts'

/** What else lies there harms nothing: a folder of thousands need not be told in full. */
const othersAtMost = 100

export type Verified = {
  readonly entries: readonly ManifestEntry[]
  readonly problems: readonly ParcelProblem[]
  /** SHA-256 of the manifest itself, which stands for the whole parcel. */
  readonly manifestHash: string
}

/**
 * Compares a folder or ZIP with its manifest, changing nothing. Rejects with `parcel-unknown`,
 * `parcel-damaged`, `parcel-newer`, `parcel-too-large`, `parcel-unsafe`, or `parcel-locked`.
 */
export async function verifyParcel(
  place: ParcelPlace,
  passphrase: Passphrase = null,
  disk: StickDisk = nodeStickDisk,
): Promise<Verified> {
  return verifySource(await openParcel(place, passphrase, disk))
}

/** `tell` hears after each file how many of the promised bytes have been looked at. */
export type Watch = {
  readonly signal: AbortSignal
  readonly tell: (progress: { readonly done: number; readonly total: number }) => void
}

/** The same for a parcel that is open; rejects with `export-cancelled` too. */
export async function verifySource(source: ParcelSource, watch?: Watch): Promise<Verified> {
  const { entries, manifestHash } = await manifestOf(source)
  const names = new Set(source.names)
  const problems: ParcelProblem[] = []
  const total = entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  let done = 0
  for (const entry of entries) {
    if (watch !== undefined) stopIfCancelled(watch.signal)
    const problem = await judge(source, names, entry)
    if (problem !== null) problems.push(problem)
    names.delete(entry.name)
    done += entry.sizeBytes
    watch?.tell({ done, total })
  }
  names.delete(manifestName)
  const others = [...names].sort().slice(0, othersAtMost).map(unlisted)
  return { entries, problems: [...problems, ...others], manifestHash }
}

type Listed = Pick<Verified, 'entries' | 'manifestHash'>

async function manifestOf(source: ParcelSource): Promise<Listed> {
  if (!source.names.includes(manifestName)) throw new AppError('parcel-unknown', 'no manifest')
  const bytes = await source.read(manifestName, parcelLimits.manifestBytes).catch((cause) => {
    const code = isTooLong(cause) ? 'parcel-too-large' : 'parcel-damaged'
    throw new AppError(code, 'the manifest cannot be read', { cause })
  })
  const read = readManifest(new TextDecoder().decode(bytes))
  if (read.kind === 'newer') throw new AppError('parcel-newer', 'a later format of manifest')
  if (read.kind === 'damaged') throw new AppError('parcel-damaged', 'the manifest is not whole')
  if (read.kind === 'too-large') throw new AppError('parcel-too-large', 'very many files')
  const promised = read.entries.reduce((sum, { sizeBytes }) => sum + sizeBytes, 0)
  if (promised > parcelLimits.sizeBytes) {
    throw new AppError('parcel-too-large', `${promised} bytes`)
  }
  return { entries: read.entries, manifestHash: await photoHashOf(bytes) }
}

async function judge(
  source: ParcelSource,
  names: ReadonlySet<string>,
  { name, sizeBytes, sha256 }: ManifestEntry,
): Promise<ParcelProblem | null> {
  if (!names.has(name)) return { kind: 'missing', file: name }
  try {
    const found = await source.measure(name, sizeBytes)
    const isEqual = found.sizeBytes === sizeBytes && found.sha256 === sha256
    return isEqual ? null : { kind: 'differs', file: name }
  } catch (error) {
    if (isTooLong(error)) return { kind: 'differs', file: name }
    // Whatever the reason, she learns which file it is, and the others are still judged.
    return { kind: 'unreadable', file: name }
  }
}

function unlisted(file: string): ParcelProblem {
  return { kind: 'unlisted', file }
}
