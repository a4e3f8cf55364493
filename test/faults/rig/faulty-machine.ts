import { AsyncLocalStorage } from 'node:async_hooks'
import type { MemoryDisk } from './memory-disk.ts'

/** What goes wrong at one call of the system, counted from 0. */
export type Fault = {
  readonly at: number
  readonly kind:
    | { readonly code: string }
    | { readonly takes: 'nothing' | 'one' | 'half' }
    | { readonly crash: true }
}

/** A process on a disk in memory: it counts the calls and fails where it is told to. */
export type Machine = {
  readonly disk: MemoryDisk
  readonly fault: Fault | null
  calls: number
  fired: boolean
  /** A dead process reaches the disk no more. */
  dead: boolean
}

const machines = new AsyncLocalStorage<Machine>()

export function newMachine(disk: MemoryDisk, fault: Fault | null = null): Machine {
  return { disk, fault, calls: 0, fired: false, dead: false }
}

/** All disk calls of `work`, however late they come, go to this machine. */
export function on<Value>(machine: Machine, work: () => Promise<Value>): Promise<Value> {
  return machines.run(machine, work)
}

export function currentMachine(): Machine {
  const machine = machines.getStore()
  if (machine === undefined) throw new Error('the memory disk is used outside a machine')
  return machine
}

/** What this call must do instead of its work; throws where it is to fail outright. */
export function nextCall(name: string): 'work' | 'nothing' | 'one' | 'half' {
  const machine = currentMachine()
  if (machine.dead) throw systemError('EIO', 'the machine is off')
  const { fault } = machine
  machine.calls += 1
  if (fault === null || machine.calls - 1 !== fault.at) return 'work'
  if ('takes' in fault.kind) {
    if (name !== 'write') return 'work'
    machine.fired = true
    return fault.kind.takes
  }
  machine.fired = true
  if ('code' in fault.kind) throw systemError(fault.kind.code, name)
  machine.dead = true
  throw systemError('EIO', 'the power went off')
}

export function systemError(code: string, doing: string): Error {
  return Object.assign(new Error(`${code}: ${doing}`), { code })
}
