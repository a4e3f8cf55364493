import type { Random } from './random.ts'

/** A change is lost in a power cut, wholly or in part, until it is `durable`. */
type Change = { readonly at: number; readonly bytes: Buffer | null; state: ChangeState }
/** `doubtful`: a flush failed over it, and the system believes it clean: no later flush helps. */
type ChangeState = 'pending' | 'durable' | 'doubtful'

export type MemoryFile = { readonly kind: 'file'; content: Buffer; base: Buffer; changes: Change[] }
export type MemoryFolder = {
  readonly kind: 'folder'
  readonly entries: Map<string, MemoryNode>
  /** What a flush made last; `moves` is what came since. */
  readonly durable: Map<string, MemoryNode>
}
export type MemoryNode = MemoryFile | MemoryFolder
/** A rename touches two places and lasts or fails as one. */
type Edit = {
  readonly folder: MemoryFolder
  readonly name: string
  readonly node: MemoryNode | null
}
type Move = { readonly edits: readonly Edit[] }

/** A disk that remembers what was flushed, of files and of folders, and can lose the rest. */
export type MemoryDisk = { readonly root: MemoryFolder; moves: Move[] }

export const newFolder = (): MemoryFolder => ({
  kind: 'folder',
  entries: new Map(),
  durable: new Map(),
})
export const newFile = (content: Buffer = Buffer.alloc(0)): MemoryFile => ({
  kind: 'file',
  content,
  base: content,
  changes: [],
})
export const newDisk = (): MemoryDisk => ({ root: newFolder(), moves: [] })

export function edit(disk: MemoryDisk, edits: readonly Edit[]): void {
  for (const { folder, name, node } of edits) put(folder.entries, name, node)
  disk.moves.push({ edits })
}

export function flushFolder(disk: MemoryDisk, folder: MemoryFolder): void {
  const [kept, rest] = [[] as Move[], [] as Move[]]
  for (const move of disk.moves) {
    const touches = move.edits.some((one) => one.folder === folder)
    ;(touches ? kept : rest).push(move)
  }
  for (const { edits } of kept) for (const one of edits) put(one.folder.durable, one.name, one.node)
  disk.moves = rest
}

/** `bytes` null cuts the file, or lengthens it with zeros, to `at`. */
export function change(file: MemoryFile, at: number, bytes: Buffer | null): void {
  file.content = applied(file.content, at, bytes)
  file.changes.push({ at, bytes, state: 'pending' })
}

export function flushFile(file: MemoryFile): void {
  for (const one of file.changes) if (one.state === 'pending') one.state = 'durable'
  while (file.changes[0]?.state === 'durable') {
    const { at, bytes } = file.changes[0]
    file.base = applied(file.base, at, bytes)
    file.changes.shift()
  }
}

export function failFlush(file: MemoryFile): void {
  for (const one of file.changes) if (one.state === 'pending') one.state = 'doubtful'
}

/** The disk as a power cut may leave it; the disk given stays as it is. */
export function powerCut(disk: MemoryDisk, random: Random): MemoryDisk {
  const views = new Map<MemoryFolder, Map<string, MemoryNode>>()
  const viewOf = (folder: MemoryFolder) => {
    const view = views.get(folder) ?? new Map(folder.durable)
    views.set(folder, view)
    return view
  }
  for (const { edits } of disk.moves) {
    if (random.chance(0.5)) for (const one of edits) put(viewOf(one.folder), one.name, one.node)
  }
  return { root: copied(disk.root, viewOf, (file) => remains(file, random)), moves: [] }
}

/** The disk as the next process finds it after a kill: nothing is lost, nothing more is flushed. */
export function copyOf(disk: MemoryDisk): MemoryDisk {
  return {
    root: copied(
      disk.root,
      ({ entries }) => entries,
      ({ content }) => content,
    ),
    moves: [],
  }
}

function copied(
  folder: MemoryFolder,
  entriesOf: (folder: MemoryFolder) => ReadonlyMap<string, MemoryNode>,
  contentOf: (file: MemoryFile) => Buffer,
): MemoryFolder {
  const copy = newFolder()
  for (const [name, node] of entriesOf(folder)) {
    const made =
      node.kind === 'file' ? newFile(contentOf(node)) : copied(node, entriesOf, contentOf)
    copy.entries.set(name, made)
    copy.durable.set(name, made)
  }
  return copy
}

function remains(file: MemoryFile, random: Random): Buffer {
  let content = file.base
  for (const { at, bytes, state } of file.changes) {
    const fate = state === 'durable' ? 'whole' : random.pick(['whole', 'none', 'torn', 'zeros'])
    if (fate === 'none') continue
    if (bytes === null || fate === 'whole') content = applied(content, at, bytes)
    else if (fate === 'zeros') content = applied(content, at, Buffer.alloc(bytes.length))
    else content = applied(content, at, bytes.subarray(0, random.below(bytes.length + 1)))
  }
  return content
}

function applied(content: Buffer, at: number, bytes: Buffer | null): Buffer {
  const size = bytes === null ? at : Math.max(content.length, at + bytes.length)
  const next = Buffer.alloc(size)
  content.copy(next, 0, 0, Math.min(content.length, size))
  bytes?.copy(next, at)
  return next
}

function put(entries: Map<string, MemoryNode>, name: string, node: MemoryNode | null): void {
  if (node === null) entries.delete(name)
  else entries.set(name, node)
}
