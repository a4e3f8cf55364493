import type { BackupState, Output } from '#contract/calls.ts'
import { isReminderDue } from '#services/backup/due.ts'
import type { Preview, SecondCopy } from '#services/backup/second-copy.ts'

const rowsAtMost = 300

/** The state of the second copy as the window shows it. */
export async function stateOf(copy: SecondCopy): Promise<BackupState> {
  const facts = await copy.facts()
  const { folder, lastCopy, lastTest, refused } = facts
  return {
    folder,
    isReachable: await copy.isReachable(),
    lastCopy: lastCopy && {
      at: lastCopy.at,
      ...pickCounts(lastCopy),
      sizeBytes: lastCopy.sizeBytes,
      unreadable: lastCopy.unreadable,
    },
    lastTest: lastTest && { at: lastTest.at, passed: lastTest.passed },
    isDue: isReminderDue(facts, new Date().toISOString()),
    isRunning: copy.isRunning(),
    refused: refused?.code ?? null,
  }
}

/** What a restore would change, without what is the same on both sides. */
export function previewOf(preview: Preview): Output<'backup.preview'> {
  const { head, keepsIds, releases, photos, ledger } = preview
  const counts = { missing: 0, 'newer-there': 0, 'newer-here': 0, same: 0, unreadable: 0 }
  for (const { standing } of releases) counts[standing] += 1
  const rows = releases
    .filter(({ standing }) => standing !== 'same')
    .slice(0, rowsAtMost)
    .map(({ id, headline, standing, there, here }) => ({ id, headline, standing, there, here }))
  return {
    madeAt: head.madeAt,
    keepsIds,
    counts,
    photos: { total: photos.total, missing: photos.missing.length },
    ledger,
    rows,
  }
}

/** Of everything a copy counts, what the window names. */
export function pickCounts({
  releases,
  photos,
}: {
  readonly releases: number
  readonly photos: number
}) {
  return { releases, photos }
}
