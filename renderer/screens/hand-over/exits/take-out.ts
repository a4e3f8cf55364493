import { AppError } from '#core/app-error.ts'
import type { ReleaseId } from '#core/release/release.ts'
import type { HandOverPorts } from '../prepare.ts'
import { choosing, type HandOverState, phraseOf, type Stage } from './way-out.ts'

/** Hands over by the exit she chose; answers what is shown then, rejects with an `AppError`. */
export async function takeOut(
  id: ReleaseId,
  existing: 'refuse' | 'beside',
  { exit, formats, wishes, folder, sticks, lock, copying }: HandOverState,
  { call }: Pick<HandOverPorts, 'call'>,
): Promise<Stage> {
  const passphrase = phraseOf(lock)
  const done = {
    kind: 'done',
    keptFiles: 0,
    isOnStick: false,
    phrase: null,
    refusal: null,
  } as const
  switch (exit) {
    case 'folder': {
      const { token, label: into } = chosen(folder)
      const input = { id, folder: token, formats, wishes, existing }
      return { ...done, way: exit, into, handedOver: await call('export.start', input) }
    }
    case 'stick': {
      const { folder: place, name: into, kind } = chosen(sticks.chosen)
      const isOnStick = kind !== 'network' && kind !== 'system'
      const input = { id, folder: place.token, formats, wishes, existing, passphrase }
      const { keptFiles, ...handedOver } = await call('stick.copy', input)
      return { ...done, way: exit, into, isOnStick, handedOver, keptFiles, phrase: passphrase }
    }
    case 'zip': {
      const { token, label: into } = chosen(folder)
      const input = { id, folder: token, formats, wishes, passphrase }
      const handedOver = await call('stick.zip', input)
      return { ...done, way: exit, into, handedOver, phrase: passphrase }
    }
    case 'copy': {
      const messages =
        copying === 'html'
          ? 1
          : (await call('export.words', { id, format: copying, wishes })).texts.length
      const { unnoted } = await call('export.copy', { id, format: copying, wishes, at: 0 })
      return { ...choosing, copied: { format: copying, messages, unnoted } }
    }
    case 'outbox':
    case 'print':
      return choosing
  }
}

function chosen<Place>(place: Place | null): Place {
  if (place === null) throw new AppError('folder-gone', 'no place is chosen')
  return place
}
