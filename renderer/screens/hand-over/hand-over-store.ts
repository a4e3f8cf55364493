import { createStore, type StoreApi } from 'zustand/vanilla'
import { noWishes } from '#contract/calls/hand-over.ts'
import type { Format, StickPlace, Wishes } from '#contract/calls.ts'
import { AppError } from '#core/app-error.ts'
import { makePassphrase } from '#core/outbox/passphrase.ts'
import type { Release } from '#core/release/release.ts'
import { codeOf } from '../../bridge/refusal.ts'
import { drawBelow } from './exits/draw-below.ts'
import { takeOut } from './exits/take-out.ts'
import {
  type CopyFormat,
  choosing,
  type Exit,
  type HandOverState,
  isReady,
  type Stage,
  withFormats,
} from './exits/way-out.ts'
import type { Choices } from './kept-choices.ts'
import { type HandOverPorts, prepare } from './prepare.ts'

export type HandOver = {
  readonly store: StoreApi<HandOverState>
  readonly proposeFolder: () => Promise<void>
  readonly chooseFolder: () => Promise<void>
  readonly setExit: (exit: Exit) => void
  /** Asks which sticks there are; answers whether the system was sure. */
  readonly findSticks: () => Promise<boolean>
  readonly chooseStick: (stick: StickPlace) => void
  readonly chooseStickFolder: () => Promise<void>
  /** Among those that the exit offers. */
  readonly setFormats: (formats: readonly Format[]) => void
  readonly setWishes: (wishes: Partial<Wishes>) => void
  readonly setCopying: (format: CopyFormat) => void
  /** `made` draws a new passphrase each time. */
  readonly setLock: (kind: 'open' | 'made' | 'typed') => void
  readonly typePhrase: (phrase: string) => void
  readonly copyPhrase: (phrase: string) => Promise<void>
  readonly setOfficer: (name: string) => void
  readonly keepOfficer: () => Promise<void>
  readonly weigh: (release: Release) => Promise<void>
  readonly start: (release: Release, existing: 'refuse' | 'beside') => Promise<void>
  readonly cancel: () => Promise<void>
  readonly reveal: () => Promise<void>
}

const begun = {
  kind: 'working',
  step: 'drawing',
  progress: null,
  onStick: null,
  isCancelling: false,
} as const satisfies Stage

/**
 * One hand-over from the choice of its way to the list of files; nothing here knows React.
 * It begins with `choices` of an earlier one.
 */
