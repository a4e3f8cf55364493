import type { StoreApi } from 'zustand/vanilla'
import { type Chat, readChat } from '#core/intake/chat.ts'
import type { Manuscript } from '../../editor/paste/manuscript.ts'
import type { Source } from './clipboard-source.ts'
import type { Found, IntakePorts, IntakeState } from './intake-state.ts'
import { openFile } from './open-file.ts'

/** The ways by which words come into the box; each adds, none replaces. */
export function bringing(store: StoreApi<IntakeState>, ports: IntakePorts) {
  const put = ({ text, marked }: Manuscript, found: Found, pictures: readonly File[] = []) => {
    const before = store.getState()
    const head = before.text.trim() === '' ? '' : `${before.text.trimEnd()}\n\n`
    const moved = marked.map((one) => {
      return { ...one, start: one.start + head.length, end: one.end + head.length }
    })
    store.setState({
      text: head + text,
      marked: [...before.marked.filter(({ end }) => end <= head.length), ...moved],
      pictures: [...before.pictures, ...pictures],
      found: [...before.found, found],
      refusal: null,
      imported: null,
    })
  }
  return {
    pasted(source: Source, { marked }: Manuscript, at: number) {
      const before = store.getState()
      const moved = marked.map((one) => ({ ...one, start: one.start + at, end: one.end + at }))
      store.setState({
        marked: [...before.marked, ...moved],
        found: [...before.found, foundIn(source)],
      })
    },
    offerChat: (chat: Chat) => store.setState({ chat, refusal: null }),
    takeMessages(texts: readonly string[]) {
      store.setState({ chat: null })
      put({ text: texts.join('\n\n'), marked: [] }, foundIn('chat'))
    },
    dropChat: () => store.setState({ chat: null }),
    async open(file: File) {
      store.setState({ isOpening: true, refusal: null })
      const opened = await openFile(file, ports)
      store.setState({ isOpening: false })
      if (opened.kind === 'refused') {
        store.setState({ refusal: opened.reason })
        return
      }
      const { from, manuscript, pictures, notes, margins } = opened
      const chat = from === 'text-file' ? readChat(manuscript.text) : null
      if (chat !== null && chat.messages.length > 0) store.setState({ chat })
      else {
        const found = { source: from, name: file.name, pictures: pictures.length, notes, margins }
        put(manuscript, found, pictures)
      }
    },
  }
}

function foundIn(source: Source): Found {
  return { source, name: '', pictures: 0, notes: [], margins: [] }
}
