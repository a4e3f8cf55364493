import type { Drives } from '#services/sticks/list-sticks.ts'

export type GetDrives = () => Promise<Pick<Drives, 'sticks'>>

/** She looks through a list of them; more are found by choosing a folder. */
const shownAtMost = 20

/** A slow PC names its drives only after several times the patience of one asking. */
const askedAtMost = 5

/** Gives the paths of the parcels on all sticks; none where no stick can be read. */
export function openStickSearch(drives: GetDrives = ownDrives()): () => Promise<readonly string[]> {
  return async () => {
    const { findParcels } = await import('#services/parcel/find-parcels.ts')
    const sticks = await sticksOf(await drives())
    const found = await Promise.all(sticks.map((path) => findParcels(path)))
    return found.flat().slice(0, shownAtMost)
  }
}

async function sticksOf(drives: Pick<Drives, 'sticks'>): Promise<readonly string[]> {
  let told = await drives.sticks()
  for (let asked = 1; !told.isSure && asked < askedAtMost; asked += 1) told = await drives.sticks()
  return told.sticks.map(({ path }) => path)
}

/** Loaded when first needed: a start does not wait for it. Kept, for it knows what it was told. */
function ownDrives(): GetDrives {
  let opened: Promise<Drives> | null = null
  return () => {
    opened ??= import('#services/sticks/list-sticks.ts').then(({ openDrives }) => openDrives())
    return opened
  }
}
