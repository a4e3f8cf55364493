import { useWords } from '../../bridge/words.ts'
import { Dialog } from '../../ui/Dialog.tsx'
import style from './HelpDialog.module.css'
import { Shortcuts } from './Shortcuts.tsx'
import { Topic } from './Topic.tsx'

type HelpDialogProps = {
  readonly isOpen: boolean
  /** `Teras 0.1.0 · Electron 45.4.1`. */
  readonly version: string
  readonly onClose: () => void
}

export function HelpDialog({ isOpen, version, onClose }: HelpDialogProps) {
  const say = useWords()
  return (
    <Dialog
      title={say('help.title')}
      closeLabel={say('app.close')}
      size="wide"
      isOpen={isOpen}
      onClose={onClose}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: without a stop in it, the keyboard cannot scroll it */}
      <section className={style.help} aria-label={say('help.title')} tabIndex={0}>
        <div className={style.topics}>
          <Topic
            title={say('help.startTitle')}
            sentences={[say('help.startNew'), say('help.startPaste'), say('help.startCopy')]}
          />
          <Topic title={say('help.sheetTitle')} sentences={[say('help.sheet')]} />
          <Topic title={say('help.templateTitle')} sentences={[say('help.template')]} />
          <Topic title={say('help.elementsTitle')} sentences={[say('help.elements')]} />
          <Topic title={say('help.quotesTitle')} sentences={[say('help.quotes')]} />
          <Topic title={say('help.directoryTitle')} sentences={[say('help.directory')]} />
          <Topic title={say('help.careTitle')} sentences={[say('help.care')]} />
          <Topic title={say('help.deskTitle')} sentences={[say('help.desk')]} />
          <Topic title={say('help.photosTitle')} sentences={[say('help.photos')]} />
          <Topic title={say('help.handOverTitle')} sentences={[say('help.handOver')]} />
          <Topic title={say('help.ledgerTitle')} sentences={[say('help.ledger')]} />
          <Topic title={say('help.outboxTitle')} sentences={[say('help.outbox')]} />
          <Topic title={say('help.historyTitle')} sentences={[say('help.history')]} />
          <Topic title={say('help.copyTitle')} sentences={[say('help.copy')]} />
          <Topic title={say('help.troubleTitle')} sentences={[say('help.trouble')]} />
          <Topic title={say('help.dataTitle')} sentences={[say('help.data')]} />
          <Topic title={say('help.trashTitle')} sentences={[say('help.trash')]} />
        </div>
        <div className={style.side}>
          <Shortcuts />
          <p className={style.version}>{version}</p>
        </div>
      </section>
    </Dialog>
  )
}
