import { globSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { controlWords } from '../../../renderer/bridge/control-words.ts'
import { speak } from '../../../renderer/bridge/words.ts'

/** Drags, ranges of days, and hours, which no control of ours has; the browser names the parts of a date. */
const neverAsked =
  /^drag|^drop|^insert|^endDrag|[Rr]ange(?!Over|Under)|^start|^end|[Tt]ime|hour|minute$|second|dayPeriod|^(?:era|year|month|day|weekday)$|tableResizer|colorSwatch/

/** These say words of packages that are not here, and would throw. */
const wordless =
  /<(?:Breadcrumbs|Color\w+|DateRangePicker|NumberField|RangeCalendar|Table|TagGroup|TimeField|Tree|\w*ToastRegion)\b/

const root = join(import.meta.dirname, '../../..')

describe('controlWords', () => {
  beforeAll(async () => {
    await speak('id')
  })

  test.each(Object.keys(controlWords))('knows the keys of %s', async (name) => {
    const known = Object.keys(controlWords[name] ?? {})
    const theirs = await keysOf(name)

    expect(known.filter((key) => !theirs.includes(key))).toEqual([])
    expect(theirs.filter((key) => !known.includes(key) && !neverAsked.test(key))).toEqual([])
  })

  test('is not asked for the words of controls it does not know', () => {
    const files = globSync('renderer/**/*.tsx', { cwd: root })
    const used = files.filter((file) => wordless.test(readFileSync(join(root, file), 'utf8')))

    expect(files.length).toBeGreaterThan(100)
    expect(used).toEqual([])
  })

  test('speaks Indonesian', () => {
    const { todayDate } = controlWords['@react-aria/calendar'] ?? {}

    expect(todayDate?.({ date: 'Rabu, 9 Oktober 2024' })).toBe('Hari ini, Rabu, 9 Oktober 2024')
  })

  test.each([
    [{ optionText: 'Kalapas' }, 'Kalapas'],
    [{ optionText: 'Kalapas', isSelected: true }, 'Kalapas, dipilih'],
    [
      { optionText: 'Kalapas', isGroupChange: true, groupTitle: 'Orang', groupCount: 2 },
      'Kelompok Orang, 2 pilihan. Kalapas',
    ],
  ])('tells of the focus on %o', (values, said) => {
    expect(controlWords['@react-aria/combobox']?.focusAnnouncement?.(values)).toBe(said)
  })

  test.each([
    [0, 'Tidak ada yang dipilih.'],
    [3, '3 dipilih.'],
  ])('counts %d selected', (count, said) => {
    expect(controlWords['@react-aria/grid']?.selectedCount?.({ count })).toBe(said)
  })
})

/** From the English the library brings, for it names its keys nowhere else. */
async function keysOf(name: string): Promise<readonly string[]> {
  const folder = name.replace(/^@(react-aria|react-stately)\/.*/, '$1')
  const part = name.startsWith('@') ? name.split('/')[1] : ''
  const entry = createRequire(import.meta.url).resolve(`${folder}/package.json`)
  const english = join(entry, '..', 'dist/private/intl', part ?? '', 'en-US.mjs')
  const text = await readFile(english, 'utf8')
  return [...text.matchAll(/^ {4}"([^"]+)":/gm)].flatMap(([, key]) => key ?? [])
}
