import { useTranslation } from 'react-i18next'
import type { Report } from '#contract/calls.ts'
import type { ReleaseId } from '#core/release/release.ts'
import { client } from '../../bridge/client.ts'
import { useWords } from '../../bridge/words.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import style from './FindingsDialog.module.css'
import { momentWords } from './moment-words.ts'
import { SendToTechnician } from './SendToTechnician.tsx'

type Found = Report['findings'][number]

type FindingsDialogProps = {
  readonly findings: readonly Found[]
  readonly onOpen: (id: ReleaseId) => void
  readonly onDismiss: (key: string) => void
  readonly onChanged: () => void
  readonly onClose: () => void
}

/** One entry a finding: what was found, what is safe, what she can do. */
export function FindingsDialog(props: FindingsDialogProps) {
  const { findings, onClose } = props
  const say = useWords()
  return (
    <Dialog
      isOpen
      title={say('recovery.title')}
      closeLabel={say('recovery.close')}
      onClose={onClose}
      actions={<Button onPress={onClose}>{say('recovery.close')}</Button>}
    >
      <p className={style.lead}>{say('recovery.lead')}</p>
      <ul className={style.list}>
        {findings.map((finding) => (
          <li key={finding.key} className={style.finding}>
            <Entry {...props} finding={finding} />
          </li>
        ))}
      </ul>
      <SendToTechnician />
    </Dialog>
  )
}

function Entry(props: FindingsDialogProps & { readonly finding: Found }) {
  const { finding, onOpen, onDismiss, onChanged } = props
  const { id, key, kind, until, source, quarantine } = finding
  const say = useWords()
  const { i18n } = useTranslation()
  const canOpen = id !== null && kind !== 'never-saved'
  // With a moment up to which it is whole, the line that cannot be read was the newest.
  const isBadEnd = kind === 'bad-line' && until !== null
  const isPhoto = kind === 'photo-damaged' || kind === 'photo-mended'
  const nameless = isPhoto ? 'recovery.photo' : 'recovery.settings'
  const untitled = say(id === null ? nameless : 'recovery.untitled')
  return (
    <>
      <h3 className={style.headline}>{finding.headline.trim() || untitled}</h3>
      <p>
        {say(isBadEnd ? 'recovery.badEnd.kind' : `recovery.kinds.${kind}`)}
        {until === null
          ? null
          : ` ${say('recovery.until', { time: momentWords(until, i18n.language) })}`}
        {source === null ? null : ` ${say(`recovery.sources.${source}`)}`}
      </p>
      <p>
        {say(isBadEnd ? 'recovery.badEnd.next' : `recovery.next.${kind}`)}
        {quarantine === null ? null : ` ${say('recovery.inQuarantine')}`}
      </p>
      <div className={style.ways}>
        {canOpen ? (
          <Button look="soft" onPress={() => onOpen(id)}>
            {say('recovery.openRelease')}
          </Button>
        ) : null}
        {kind === 'missing' && id !== null ? (
          <Button
            look="quiet"
            onPress={() => void client.call('release.forget', { id }).then(onChanged, onChanged)}
          >
            {say('recovery.forget')}
          </Button>
        ) : null}
        <Button look="quiet" onPress={() => onDismiss(key)}>
          {say('recovery.understood')}
        </Button>
      </div>
    </>
  )
}
