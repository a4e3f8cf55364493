import { createStore, type StoreApi } from 'zustand/vanilla'
import type { Chat } from '#core/intake/chat.ts'
import { fieldsOf } from '#core/intake/fields-of.ts'
import { assignPart, type Part } from '#core/intake/piece.ts'
import { readRawText } from '#core/intake/read-raw-text.ts'
import type { Speaker } from '#core/release/block.ts'
import type { PressContact } from '#core/release/contact.ts'
import type { Dateline } from '#core/release/dateline.ts'
import type { Facility } from '#core/release/facility.ts'
import type { ReleaseFields } from '#core/release/release.ts'
import { keepMarks, type Manuscript } from '../../editor/paste/manuscript.ts'
import { bringing } from './bringing.ts'
import type { Source } from './clipboard-source.ts'
import { type Corrections, correctFields, noCorrections, sourceOf } from './corrections.ts'
import type { IntakePorts, IntakeState, Sorted, Taken } from './intake-state.ts'
import type { IntakeRefusal } from './refusal.ts'
import { taking } from './taking.ts'

export type IntakeActions = {
  readonly type: (text: string) => void
  /** The words that a paste has put at a place, with the marks they came with. */
  readonly pasted: (source: Source, manuscript: Manuscript, at: number) => void
  readonly offerChat: (chat: Chat) => void
  /** Puts what was said under what stands there: nothing is replaced. */
  readonly takeMessages: (texts: readonly string[]) => void
  readonly dropChat: () => void
  /** One document or text file, put under what stands there. */
  readonly open: (file: File) => Promise<void>
  readonly dismissPhotos: () => void
  readonly refuse: (refusal: IntakeRefusal) => void
  readonly sort: () => void
  readonly goBack: () => void
  readonly assign: (pieceId: string, part: Part) => void
  readonly setHeadline: (headline: string) => void
  readonly setDateline: (change: Partial<Dateline>) => void
  readonly setSpeaker: (pieceId: string, change: Partial<Speaker>) => void
  readonly setContacts: (contacts: readonly PressContact[]) => void
  readonly setWriterCode: (code: string) => void
  readonly take: (onTake: (taken: Taken) => Promise<void>) => Promise<void>
}

export type Intake = IntakeActions & { readonly store: StoreApi<IntakeState> }

export function createIntake(
  facility: Facility | null,
  initialText = '',
  ports: IntakePorts = noPorts,
): Intake {
  const store = createStore<IntakeState>(() => ({
    text: initialText,
    marked: [],
    pictures: [],
    found: [],
    chat: null,
    isOpening: false,
    imported: null,
    step: 'paste',
    refusal: null,
    sorted: null,
    isTaking: false,
    fault: null,
  }))
  const actions = {
    ...bringing(store, ports),
    ...pasting(store, facility),
    ...assigning(store, facility),
    ...taking(store, ports),
  }
  if (initialText.trim() !== '') actions.sort()
  return { store, ...actions }
}

/** Without a window there are no files to open. */
const noPorts: IntakePorts = {
  readDocument: () => Promise.reject(new Error('no documents here')),
  inert: () => {
    throw new Error('no markup here')
  },
  photos: {
    call: () => Promise.reject(new Error('no photos here')),
    draw: () => Promise.reject(new Error('no photos here')),
    fetchOriginal: () => Promise.reject(new Error('no photos here')),
  },
  credit: '',
}

/** The fields as the release would get them; null before a text was sorted out. */
export function fieldsIn({ sorted }: IntakeState): ReleaseFields | null {
  return sorted === null ? null : correctFields(sorted.read, sorted.pieces, sorted.corrections)
}

function pasting(store: StoreApi<IntakeState>, facility: Facility | null) {
  return {
    type(text: string) {
      const marked = keepMarks(store.getState(), text)
      store.setState({ text, marked, refusal: null })
    },
    refuse: (refusal: IntakeRefusal) => store.setState({ refusal }),
    sort() {
      const { text, marked, sorted } = store.getState()
      // She only looked at the text again: her assignments and corrections still fit it.
      if (sorted?.source === text) {
        store.setState({ step: 'assign', refusal: null })
        return
      }
      const intake = readRawText(text, marked)
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
  }
}
