import { createStore, type StoreApi } from 'zustand/vanilla'
import type { EmailPreview, Format, Wishes } from '#contract/calls.ts'
import type { ErrorCode } from '#core/app-error.ts'
import { compose } from '#core/document/compose.ts'
import type { Document } from '#core/document/document.ts'
import type { Release } from '#core/release/release.ts'
import { codeOf } from '../../../bridge/refusal.ts'
import { type HandOverPorts, prepare } from '../prepare.ts'

export type PreviewBody =
  | { readonly kind: 'page'; readonly document: Document }
  | { readonly kind: 'words'; readonly texts: readonly string[] }
  | { readonly kind: 'email'; readonly email: EmailPreview }

export type PreviewState = {
  readonly format: Format
  /** Null while it is being made, and where it was refused. */
  readonly body: PreviewBody | null
  readonly refusal: ErrorCode | null
  /** Which of its texts was copied last. */
  readonly copied: number | null
  /** Why the ledger has no line of that copy. */
  readonly unnoted: ErrorCode | null
}

export type Asked = {
  readonly release: Release
  readonly formats: readonly Format[]
  readonly wishes: Wishes
}

export type Preview = {
  /** Null while nothing is looked at. */
  readonly store: StoreApi<PreviewState | null>
  readonly look: (format: Format, asked: Asked) => Promise<void>
  readonly copy: (at: number, asked: Asked) => Promise<void>
  readonly leave: () => void
}

/** Looking at what will leave before it does. */
export function createPreview(ports: HandOverPorts): Preview {
  const store = createStore<PreviewState | null>(() => null)
  const refuse = (thrown: unknown) => {
    const now = store.getState()
    if (now !== null) store.setState({ ...now, refusal: codeOf(thrown) }, true)
  }
  return {
    store,
    async look(format, asked) {
      const begun: PreviewState = {
        ...{ format, body: null, refusal: null, copied: null, unnoted: null },
      }
      store.setState(begun, true)
      try {
        const body = await read(format, asked, ports)
        // She may have left, or looked at another one, while it was made.
        if (store.getState() === begun) store.setState({ ...begun, body }, true)
      } catch (thrown) {
        if (store.getState() === begun) refuse(thrown)
      }
    },
    async copy(at, { release, wishes }) {
      const now = store.getState()
      const format = copyable(now?.format)
      if (now === null || format === null) return
      try {
        const input = { id: release.id, format, wishes, at }
        const { unnoted } = await ports.call('export.copy', input)
        const then = store.getState()
        // She may have left, or looked at another one, while it was copied.
        if (then?.format !== now.format) return
        store.setState({ ...then, refusal: null, copied: at, unnoted }, true)
      } catch (thrown) {
        refuse(thrown)
      }
    },
    leave: () => store.setState(null, true),
  }
}

async function read(
  format: Format,
  { release, formats, wishes }: Asked,
  ports: HandOverPorts,
): Promise<PreviewBody> {
  await prepare(release, wishes, ports)
  const { id } = release
  switch (format) {
    case 'txt':
    case 'txt-wrapped':
    case 'whatsapp':
    case 'social': {
      const { texts } = await ports.call('export.words', { id, format, wishes })
      return { kind: 'words', texts }
    }
    case 'eml':
      return { kind: 'email', email: await ports.call('export.email', { id, formats, wishes }) }
    case 'docx':
    case 'pdf':
    case 'html': {
      const { settings } = await ports.call('settings.read', {})
      return { kind: 'page', document: compose(release, settings.facility, wishes.dateline) }
    }
  }
}

function copyable(format: Format | undefined) {
  if (format === undefined || format === 'docx' || format === 'pdf' || format === 'eml') return null
  return format
}
