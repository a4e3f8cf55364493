import { FileDown, Printer } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useStore } from 'zustand'
import { printKindSchema } from '#contract/calls/print.ts'
import type { Release } from '#core/release/release.ts'
import { client } from '../../bridge/client.ts'
import { useWords } from '../../bridge/words.ts'
import { ensureRenditions } from '../../photos/ensure-renditions.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { OptionCards } from '../../ui/OptionCards.tsx'
import style from './PrintDialog.module.css'
import { PrintNotices } from './PrintNotices.tsx'
import { createPrint } from './print-store.ts'
import { SheetPictures } from './SheetPictures.tsx'

type PrintDialogProps = {
  readonly release: Release
  /** True when the last words are on the disk: the main process prints what is stored. */
  readonly saveFirst: () => Promise<boolean>
  readonly onClose: () => void
}

/** Every opening begins with the release and lays it out anew. */
export function PrintDialog({ release, saveFirst, onClose }: PrintDialogProps) {
  const say = useWords()
  const [print] = useState(() =>
    createPrint(release, { call: client.call, ensureRenditions, saveFirst }),
  )
  const state = useStore(print.store)
  useEffect(() => {
    void print.look('release')
    return print.leave
  }, [print])
  const { kind, sheets, busy } = state
  const kinds = printKindSchema.options.map((id) => ({
    id,
    label: say(`print.kinds.${id}.name`),
    hint: say(`print.kinds.${id}.about`),
  }))
  return (
    <Dialog
      title={say('print.title')}
      closeLabel={say('print.close')}
      size="wide"
      isOpen
      isBusy={busy !== null}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose}>{say('print.close')}</Button>
          {/* Not disabled while it works, or the keyboard would lose its place. */}
          <Button isDisabled={sheets === null} onPress={() => print.save()}>
            <FileDown aria-hidden />
            {say(busy === 'saving' ? 'print.saving' : 'print.save')}
          </Button>
          <Button look="primary" isDisabled={sheets === null} onPress={() => print.start()}>
            <Printer aria-hidden />
            {say(busy === 'printing' ? 'print.waiting' : 'print.start')}
          </Button>
        </>
      }
    >
      <div className={style.columns}>
        <div className={style.side}>
          <OptionCards
            label={say('print.kind')}
            options={kinds}
            value={kind}
            isNumbered={false}
            autoFocus
            onChange={(chosen) => print.look(chosen)}
            onEnter={() => print.start()}
          />
          {sheets === null ? null : (
            <p className={style.facts}>{say('print.pages', { total: sheets.pages.length })}</p>
          )}
          <p className={style.facts}>
            {say('print.asPrinted')} {say('print.howToChoose')}
          </p>
          <PrintNotices state={state} />
        </div>
        <SheetPictures sheets={sheets} isRefused={state.refusal !== null} />
      </div>
    </Dialog>
  )
}
