import type { ReactNode } from 'react'
import { Button } from './Button.tsx'
import { Dialog } from './Dialog.tsx'

type Way = { readonly label: string; readonly look?: 'danger'; readonly onPress: () => void }

type QuestionProps = {
  readonly title: string
  readonly children: ReactNode
  /** What changes nothing: Enter, Escape, and the cross mean this. */
  readonly stay: { readonly label: string; readonly onPress: () => void }
  /** What goes on, in the order of the buttons. */
  readonly ways: readonly Way[]
  readonly isOpen?: boolean
}

/** Asks before something cannot be taken back. */
export function Question({ title, children, stay, ways, isOpen = true }: QuestionProps) {
  return (
    <Dialog
      title={title}
      closeLabel={stay.label}
      isOpen={isOpen}
      size="narrow"
      onClose={stay.onPress}
      actions={
        <>
          {ways.map(({ label, look, onPress }) => (
            <Button key={label} {...(look === undefined ? {} : { look })} onPress={onPress}>
              {label}
            </Button>
          ))}
          <Button look="primary" autoFocus onPress={stay.onPress}>
            {stay.label}
          </Button>
        </>
      }
    >
      {children}
    </Dialog>
  )
}
