import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const page = readFileSync(join(import.meta.dirname, '../../../../renderer/print.html'), 'utf8')

describe('print page', () => {
  test('has one place for the document and no script', () => {
    expect(page.split('<!--document-->')).toHaveLength(2)
    expect(page).not.toMatch(/<script|\sstyle=|\son\w+=/i)
    expect(page).toContain('<html lang="id">')
  })
})
