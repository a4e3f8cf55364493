// The set-up scripts run before TypeScript is installed; this is what their tests use of them.
interface Counts {
  readonly passed: number
  readonly failed: number
}

declare module '*/package-arguments.mjs' {
  export function forFallback(configuration: string): string
  export function argumentsFor(
    runtime: { readonly isFallback: boolean; readonly version: string },
    options: {
      readonly configuration: string
      readonly electronDist: string
      readonly passedOn: readonly string[]
    },
  ): readonly string[]
}

declare module '*/set-up/bundle.mjs' {
  export function sumOfSources(folder: string, names: readonly string[]): string
}

declare module '*/set-up/dependencies.mjs' {
  export function matchesLock(lock: object, installed: object): boolean
}

declare module '*/set-up/fallback-runtime.mjs' {
  export function isElectronFile(name: string): boolean
  export function hasIntegrity(bytes: Uint8Array, integrity: string): boolean
}

declare module '*/set-up/pinned-runtime.mjs' {
  export function firstLine(errors: string): string
}

declare module '*/set-up/stamp.mjs' {
  export function readText(path: string): string | null
  export function writeStamp(path: string, text: string): void
}

declare module '*/set-up/system-packages.mjs' {
  export function chooseNames(needs: readonly string[][], policy: string): string[]
  export function installable(names: readonly string[], policy: string): string[]
}

declare module '*/test-run/arguments.mjs' {
  export const stepNames: readonly string[]
  export function parseArguments(args: readonly string[]): {
    readonly steps: readonly string[]
    readonly forVitest: readonly string[]
  }
}

declare module '*/test-run/count.mjs' {
  export function countReport(report: object | null, exitCode: number): Counts
  export function addCounts(counts: readonly Counts[]): Counts
}
