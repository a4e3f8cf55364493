import { formatSchema } from '#contract/calls/hand-over.ts'
import type {
  ChosenFolder,
  Format,
  HandedOver,
  PhotoWeights,
  StickPlace,
  Wishes,
} from '#contract/calls.ts'
import type { EventBody } from '#contract/events.ts'
import type { ErrorCode } from '#core/app-error.ts'
import { passphraseProblem } from '#core/outbox/passphrase.ts'

/** In the order of the tiles. */
export const exits = ['folder', 'stick', 'zip', 'outbox', 'copy', 'print'] as const
export type Exit = (typeof exits)[number]

/** What can be copied in one press. */
export const copyFormats = ['whatsapp', 'txt', 'txt-wrapped', 'social', 'html'] as const
export type CopyFormat = (typeof copyFormats)[number]

/** `made` by Teras and `typed` by her; both lock the parcel, and neither is kept anywhere. */
export type Lock =
  | { readonly kind: 'open' }
  | { readonly kind: 'made' | 'typed'; readonly phrase: string }

export type Sticks = {
  readonly list: readonly StickPlace[]
  /** False until the system has told which there are. */
  readonly isSure: boolean
  /** One of the list, or the folder she chose instead. */
  readonly chosen: StickPlace | null
}

export type Copied = {
  readonly format: CopyFormat
  /** How many messages the format makes; the first of them was copied. */
  readonly messages: number
  readonly unnoted: ErrorCode | null
}

export type Stage =
  | {
      readonly kind: 'choosing'
      readonly refusal: ErrorCode | null
      /** How the refused one was begun: going on goes on in the same folder. */
      readonly existing: 'refuse' | 'beside'
      /** What was copied last. */
      readonly copied: Copied | null
    }
  | {
      readonly kind: 'working'
      readonly step: 'drawing' | 'writing'
      readonly progress: EventBody<'export.progress'> | null
      readonly onStick: EventBody<'stick.progress'> | null
      readonly isCancelling: boolean
    }
  | {
      readonly kind: 'done'
      readonly way: 'folder' | 'stick' | 'zip'
      readonly handedOver: HandedOver
      /** Files that a copy before this one had left on the stick. */
      readonly keptFiles: number
      /** The folder or drive as it is shown. */
      readonly into: string
      /** True where nothing says that it lies on a disk of this PC or on the network. */
      readonly isOnStick: boolean
      /** Of the locked parcel; told for the last time. */
      readonly phrase: string | null
      readonly refusal: ErrorCode | null
    }

export const choosing = {
  kind: 'choosing',
  refusal: null,
  existing: 'refuse',
  copied: null,
} as const satisfies Stage

export type HandOverState = {
  readonly exit: Exit
  readonly formats: readonly Format[]
  readonly wishes: Wishes
  readonly folder: ChosenFolder | null
  readonly sticks: Sticks
  readonly lock: Lock
  /** The passphrase that was copied last. */
  readonly copiedPhrase: string | null
  readonly copying: CopyFormat
  /** Null while they are not known. */
  readonly weights: PhotoWeights | null
  /** Who hands over, as she writes it. */
  readonly officer: string
  readonly stage: Stage
}

/** What can travel attached to a mail, whose own words are the text of the release. */
const attachable: readonly Format[] = ['docx', 'pdf']

/** The formats that the exit asks for; none where it makes no files. */
export function formatsOf(exit: Exit): readonly Format[] {
  if (exit === 'copy' || exit === 'print') return []
  return exit === 'outbox' ? attachable : formatSchema.options
}

/** What is chosen after a choice among the formats of one exit; those of the others stay. */
export function withFormats(
  exit: Exit,
  before: readonly Format[],
  chosen: readonly Format[],
): readonly Format[] {
  const offered = formatsOf(exit)
  return formatSchema.options.filter((id) => (offered.includes(id) ? chosen : before).includes(id))
}

/** Whether the primary button of the exit has all it needs. */
export function isReady(state: HandOverState): boolean {
  const { exit, formats, folder, sticks, lock } = state
  switch (exit) {
    case 'folder':
      return formats.length > 0 && folder !== null
    case 'stick':
      return formats.length > 0 && sticks.chosen !== null && isLockReady(lock)
    case 'zip':
      return formats.length > 0 && folder !== null && isLockReady(lock)
    case 'copy':
    case 'print':
      return true
    case 'outbox':
      return false
  }
}

/** Whether closing now loses a passphrase that only this window knows. */
export function losesPhrase({ stage, lock, copiedPhrase }: HandOverState): boolean {
  if (stage.kind !== 'done' || stage.phrase === null) return false
  return lock.kind === 'made' && copiedPhrase !== stage.phrase
}

export function phraseOf(lock: Lock): string | null {
  return lock.kind === 'open' ? null : lock.phrase
}

function isLockReady(lock: Lock): boolean {
  return lock.kind === 'open' || passphraseProblem(lock.phrase) === null
}
