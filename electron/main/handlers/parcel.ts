import type { EventBody } from '#contract/events.ts'
import type { Handlers } from '#contract/handlers.ts'
import { AppError } from '#core/app-error.ts'
import type { ReadParcel } from '#services/parcel/read-parcel.ts'
import type { Profile } from '#services/store/profile.ts'
import type { Dialogs } from '../dialogs.ts'
import { describe, log } from '../log.ts'
import { type GetDrives, openStickSearch } from '../parcel/find-on-sticks.ts'
import { createParcelTokens, type KnownParcel } from '../parcel/parcel-tokens.ts'
import type { Say } from '../say.ts'
import { guarded } from './settings.ts'

type Given = {
  readonly profile: Pick<Profile, 'releases' | 'history' | 'ledger' | 'writable'>
  /** As the window's own calls do it: refused where the disk is kept for text, and counted. */
  readonly addPhoto: Handlers['photo.add']
  readonly create: Handlers['release.create']
  readonly dialogs: Pick<Dialogs, 'chooseFolder' | 'chooseSource'>
  /** The drives of this PC where it is left out. */
  readonly drives?: GetDrives
  readonly say: Say
}

type ParcelCalls = Extract<keyof Handlers, `parcel.${string}`>

/** What she looked at last, with the hashes of what she saw. */
type Looked = { readonly token: string; readonly known: KnownParcel; readonly read: ReadParcel }

export function parcelHandlers(given: Given): Pick<Handlers, ParcelCalls> {
  const { profile, dialogs, say } = given
  const tokens = createParcelTokens()
  const findOnSticks = openStickSearch(given.drives)
  let looked: Looked | null = null
  let lastFolder: string | null = null
  let looking: AbortController | null = null

  const lookedAt = (token: string): Looked => {
    if (looked?.token !== token) throw new AppError('parcel-changed', 'nobody looked at it')
    return looked
  }

  return {
    async 'parcel.on-sticks'() {
      return { parcels: (await findOnSticks()).map(tokens.add) }
    },
    async 'parcel.choose'({ kind }) {
      if (kind === 'zip') {
        const path = await dialogs.chooseSource('zip', lastFolder)
        return { parcels: path === null ? null : [tokens.add(path)] }
      }
      const folder = await dialogs.chooseSource('parcel', lastFolder)
      if (folder === null) return { parcels: null }
      lastFolder = folder
      const { findParcels } = await import('#services/parcel/find-parcels.ts')
      return { parcels: (await findParcels(folder)).map(tokens.add) }
    },
    async 'parcel.bring'({ name, bytes }) {
      return tokens.bring(name, bytes)
    },
    async 'parcel.look'({ parcel, passphrase }) {
      looked = null
      looking?.abort()
      looking = new AbortController()
      const { signal } = looking
      const known = tokens.find(parcel)
      const { readParcel } = await import('#services/parcel/read-parcel.ts')
      const { nodeStickDisk } = await import('#services/parcel/stick-disk.ts')
      const tell = (progress: EventBody<'parcel.progress'>) => say('parcel.progress', progress)
      const { unlessCancelled } = await import('#services/hand-over/cancel.ts')
      const watch = { signal, tell }
      const read = await unlessCancelled(
        () => readParcel(known.place, passphrase, nodeStickDisk, watch),
        signal,
      )
      looked = { token: parcel, known, read }
      const redrawn = read.photos.map(({ facts, drawnFrom }) => ({ hash: facts.hash, drawnFrom }))
      const { release, files, sizeBytes, problems } = read
      const { findTwins } = await import('../parcel/find-twins.ts')
      const twins = await findTwins(release, redrawn, profile.releases)
      return { release, files, sizeBytes, problems, twins, redrawn }
    },
    async 'parcel.cancel'() {
      looking?.abort()
      return {}
    },
    async 'parcel.take'({ parcel, origin }) {
      const { read } = lookedAt(parcel)
      const { takeParcel } = await import('#services/parcel/take-parcel.ts')
      const opened = await takeParcel(read, {
        addPhoto: (bytes) => given.addPhoto({ bytes: new Uint8Array(bytes) }),
        create: (release) => given.create({ release }),
      })
      await rememberOrigin(given, opened, origin)
      return opened
    },
    async 'parcel.write-receipt'({ parcel, by, where }) {
      const { known, read } = lookedAt(parcel)
      const folder = where === 'beside' ? known.beside : await dialogs.chooseFolder(lastFolder)
      if (folder === null && where === 'elsewhere') return { written: null }
      if (folder === null) throw new AppError('folder-gone', 'no place beside it')
      const { writeReceipt } = await import('#services/parcel/receipt-file.ts')
      const { receiptFor } = await import('../parcel/receipts.ts')
      const file = await writeReceipt(folder, receiptFor(known.name, by, read))
      return { written: { file, place: folder } }
    },
    async 'parcel.read-receipt'() {
      const path = await dialogs.chooseSource('receipt', lastFolder)
      if (path === null) return { confirmed: null }
      const { readReceiptFile } = await import('#services/parcel/receipt-file.ts')
      const { confirmReceipt } = await import('../parcel/receipts.ts')
      const receipt = await readReceiptFile(path)
      return { confirmed: await guarded(profile, () => confirmReceipt(receipt, profile.ledger)) }
    },
    async 'parcel.forget'() {
      looking?.abort()
      looked = null
      tokens.forget()
      return {}
    },
  }
}

/** The release is taken whether or not its first version can be named. */
async function rememberOrigin(
  { profile }: Given,
  { release, revision }: Awaited<ReturnType<Handlers['parcel.take']>>,
  origin: string,
): Promise<void> {
  await profile.history
    .name(release.id, revision, origin)
    .catch((error: unknown) => log(`naming where a release came from: ${describe(error)}`))
}
