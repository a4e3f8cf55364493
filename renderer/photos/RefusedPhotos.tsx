import type { id } from '#core/i18n/id.ts'
import { useWords } from '../bridge/words.ts'
import { Button } from '../ui/Button.tsx'
import { Notice } from '../ui/Notice.tsx'
import type { RefusalReason, RefusedPhoto } from './add-photos.ts'
import style from './PhotoPanel.module.css'

type OfPhotos = keyof typeof id.photos.refused

const ofPhotos: ReadonlySet<string> = new Set<OfPhotos>([
  'duplicate',
  'broken',
  'unreadable',
  'heic',
  'no-room',
  'not-kept',
])
const isOfPhotos = (reason: RefusalReason): reason is OfPhotos => ofPhotos.has(reason)

type RefusedPhotosProps = {
  readonly refused: readonly RefusedPhoto[]
  readonly onDismiss: () => void
}

export function RefusedPhotos({ refused, onDismiss }: RefusedPhotosProps) {
  const say = useWords()
  if (refused.length === 0) return null
  const reasonOf = (reason: RefusalReason) =>
    isOfPhotos(reason) ? say(`photos.refused.${reason}`) : say(`errors.${reason}`)
  return (
    <Notice tone="error">
      <ul className={style.refused}>
        {refused.map(({ name, reason }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the list is only ever replaced as a whole
          <li key={index}>
            <strong>
              {say('photos.notAdded', { name: name === '' ? say('photos.untitledFile') : name })}
            </strong>{' '}
            {reasonOf(reason)}
          </li>
        ))}
      </ul>
      <Button look="soft" onPress={onDismiss}>
        {say('photos.dismiss')}
      </Button>
    </Notice>
  )
}
