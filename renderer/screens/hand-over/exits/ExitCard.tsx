import { Eye, FolderOpen } from 'lucide-react'
import { useRef } from 'react'
import type { Format } from '#contract/calls.ts'
import type { Release } from '#core/release/release.ts'
import { useWords } from '../../../bridge/words.ts'
import { MailExit } from '../../../outbox/MailExit.tsx'
import { Button } from '../../../ui/Button.tsx'
import { Choice } from '../../../ui/Choice.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { lookId } from '../Formats.tsx'
import style from '../HandOver.module.css'
import type { HandOver } from '../hand-over-store.ts'
import { LockChoice } from './LockChoice.tsx'
import { StickChoice } from './StickChoice.tsx'
import { copyFormats, type HandOverState } from './way-out.ts'

export type ExitCardProps = {
  readonly state: HandOverState
  readonly handOver: HandOver
  readonly release: Release
  readonly prepare: () => Promise<void>
  readonly onLook: (format: Format) => void
  readonly onOutbox: (() => void) | undefined
}

/** A dialog gives the focus back when it is gone. */
const afterDialogMs = 60

/** What the chosen way out still asks. */
export function ExitCard(props: ExitCardProps) {
  const say = useWords()
  const { state, handOver, release, prepare, onOutbox } = props
  const { exit, lock, wishes, formats, officer } = state
  const card = useRef<HTMLDivElement>(null)
  switch (exit) {
    case 'folder':
      return (
        <div className={style.card}>
          <FolderLine {...props} />
          <p className={style.help}>{say('handOver.folderHelp')}</p>
        </div>
      )
    case 'stick':
      return (
        <div className={style.card}>
          <StickChoice sticks={state.sticks} handOver={handOver} />
          <LockChoice lock={lock} handOver={handOver} />
        </div>
      )
    case 'zip':
      return (
        <div className={style.card}>
          <FolderLine {...props} />
          <p className={style.help}>{say('handOver.zipHelp')}</p>
          <LockChoice lock={lock} handOver={handOver} />
        </div>
      )
    case 'outbox':
      return (
        <div ref={card} className={style.card}>
          <MailExit
            release={release}
            formats={formats}
            wishes={wishes}
            onWishes={handOver.setWishes}
            prepare={prepare}
            by={officer.trim()}
            onAccountClosed={() => setTimeout(() => focusIn(card.current), afterDialogMs)}
            onAgain={() => setTimeout(() => focusRecipients(card.current), afterDialogMs)}
            onStick={() => handOver.setExit('stick')}
            {...(onOutbox === undefined ? {} : { onOutbox })}
          />
        </div>
      )
    case 'copy':
      return (
        <div className={style.card}>
          <CopyChoice {...props} />
        </div>
      )
    case 'print':
      return (
        <div className={style.card}>
          <p className={style.help}>{say('handOver.printHelp')}</p>
        </div>
      )
  }
}

function FolderLine({ state: { folder }, handOver }: ExitCardProps) {
  const say = useWords()
  return (
    <div className={style.folder}>
      <span className={style.folderName} aria-live="polite">
        {folder === null ? say('handOver.noFolder') : folder.label}
      </span>
      <Button onPress={() => handOver.chooseFolder()}>
        <FolderOpen aria-hidden />
        {say('handOver.chooseFolder')}
      </Button>
    </div>
  )
}

function CopyChoice({ state: { copying, stage }, handOver, onLook }: ExitCardProps) {
  const say = useWords()
  const format = say(`handOver.format.${copying}`)
  const copied = stage.kind === 'choosing' ? stage.copied : null
  return (
    <>
      <Choice
        label={say('handOver.copying')}
        options={copyFormats.map((id) => ({ id, label: say(`handOver.format.${id}`) }))}
        value={copying}
        onChange={handOver.setCopying}
      />
      <div className={style.buttons}>
        <Button id={lookId(copying)} onPress={() => onLook(copying)}>
          <Eye aria-hidden />
          {say('handOver.previewEach', { format })}
        </Button>
      </div>
      <p className={style.help}>{say('handOver.copyHelp')}</p>
      {copied === null ? null : (
        <Notice tone="ok">
          {say(copied.messages === 1 ? 'handOver.copiedFormat' : 'handOver.copiedFirst', {
            format: say(`handOver.format.${copied.format}`),
            total: copied.messages,
          })}
        </Notice>
      )}
      {copied === null || copied.unnoted === null ? null : (
        <Notice tone="warn">
          {say('handOver.unnoted')} {say(`errors.${copied.unnoted}`)}
        </Notice>
      )}
    </>
  )
}

/** The button that asked for the account is gone once there is one: its tile takes the focus then. */
function focusIn(card: HTMLElement | null): void {
  if (card === null || card.contains(document.activeElement)) return
  const primary = card.querySelector<HTMLElement>('button[data-look="primary"]:enabled')
  const tile = card
    .closest('[role="dialog"]')
    ?.querySelector<HTMLElement>('input[type="radio"]:checked')
  const target = primary ?? tile
  target?.focus()
}

function focusRecipients(card: HTMLElement | null): void {
  const dialog = card?.closest('[role="dialog"]')
  dialog?.querySelector<HTMLElement>('input[role="combobox"]')?.focus()
}
