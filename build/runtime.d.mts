export interface Runtime {
  readonly executablePath: string
  readonly version: string
  /** Why this one runs, as part of a sentence. */
  readonly reason: string
  /** True for the old Electron that development and tests may use, and packaging refuses. */
  readonly isFallback: boolean
}

export const FALLBACK_VERSION: string
export const fallbackFolder: string
export function pinnedVersion(): string
export function unreachableStamp(): string
export function findPinnedRuntime(): Runtime | null
export function findFallbackRuntime(): Runtime | null
export function runtime(): Runtime
