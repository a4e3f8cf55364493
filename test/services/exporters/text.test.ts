import { describe, expect, test } from 'vitest'
import { compose } from '#core/document/compose.ts'
import { textExporter } from '#services/exporters/text.ts'
import { fullRelease, sampleFacility } from '../../helpers/full-release.ts'

describe('text', () => {
  test('writes UTF-8 without a byte-order mark', async () => {
    const bytes = await textExporter.export(compose(fullRelease, sampleFacility))

    expect(bytes[0]).toBe('K'.charCodeAt(0))
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toContain('CONTOHAN – Lapas')
  })
})
