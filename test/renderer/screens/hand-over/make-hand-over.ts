import type { CallName, HandedOver, Input, Output } from '#contract/calls.ts'
import type { EventBody } from '#contract/events.ts'
import { AppError } from '#core/app-error.ts'
import { createHandOver } from '../../../../renderer/screens/hand-over/hand-over-store.ts'
import type { Choices } from '../../../../renderer/screens/hand-over/kept-choices.ts'
import type { HandOverPorts } from '../../../../renderer/screens/hand-over/prepare.ts'
import { makeRelease } from '../../../helpers/make-release.ts'

export type Answers = {
  readonly [Name in CallName]?: (input: Input<Name>) => Output<Name> | Promise<Output<Name>>
}

export const folder = { token: '3f1b1c9e-7d3a-4a52-9f5a-1d2b3c4d5e6f', label: 'Flashdisk (E:)' }
export const handedOver: HandedOver = {
  folderName: '2026-01-05_panen',
  files: [{ name: 'panen.docx', sizeBytes: 40_000 }],
  unnoted: null,
}
export const done = {
  kind: 'done',
  way: 'folder',
  handedOver,
  keptFiles: 0,
  into: folder.label,
  isOnStick: false,
  phrase: null,
  refusal: null,
}
export const release = makeRelease()

export function makeHandOver(
  special: Answers = {},
  ports: Partial<HandOverPorts> = {},
  choices: Partial<Choices> = {},
) {
  const asked: { readonly name: CallName; readonly input: unknown }[] = []
  const heard: ((body: EventBody<'export.progress'>) => void)[] = []
  const answers: Answers = {
    'export.last-folder': () => ({ folder }),
    'export.choose-folder': () => ({ folder: null }),
    'export.start': () => handedOver,
    'export.cancel': () => ({}),
    'export.reveal': () => ({}),
    ...special,
  }
  const all: HandOverPorts = {
    async call(name, input) {
      asked.push({ name, input })
      const answer = answers[name]
      if (answer === undefined) throw new Error(`nobody answers ${name}`)
      return answer(input)
    },
    on(_name, hear) {
      const listener = (body: EventBody<'export.progress'>) => Reflect.apply(hear, null, [body])
      heard.push(listener)
      return () => heard.splice(heard.indexOf(listener), 1)
    },
    ensureRenditions: async () => {},
    saveFirst: async () => true,
    saveOfficer: async () => {},
    ...ports,
  }
  const handOver = createHandOver(all, '', choices)
  const stage = () => handOver.store.getState().stage
  return { handOver, stage, asked, heard, names: () => asked.map(({ name }) => name) }
}

export function makeGate<Value>() {
  let resolve: (value: Value) => void = () => {}
  let reject: (reason: unknown) => void = () => {}
  const promise = new Promise<Value>((onResolve, onReject) => {
    resolve = onResolve
    reject = onReject
  })
  return { promise, resolve, reject }
}

export const refusing = (code: 'folder-exists' | 'stick-gone' | 'disk-full') => () => {
  throw new AppError(code, 'refused')
}
