import { readdirSync, readFileSync, readlinkSync } from 'node:fs'

export type SocketWatch = {
  /** Each Internet socket that was seen in a process of the tree, once. */
  readonly stop: () => { readonly sockets: readonly string[]; readonly looks: number }
}

/** Looks from outside, as `ss` does, at every process under `root` until it is stopped. */
export function watchSockets(root: number, everyMs = 100): SocketWatch {
  const seen = new Map<string, string>()
  /** Sockets of another kind stay what they are. */
  const local = new Set<string>()
  let looks = 0
  let tree: readonly number[] = []
  const look = () => {
    // Asking all processes of the machine for their parents is the dear part of it.
    if (looks % 5 === 0) tree = treeOf(root)
    looks += 1
    for (const pid of tree) {
      const inodes = socketsOf(pid).filter((inode) => !local.has(inode) && !seen.has(inode))
      if (inodes.length === 0) continue
      const table = internetSockets(pid)
      for (const inode of localSockets(pid)) local.add(inode)
      for (const inode of inodes) {
        const socket = table.get(inode)
        if (socket !== undefined) seen.set(inode, `${nameOf(pid)} ${socket}`)
      }
    }
  }
  look()
  const timer = setInterval(look, everyMs)
  return {
    stop() {
      clearInterval(timer)
      return { sockets: [...seen.values()], looks }
    },
  }
}

function treeOf(root: number): readonly number[] {
  const children = new Map<number, number[]>()
  for (const name of readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue
    const parent = parentOf(Number(name))
    children.set(parent, [...(children.get(parent) ?? []), Number(name)])
  }
  const tree = [root]
  for (const pid of tree) tree.push(...(children.get(pid) ?? []))
  return tree
}

/** Behind the name in brackets, which may hold anything, stand state and parent. */
function parentOf(pid: number): number {
  const facts = quietly(() => readFileSync(`/proc/${pid}/stat`, 'latin1'), '')
  return Number(facts.slice(facts.lastIndexOf(')') + 2).split(' ')[1] ?? Number.NaN)
}

function socketsOf(pid: number): readonly string[] {
  const names = quietly(() => readdirSync(`/proc/${pid}/fd`), [])
  return names.flatMap((name) => {
    const target = quietly(() => readlinkSync(`/proc/${pid}/fd/${name}`), '')
    const inode = /^socket:\[(\d+)\]$/.exec(target)?.[1]
    return inode === undefined ? [] : [inode]
  })
}

const protocols = ['tcp', 'udp', 'udplite', 'raw', 'icmp'].flatMap((name) => [name, `${name}6`])

/** In the network name space of that process, by inode. */
function internetSockets(pid: number): ReadonlyMap<string, string> {
  const table = new Map<string, string>()
  for (const protocol of protocols) {
    for (const line of rowsOf(pid, protocol)) {
      const [, here, there, , , , , , , inode] = line.trim().split(/\s+/)
      if (inode !== undefined) table.set(inode, `${protocol} ${here} ${there}`)
    }
  }
  return table
}

function localSockets(pid: number): readonly string[] {
  const ofUnix = rowsOf(pid, 'unix').map((line) => line.trim().split(/\s+/)[6] ?? '')
  const ofSystem = rowsOf(pid, 'netlink').map((line) => line.trim().split(/\s+/).at(-1) ?? '')
  return [...ofUnix, ...ofSystem]
}

function rowsOf(pid: number, table: string): readonly string[] {
  return quietly(() => readFileSync(`/proc/${pid}/net/${table}`, 'latin1'), '')
    .split('\n')
    .slice(1)
}

const nameOf = (pid: number) => quietly(() => readFileSync(`/proc/${pid}/comm`, 'utf8').trim(), '?')

/** A process may go while it is looked at. */
function quietly<Value>(read: () => Value, otherwise: Value): Value {
  try {
    return read()
  } catch {
    return otherwise
  }
}
