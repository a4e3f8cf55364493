import { AppError } from '#core/app-error.ts'
import { type ManifestEntry, manifestName, readManifest } from '#core/outbox/manifest.ts'
import type { ParcelProblem } from '#core/outbox/parcel-problem.ts'
import { openParcel, type ParcelSource } from './parcel-source.ts'
import { nodeStickDisk, type StickDisk } from './stick-disk.ts'
import type { Passphrase } from './zip-parcel.ts'

export type Verified = {
  readonly entries: readonly ManifestEntry[]
  readonly problems: readonly ParcelProblem[]
}

/**
 * Compares a folder or ZIP with its manifest, changing nothing. Rejects with `parcel-unknown`,
 * `parcel-damaged`, `parcel-newer`, or `parcel-locked`.
 */
export async function verifyParcel(
  path: string,
  passphrase: Passphrase = null,
  disk: StickDisk = nodeStickDisk,
): Promise<Verified> {
  return verifySource(await openParcel(path, passphrase, disk))
}

/** The same for a parcel that is open. */
export async function verifySource(source: ParcelSource): Promise<Verified> {
  const entries = await manifestOf(source)
  const names = new Set(source.names)
  const problems: ParcelProblem[] = []
  for (const entry of entries) {
    const problem = await judge(source, names, entry)
    if (problem !== null) problems.push(problem)
    names.delete(entry.name)
  }
  names.delete(manifestName)
  return { entries, problems: [...problems, ...[...names].sort().map(unlisted)] }
}

async function manifestOf(source: ParcelSource): Promise<readonly ManifestEntry[]> {
  if (!source.names.includes(manifestName)) throw new AppError('parcel-unknown', 'no manifest')
  const bytes = await source.read(manifestName).catch((cause: unknown) => {
    throw new AppError('parcel-damaged', 'the manifest cannot be read', { cause })
  })
  const read = readManifest(new TextDecoder().decode(bytes))
  if (read.kind === 'newer') throw new AppError('parcel-newer', 'a later format of manifest')
  if (read.kind === 'damaged') throw new AppError('parcel-damaged', 'the manifest is not whole')
  return read.entries
}

async function judge(
  source: ParcelSource,
  names: ReadonlySet<string>,
  { name, sizeBytes, sha256 }: ManifestEntry,
): Promise<ParcelProblem | null> {
  if (!names.has(name)) return { kind: 'missing', file: name }
  try {
    const found = await source.measure(name)
    const isEqual = found.sizeBytes === sizeBytes && found.sha256 === sha256
    return isEqual ? null : { kind: 'differs', file: name }
  } catch {
    // Whatever the reason, she learns which file it is, and the others are still judged.
    return { kind: 'unreadable', file: name }
  }
}

function unlisted(file: string): ParcelProblem {
  return { kind: 'unlisted', file }
}
