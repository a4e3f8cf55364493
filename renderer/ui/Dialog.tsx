import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components'
import { Button } from './Button.tsx'
import style from './Dialog.module.css'

type DialogProps = {
  readonly title: string
  readonly closeLabel: string
  readonly isOpen: boolean
  readonly onClose: () => void
  /** `narrow` asks one thing, `wide` holds two columns. */
  readonly size?: 'narrow' | 'medium' | 'wide'
  /** True while work is under way that must be cancelled, not dismissed. */
  readonly isBusy?: boolean
  readonly children: ReactNode
  /** Buttons at the foot, the primary one last. */
  readonly actions?: ReactNode
}

export function Dialog(props: DialogProps) {
  const { title, closeLabel, isOpen, onClose, size = 'medium', isBusy = false } = props
  return (
    <ModalOverlay
      className={style.scrim ?? ''}
      isOpen={isOpen}
      isDismissable={false}
      isKeyboardDismissDisabled={isBusy}
      onOpenChange={(open) => {
        if (!open) onClose()
      }}
    >
      <Modal className={style.modal ?? ''} data-size={size}>
        <AriaDialog className={style.dialog ?? ''}>
          <header className={style.head}>
            <Heading slot="title" className={style.title ?? ''}>
              {title}
            </Heading>
            <Button
              look="quiet"
              square
              aria-label={closeLabel}
              isDisabled={isBusy}
              onPress={onClose}
            >
              <X aria-hidden />
            </Button>
          </header>
          <div className={style.body}>{props.children}</div>
          {props.actions === undefined ? null : (
            <footer className={style.foot}>{props.actions}</footer>
          )}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  )
}
