import { createStore, type StoreApi } from 'zustand/vanilla'
import type { ErrorCode } from '#core/app-error.ts'
import { fieldsOf } from '#core/intake/fields-of.ts'
import { assignPart, type Part, type Piece, type Refusal } from '#core/intake/piece.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import type { Speaker } from '#core/release/block.ts'
import type { PressContact } from '#core/release/contact.ts'
import type { Dateline } from '#core/release/dateline.ts'
import type { Facility } from '#core/release/facility.ts'
import type { ReleaseFields } from '#core/release/release.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { type Corrections, correctFields, noCorrections, sourceOf } from './corrections.ts'

/** `not-read` is a dropped file that could not be read. */
export type IntakeRefusal = Refusal | 'not-read'

/** A text that has been sorted out; `read` is what its pieces say before any correction. */
export type Sorted = {
  readonly source: string
  readonly pieces: readonly Piece[]
  readonly read: ReleaseFields
  readonly corrections: Corrections
}

export type IntakeState = {
  readonly text: string
  readonly step: 'paste' | 'assign'
  readonly refusal: IntakeRefusal | null
  readonly sorted: Sorted | null
  readonly isTaking: boolean
  readonly fault: ErrorCode | null
}

export type IntakeActions = {
  readonly type: (text: string) => void
  /** Puts words under what stands there: nothing is replaced. */
  readonly append: (text: string) => void
  readonly refuse: (refusal: IntakeRefusal) => void
  readonly sort: () => void
  readonly goBack: () => void
  readonly assign: (pieceId: string, part: Part) => void
  readonly setHeadline: (headline: string) => void
  readonly setDateline: (change: Partial<Dateline>) => void
  readonly setSpeaker: (pieceId: string, change: Partial<Speaker>) => void
  readonly setContacts: (contacts: readonly PressContact[]) => void
  readonly setWriterCode: (code: string) => void
  readonly take: (onTake: (fields: ReleaseFields) => Promise<void>) => Promise<void>
}

export type Intake = IntakeActions & { readonly store: StoreApi<IntakeState> }

export function createIntake(facility: Facility | null, initialText = ''): Intake {
  const store = createStore<IntakeState>(() => ({
    text: initialText,
    step: 'paste',
    refusal: null,
    sorted: null,
    isTaking: false,
    fault: null,
  }))
  const actions = { ...pasting(store, facility), ...assigning(store, facility) }
  if (initialText.trim() !== '') actions.sort()
  return { store, ...actions }
}

/** The fields as the release would get them; null before a text was sorted out. */
export function fieldsIn({ sorted }: IntakeState): ReleaseFields | null {
  return sorted === null ? null : correctFields(sorted.read, sorted.pieces, sorted.corrections)
}

function pasting(store: StoreApi<IntakeState>, facility: Facility | null) {
  return {
    type: (text: string) => store.setState({ text, refusal: null }),
    append(text: string) {
      const before = store.getState().text
      const whole = before.trim() === '' ? text : `${before.trimEnd()}\n\n${text}`
      store.setState({ text: whole, refusal: null })
    },
    refuse: (refusal: IntakeRefusal) => store.setState({ refusal }),
    sort() {
      const { text, sorted } = store.getState()
      // She only looked at the text again: her assignments and corrections still fit it.
      if (sorted?.source === text) {
        store.setState({ step: 'assign', refusal: null })
        return
      }
      const intake = readRawText(text)
      if (intake.kind === 'refused') {
        store.setState({ refusal: intake.reason })
        return
      }
      const { pieces } = intake
      const read = fieldsOf(pieces, { facility })
      store.setState({
        step: 'assign',
        refusal: null,
        sorted: { source: text, pieces, read, corrections: noCorrections },
      })
    },
    goBack: () => store.setState({ step: 'paste', fault: null }),
  }
}

function assigning(store: StoreApi<IntakeState>, facility: Facility | null) {
  const change = (next: (sorted: Sorted) => Partial<Sorted>) => {
    const { sorted } = store.getState()
    if (sorted !== null) store.setState({ sorted: { ...sorted, ...next(sorted) } })
  }
  const correct = (next: (corrections: Corrections, sorted: Sorted) => Partial<Corrections>) =>
    change((sorted) => ({
      corrections: { ...sorted.corrections, ...next(sorted.corrections, sorted) },
    }))
  return {
    assign: (pieceId: string, part: Part) =>
      change((sorted) => {
        const pieces = assignPart(sorted.pieces, pieceId, part)
        return { pieces, read: fieldsOf(pieces, { facility }) }
      }),
    setHeadline: (text: string) =>
      correct(({ headline }, { pieces }) => ({
        headline: { ...headline, [sourceOf(pieces, 'headline')]: text },
      })),
    setDateline: (part: Partial<Dateline>) =>
      correct(({ dateline }, { pieces }) => {
        const source = sourceOf(pieces, 'dateline')
        return { dateline: { ...dateline, [source]: { ...dateline[source], ...part } } }
      }),
    setSpeaker: (pieceId: string, part: Partial<Speaker>) =>
      correct(({ speakers }) => ({
        speakers: { ...speakers, [pieceId]: { ...speakers[pieceId], ...part } },
      })),
    setContacts: (list: readonly PressContact[]) =>
      correct(({ contacts }, { pieces }) => ({
        contacts: { ...contacts, [sourceOf(pieces, 'contact')]: list },
      })),
    setWriterCode: (code: string) =>
      correct(({ writerCode }, { pieces }) => ({
        writerCode: { ...writerCode, [sourceOf(pieces, 'writer-code')]: code },
      })),
    async take(onTake: (fields: ReleaseFields) => Promise<void>) {
      const state = store.getState()
      const fields = fieldsIn(state)
      if (fields === null || state.isTaking) return
      store.setState({ isTaking: true, fault: null })
      try {
        await onTake(fields)
        store.setState({ isTaking: false })
      } catch (thrown) {
        store.setState({ isTaking: false, fault: codeOf(thrown) })
      }
    },
  }
}
