import type { Finding } from '#core/recovery/finding.ts'

export type Findings = {
  readonly add: (finding: Finding) => void
  /** Takes it from the list; answers it, or null where it was not there. */
  readonly drop: (key: string) => Finding | null
  readonly all: () => readonly Finding[]
  /** Calls after every change; the answer stops that. */
  readonly onChange: (heard: () => void) => () => void
}

/** What this start has found; the newest last. */
export function createFindings(): Findings {
  const found = new Map<string, Finding>()
  const dropped = new Set<string>()
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const heard of listeners) heard()
  }
  return {
    add(finding) {
      // What she has closed does not come back before the next start.
      if (found.has(finding.key) || dropped.has(finding.key)) return
      found.set(finding.key, finding)
      tell()
    },
    drop(key) {
      const finding = found.get(key) ?? null
      dropped.add(key)
      found.delete(key)
      if (finding !== null) tell()
      return finding
    },
    all: () => [...found.values()],
    onChange(heard) {
      listeners.add(heard)
      return () => listeners.delete(heard)
    },
  }
}
