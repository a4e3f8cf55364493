import { changesBetween } from '#core/directory/changes.ts'
import { emptyDirectory } from '#core/directory/empty-directory.ts'
import type { PhotoStore } from '#services/photos/photo-store.ts'
import type { Profile } from '#services/store/profile.ts'
import { samplePhotoWords, sampleRelease, sampleSettings } from './sample.ts'
import { sampleDirectory } from './sample-directory.ts'
import { drawSamplePhoto } from './sample-photo.ts'

/** Fills an empty profile with the sample facility, its directory, and one release with one picture. */
export async function layOutSample(
  profile: Pick<Profile, 'settings' | 'releases' | 'directory'>,
  photos: Pick<PhotoStore, 'add'>,
): Promise<void> {
  await profile.settings.save(sampleSettings)
  const known = changesBetween(emptyDirectory, sampleDirectory)
  await profile.directory.save({ ...known, revision: 0 })
  const facts = await photos.add(drawSamplePhoto())
  const photo = { ...facts, ...samplePhotoWords }
  await profile.releases.create({ ...sampleRelease, photos: [photo] })
}
