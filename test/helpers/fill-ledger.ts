import type { LedgerNote } from '#core/outbox/ledger-entry.ts'
import { firstSettings } from '#core/release/settings.ts'
import { openProfile } from '#services/store/profile.ts'
import { readSample } from './sample.ts'

/** A profile with two releases and five lines in its ledger, by a sample officer. */
export async function fillLedger(folder: string): Promise<{ readonly release: string }> {
  const profile = openProfile(folder)
  try {
    await profile.settings.save({ ...firstSettings, setupSkipped: true, officer: 'Siti Contoh' })
    const draft = await readSample()
    const first = await profile.releases.create({ ...draft, headline: 'Panen Raya Kebun Contoh' })
    const second = await profile.releases.create({
      ...draft,
      headline: 'Kunjungan Tim Kesehatan Contoh ke Blok Hunian untuk Pemeriksaan Rutin',
    })
    const note = (releaseId: string, given: Partial<LedgerNote>) =>
      profile.ledger.note({
        ...{ releaseId, way: 'folder', recipient: null, place: 'Rilis Oktober' },
        files: [
          { name: '2026-10-09_panen-raya.docx', sizeBytes: 48_213, sha256: 'ab12'.repeat(16) },
          { name: '2026-10-09_panen-raya_01.jpg', sizeBytes: 1_448_213, sha256: 'cd34'.repeat(16) },
        ],
        ...given,
      })
    const { id } = first.release
    await note(second.release.id, { at: '2026-09-14T02:10:00.000Z' })
    await note(id, { at: '2026-10-09T03:20:00.000Z' })
    const redaksi = { name: 'Redaksi Harian Contoh', address: 'redaksi@contoh.invalid' }
    await note(id, { way: 'mail', recipient: redaksi, place: '', at: '2026-10-09T03:25:00.000Z' })
    await note(id, { way: 'copy', place: '=WhatsApp', files: [], at: '2026-10-09T04:00:00.000Z' })
    await note(id, { way: 'stick', place: 'MERAH (E:)', at: '2026-10-10T01:00:00.000Z' })
    return { release: id }
  } finally {
    await profile.close()
  }
}