export function createHandOver(
  ports: HandOverPorts,
  officer = '',
  choices: Partial<Choices> = {},
): HandOver {
  const store = createStore<HandOverState>(() => ({
    exit: 'folder',
    formats: ['docx', 'pdf', 'txt'],
    wishes: noWishes,
    folder: null,
    sticks: { list: [], isSure: false, chosen: null },
    lock: { kind: 'open' },
    copiedPhrase: null,
    copying: 'whatsapp',
    weights: null,
    officer,
    stage: choosing,
    ...choices,
  }))
  let kept = officer
  const refuse = (thrown: unknown, existing: 'refuse' | 'beside' = 'refuse') =>
    store.setState({ stage: { ...choosing, refusal: codeOf(thrown), existing } })
  const putSticks = (sticks: Partial<HandOverState['sticks']>) =>
    store.setState({ sticks: { ...store.getState().sticks, ...sticks } })

  const keepOfficer = async () => {
    const name = store.getState().officer.trim()
    if (name === kept) return
    kept = name
    // A name that is not remembered is asked for again; it must not hold a hand-over up.
    await ports.saveOfficer(name).catch(() => undefined)
  }

  return {
    store,
    async proposeFolder() {
      const { folder } = await ports.call('export.last-folder', {}).catch(
        // A proposal that fails is no proposal: she chooses a folder herself.
        () => ({ folder: null }),
      )
      if (store.getState().folder === null) store.setState({ folder })
    },
    async chooseFolder() {
      try {
        const { folder } = await ports.call('export.choose-folder', {})
        if (folder !== null) store.setState({ folder, stage: choosing })
      } catch (thrown) {
        refuse(thrown)
      }
    },
    setExit: (exit) => store.setState({ exit, stage: choosing }),
    async findSticks() {
      const { sticks, isSure } = await ports.call('stick.list', {}).catch(
        // The list is a bonus: a folder can be chosen all the same.
        () => ({ sticks: [], isSure: true }),
      )
      const { chosen } = store.getState().sticks
      const same = sticks.find(({ folder }) => folder.token === chosen?.folder.token)
      // One that was pulled stays chosen: the parcel goes on there, and never by itself on another.
      const [only = null] = sticks.length === 1 ? sticks : []
      putSticks({ list: sticks, isSure, chosen: same ?? chosen ?? only })
      return isSure
    },
    chooseStick(chosen) {
      putSticks({ chosen })
      store.setState({ stage: choosing })
    },
    async chooseStickFolder() {
      try {
        const { place } = await ports.call('stick.choose', {})
        if (place === null) return
        putSticks({ chosen: place })
        store.setState({ stage: choosing })
      } catch (thrown) {
        refuse(thrown)
      }
    },
    setFormats(chosen) {
      const { exit, formats } = store.getState()
      store.setState({ formats: withFormats(exit, formats, chosen) })
    },
    setWishes: (wishes) => store.setState({ wishes: { ...store.getState().wishes, ...wishes } }),
    setCopying: (copying) => store.setState({ copying, stage: choosing }),
    setLock(kind) {
      if (kind === 'open') store.setState({ lock: { kind } })
      else {
        const phrase = kind === 'made' ? makePassphrase(drawBelow) : ''
        store.setState({ lock: { kind, phrase } })
      }
    },
    typePhrase: (phrase) => store.setState({ lock: { kind: 'typed', phrase } }),
    async copyPhrase(phrase) {
      // Refused, the words stand there to be written down, and nothing says that they are copied.
      const copiedPhrase = await ports.call('stick.copy-passphrase', { passphrase: phrase }).then(
        () => phrase,
        () => null,
      )
      store.setState({ copiedPhrase })
    },
    setOfficer: (officer) => store.setState({ officer }),
    keepOfficer,
    async weigh({ photos }) {
      const hashes = photos.map(({ hash }) => hash)
      const weights = await ports.call('export.weigh-photos', { hashes }).catch(
        // The sizes are then offered without their weight.
        () => null,
      )
      store.setState({ weights })
    },
    async start(release, existing) {
      const state = store.getState()
      if (!isReady(state) || state.stage.kind === 'working') return
      store.setState({ stage: begun })
      try {
        await keepOfficer()
        await prepare(release, state.wishes, ports)
        stopIfCancelled(store)
        store.setState({ stage: { ...begun, step: 'writing' } })
        const stop = hearProgress(store, ports)
        const stage = await takeOut(release.id, existing, state, ports).finally(stop)
        store.setState({ stage })
      } catch (thrown) {
        refuse(thrown, existing)
      }
    },
    async cancel() {
      const { stage } = store.getState()
      if (stage.kind !== 'working' || stage.isCancelling) return
      store.setState({ stage: { ...stage, isCancelling: true } })
      // While photos are drawn nothing has been asked of the main process yet.
      if (stage.step !== 'writing') return
      // Refused, it goes on to its end, which is shown.
      await ports.call('export.cancel', {}).catch(() => undefined)
    },
    async reveal() {
      const { stage } = store.getState()
      if (stage.kind !== 'done') return
      try {
        await ports.call('export.reveal', {})
      } catch (thrown) {
        store.setState({ stage: { ...stage, refusal: codeOf(thrown) } })
      }
    },
  }
}

function stopIfCancelled(store: StoreApi<HandOverState>): void {
  const { stage } = store.getState()
  if (stage.kind === 'working' && stage.isCancelling) {
    throw new AppError('export-cancelled', 'cancelled before a file was written')
  }
}

function hearProgress(
  store: StoreApi<HandOverState>,
  { on }: Pick<HandOverPorts, 'on'>,
): () => void {
  const put = (heard: Partial<Extract<Stage, { readonly kind: 'working' }>>) => {
    const now = store.getState().stage
    if (now.kind === 'working') store.setState({ stage: { ...now, ...heard } })
  }
  const stops = [
    on('export.progress', (progress) => put({ progress })),
    on('stick.progress', (onStick) => put({ onStick })),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
