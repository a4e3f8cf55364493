import { useState } from 'react'
import type { ErrorCode } from '#core/app-error.ts'
import { languageSchema, type Settings, textZooms, themeSchema } from '#core/release/settings.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { useWords } from '../../bridge/words.ts'
import { Choice } from '../../ui/Choice.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { CopySummary } from './CopySummary.tsx'
import { DirectorySummary } from './DirectorySummary.tsx'
import { EmailSummary } from './EmailSummary.tsx'
import { FacilitySummary } from './FacilitySummary.tsx'
import style from './SettingsDialog.module.css'
import { TemplateSummary } from './TemplateSummary.tsx'

type SettingsDialogProps = {
  readonly isOpen: boolean
  readonly settings: Settings
  readonly onChange: (settings: Settings) => Promise<void>
  readonly onEditFacility: () => void
  /** Opens the directory in the place of this dialog. */
  readonly onDirectory: () => void
  /** Opens the second copy in the place of this dialog. */
  readonly onBackup: () => void
  readonly onTemplates: () => void
  /** Opens the outbox in the place of this dialog. */
  readonly onOutbox: () => void
  readonly onClose: () => void
}

/** Every choice takes effect at once; there is nothing to confirm. */
export function SettingsDialog(props: SettingsDialogProps) {
  const { isOpen, settings, onChange, onEditFacility, onDirectory, onBackup, onClose } = props
  const say = useWords()
  const [refusal, setRefusal] = useState<ErrorCode | null>(null)

  async function change(fields: Partial<Settings>) {
    try {
      await onChange({ ...settings, ...fields })
      setRefusal(null)
    } catch (thrown) {
      setRefusal(codeOf(thrown))
    }
  }

  return (
    <Dialog
      title={say('settings.title')}
      closeLabel={say('app.close')}
      size="narrow"
      isOpen={isOpen}
      onClose={onClose}
    >
      <div className={style.settings}>
        {refusal === null ? null : <Notice tone="error">{say(`errors.${refusal}`)}</Notice>}
        <Choice
          label={say('settings.language')}
          options={languageSchema.options.map((id) => ({ id, label: say(`settings.${id}`) }))}
          value={settings.language}
          onChange={(language) => void change({ language })}
        />
        <Choice
          label={say('settings.theme')}
          options={themeSchema.options.map((id) => ({ id, label: say(`settings.${id}`) }))}
          value={settings.theme}
          onChange={(theme) => void change({ theme })}
        />
        <Choice
          label={say('settings.textZoom')}
          options={textZooms.map((percent) => ({
            id: `${percent}`,
            label: say('settings.zoomStep', { percent }),
          }))}
          value={`${settings.textZoom}`}
          onChange={(id) => {
            const textZoom = textZooms.find((percent) => `${percent}` === id)
            if (textZoom !== undefined) void change({ textZoom })
          }}
        />
        <FacilitySummary facility={settings.facility} onEdit={onEditFacility} />
        <DirectorySummary onOpen={onDirectory} />
        <TemplateSummary onOpen={props.onTemplates} />
        <EmailSummary onOutbox={props.onOutbox} />
        <CopySummary onOpen={onBackup} />
      </div>
    </Dialog>
  )
}
