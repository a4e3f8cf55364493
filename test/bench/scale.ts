import { median } from './median.ts'
import {
  clearLibrary,
  layOutLibrary,
  manyReleases,
  openLibraryOf,
  type Shelf,
  untilSearchable,
} from './scale/large-library.ts'
import { measureCopyBlock } from './scale/measure-copy.ts'
import { memoryOf } from './scale/measure-memory.ts'
import { measurePhotoBlock } from './scale/measure-photos.ts'
import { measureSaveBytesOf } from './scale/measure-save-bytes.ts'
import { measureSaveBlock } from './scale/measure-saves.ts'
import { measureScroll } from './scale/measure-scroll.ts'
import { measureSearch } from './scale/measure-search.ts'
import { startLibrary } from './start.ts'

/** `least` where more is better. */
export type ScaleFigure = {
  readonly id: string
  readonly value: number
  readonly unit: 'ratio' | 'ms' | 'share'
  readonly goal: number
  readonly least?: true
}

const rounds = 5

/** What ten thousand releases and as many photos cost, beside what ten cost. */
export async function measureScale(): Promise<readonly ScaleFigure[]> {
  const few = await layOutLibrary(10)
  const some = await layOutLibrary(1000)
  const many = await layOutLibrary(manyReleases)
  try {
    const start = await compareStarts(few, many)
    const large = await openLibraryOf(many)
    await untilSearchable(large)
    // What was used and let go of stays until the engine sweeps, whenever that is.
    const looks = [await memoryOf(large)]
    const scroll = await measureScroll(large)
    looks.push(await memoryOf(large))
    const search = await measureSearch(large)
    looks.push(await memoryOf(large))
    const manyMb = median(looks)
    const block = await measureSaveBlock(large)
    await large.close()
    const small = await openLibraryOf(few)
    const fewMb = await memoryOf(small)
    await small.close()
    const looked = looks.map((mb) => mb.toFixed(0)).join(', ')
    console.log(`memory-10k: ${looked} MB, the empty program ${fewMb.toFixed(0)} MB`)
    const copyBlock = await measureCopyBlock(many)
    const bytes: number[] = []
    for (const shelf of [few, some, many]) bytes.push(await measureSaveBytesOf(shelf))
    return [
      { id: 'start-10k', value: start, unit: 'ratio', goal: 2 },
      { id: 'search-p95', value: search, unit: 'ms', goal: 50 },
      { id: 'save-bytes-10k', value: Math.max(...bytes), unit: 'ratio', goal: 1 },
      { id: 'save-block-p99', value: block, unit: 'ms', goal: 8 },
      { id: 'memory-10k', value: manyMb / fewMb, unit: 'ratio', goal: 1.6 },
      { id: 'scroll-10k', value: scroll, unit: 'share', goal: 0.95, least: true },
      { id: 'copy-block-max', value: copyBlock, unit: 'ms', goal: 50 },
      { id: 'photo-block-max', value: await measurePhotoBlock(), unit: 'ms', goal: 50 },
    ]
  } finally {
    for (const shelf of [few, some, many]) clearLibrary(shelf)
  }
}

/** They take turns, so that a busy machine slows both. */
async function compareStarts(few: Shelf, many: Shelf): Promise<number> {
  const fewMs: number[] = []
  const manyMs: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    const small = await startLibrary(few.folder)
    const large = await startLibrary(many.folder)
    if (round === 0) continue
    fewMs.push(small)
    manyMs.push(large)
  }
  console.log(`start-10k: ${median(manyMs)} ms, with ten releases ${median(fewMs)} ms`)
  return median(manyMs) / median(fewMs)
}
