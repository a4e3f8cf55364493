import { existsSync } from 'node:fs'
import { isRoot, tryToRun } from './machine.ts'

const tools = {
  nbdkit: 'nbdkit',
  nbdfuse: 'nbdfuse',
  'mkfs.ext4': 'e2fsprogs',
  losetup: 'mount',
} as const

/** What a group of tests cannot have on this machine, in words; null where nothing is missing. */
export type Missing = { readonly forMounts: string | null; readonly forDevices: string | null }

/** Fetches through apt what is missing, as root only; whoever is not root hears what is skipped. */
export function prepareTools(): Missing {
  if (!isRoot) {
    const why = 'needs root (loop devices and mounts)'
    return { forMounts: why, forDevices: why }
  }
  const forMounts = mayMount() ? null : 'needs a machine that lets it mount'
  if (forMounts !== null) return { forMounts, forDevices: forMounts }
  if (missingTools().length > 0) install()
  return { forMounts, forDevices: missingDevices() }
}

function missingTools(): readonly string[] {
  return Object.keys(tools).filter(
    (tool) => tryToRun('sh', ['-c', `command -v ${tool}`]).code !== 0,
  )
}

function hasRecorder(): boolean {
  return tryToRun('nbdkit', ['--dump-plugin', 'python']).code === 0
}

function missingDevices(): string | null {
  const missing = missingTools()
  if (missing.length > 0) return `needs ${missing.join(', ')}`
  if (!hasRecorder()) return 'needs the Python plugin of nbdkit'
  if (!existsSync('/dev/fuse')) return 'needs /dev/fuse'
  return existsSync('/dev/loop-control') ? null : 'needs loop devices'
}

function install(): void {
  // nbdfuse is a package of its own since Debian 12; before, it came in libnbd-bin.
  const packages = ['nbdkit', 'nbdkit-plugin-python', 'libnbd-bin', 'nbdfuse', 'e2fsprogs', 'fuse3']
  console.log(`Installing ${packages.join(', ')} for the fault tests.`)
  tryToRun('apt-get', ['update'])
  const options = ['install', '--yes', '--no-install-recommends']
  process.env.DEBIAN_FRONTEND = 'noninteractive'
  for (const name of packages) tryToRun('apt-get', [...options, name])
}

function mayMount(): boolean {
  const check = 'mkdir -p /run/teras-mount && mount -t tmpfs none /run/teras-mount'
  const undo = 'umount /run/teras-mount; rmdir /run/teras-mount'
  return tryToRun('sh', ['-c', `(${check}) && { ${undo}; }`]).code === 0
}
