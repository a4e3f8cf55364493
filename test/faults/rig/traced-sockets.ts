import { readFileSync } from 'node:fs'

/** What `strace -f -e trace=network` wrote down of the Internet: of its own kind each. */
export type Traced = {
  /** Calls that give a socket an Internet address or send to one; none may be there. */
  readonly reaching: readonly string[]
  /** Sockets made without one, to ask the system for the names of its interfaces. */
  readonly unused: number
  readonly calls: number
}

const reaches = /\b(?:connect|bind|sendto|sendmsg|sendmmsg)\(.*\bsa_family=AF_INET6?\b/
const makes = /\bsocket\(AF_INET6?\b/

/** The flags that make `strace` write what this reads. */
export function straceInto(file: string): readonly string[] {
  return ['strace', '-f', '-qq', '--seccomp-bpf', '-e', 'trace=network', '-o', file]
}

export function readTrace(file: string): Traced {
  const lines = readFileSync(file, 'utf8').split('\n')
  return {
    reaching: lines.filter((line) => reaches.test(line)).map((line) => line.slice(0, 200)),
    unused: lines.filter((line) => makes.test(line)).length,
    calls: lines.length - 1,
  }
}
