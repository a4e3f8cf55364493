import { app, dialog } from 'electron'
import { findLost, openPointer } from '#services/recovery/pointer.ts'
import { lockProfile } from '#services/recovery/profile-lock.ts'
import { nodeFilePort } from '#services/store/node-file-port.ts'
import { log } from './log.ts'
import type { StartOptions } from './start-options.ts'
import { nativeWords } from './words.ts'

/**
 * The options with the folder where the profile really is, locked for this process; null where
 * she gave up, or where another process has it and she was told. Nothing is made on the way.
 */
export async function findProfile(options: StartOptions): Promise<StartOptions | null> {
  const pointer = openPointer(nodeFilePort, options.pointerFile)
  const usual = await pointer.resolve(options.profileFolder)
  const lost = await findLost(nodeFilePort, pointer, usual)
  let profileFolder: string | null = usual
  if (lost !== null) {
    log('the profile is not where it was')
    await app.whenReady()
    const { askForProfile } = await import('./lost-profile.ts')
    profileFolder = await askForProfile(options, pointer, lost)
  }
  if (profileFolder === null) return null
  if ((await lockProfile(profileFolder)) !== null) return { ...options, profileFolder }
  log('refused: another Teras has this profile open')
  await app.whenReady()
  const { taken, takenDetail, understood } = nativeWords('id').window
  await dialog.showMessageBox({
    type: 'info',
    message: taken,
    detail: takenDetail,
    buttons: [understood],
    noLink: true,
  })
  return null
}
