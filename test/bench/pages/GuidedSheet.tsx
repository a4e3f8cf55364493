import type { Story } from '#core/release/block.ts'
import { draftRelease } from '#core/release/release.ts'
import { Sheet } from '../../../renderer/screens/sheet/Sheet.tsx'

const none = () => undefined

/** The whole sheet with a template, marks of both kinds, and the answers looked for. */
export function GuidedSheet({ story }: { readonly story: Story }) {
  const release = {
    ...draftRelease('bench0000000', '2024-10-17T09:00:00.000+07:00', null),
    headline: 'Lapas Contoh Gelar Kegiatan Contoh',
    story,
    template: 'kegiatan',
    doubts: (['9/10/2024', 'Lapas Kelas IIB Contoh'] as const).map((words) => ({
      part: 'story' as const,
      kind: 'name' as const,
      words,
    })),
  }
  const opened = { release, savedAt: release.createdAt, revision: 1 }
  return (
    <Sheet
      opened={opened}
      defaultCredit=""
      onRestored={none}
      onBack={none}
      onExport={none}
      onLedger={none}
      onDocuments={none}
      onInterview={none}
      onReady={none}
      onHeadline={none}
    />
  )
}
