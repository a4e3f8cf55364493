import { existsSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type StartOptions = {
  readonly profileFolder: string
  /** Where Chromium keeps its own caches: beside the profile, never in it. */
  readonly chromiumFolder: string
  /** Remembers outside the profile where it was; the system's own folder for an officer's. */
  readonly pointerFile: string
  readonly demo: boolean
  /** Answers the folder dialog in tests of the unpackaged program. */
  readonly chosenFolder: string | null
  /** Clears what a demo leaves behind. */
  readonly sweep: () => void
}

type Asked = {
  readonly args: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  readonly packaged: boolean
  /** Electron's own application data folder, which roams on Windows. */
  readonly appData: string
}

/** Where this start finds its data: `--demo`, `TERAS_PROFILE`, `--profile=`, or the usual place. */
export function readStartOptions({ args, env, packaged, appData }: Asked): StartOptions {
  const chosenFolder = packaged ? null : (env.TERAS_CHOOSE_FOLDER ?? null)
  if (args.includes('--demo')) return demoOptions(chosenFolder)
  const asked = env.TERAS_PROFILE || args.find((arg) => arg.startsWith('--profile='))?.slice(10)
  // The local folder on Windows: a roaming or guarded one is copied over the network or refused.
  const home = join(env.LOCALAPPDATA ?? appData, 'Teras')
  const profileFolder = asked ? resolve(asked) : join(home, 'profil')
  const chromiumFolder = asked ? `${profileFolder}-chromium` : join(home, 'chromium')
  const pointerFile =
    asked && !packaged ? join(chromiumFolder, 'profil.json') : join(appData, 'Teras', 'profil.json')
  return {
    profileFolder,
    chromiumFolder,
    pointerFile,
    demo: false,
    chosenFolder,
    sweep: () => undefined,
  }
}

const demoName = 'teras-demo-'

function demoOptions(chosenFolder: string | null): StartOptions {
  sweepOldDemos()
  const folder = realpathSync(mkdtempSync(join(tmpdir(), demoName)))
  const profileFolder = join(folder, 'profil')
  mkdirSync(profileFolder)
  return {
    profileFolder,
    chromiumFolder: join(folder, 'chromium'),
    pointerFile: join(folder, 'chromium', 'profil.json'),
    demo: true,
    chosenFolder,
    sweep: () => {
      removeFolder(profileFolder)
      removeFolder(folder)
    },
  }
}

/** Chromium's helpers outlive a demo and write a cache once more: the next demo clears that. */
function sweepOldDemos(): void {
  for (const name of readdirSync(tmpdir())) {
    const folder = join(tmpdir(), name)
    if (name.startsWith(demoName) && !existsSync(join(folder, 'profil'))) removeFolder(folder)
  }
}

function removeFolder(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true })
  } catch {
    // Somebody still writes there; the next demo finds it.
  }
}
