import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { id as words } from '#core/i18n/id.ts'
import { textOfBlock } from '#core/release/block.ts'
import { findGaps } from '#core/release/gap.ts'
import type { Release } from '#core/release/release.ts'
import { firstSettings } from '#core/release/settings.ts'
import { findBarriers } from '../helpers/axe.ts'
import { callOn } from '../helpers/call.ts'
import { focused, walkTo } from '../helpers/keys.ts'
import { type Launched, launchTeras } from '../helpers/launch.ts'
import { findOverflow } from '../helpers/layout.ts'
import { resize } from '../helpers/screens.ts'

const facility = {
  kind: 'lapas',
  class: 'IIB',
  name: 'Wonoasri',
  city: 'Wonoasri',
  address: '',
  letterhead: [],
  logo: null,
  writerCode: 'WA',
  boilerplate: '',
  contacts: [],
} as const
const { interview } = words
const beginning = words.templateScreens.new
const what = 'sosialisasi layanan kunjungan'
const goal = 'memudahkan keluarga mendaftar kunjungan'
const spoken = 'Keluarga tidak perlu lagi datang dua kali'
const number = (at: number) => new RegExp(`^Pertanyaan ${at} dari `)

describe('an interview', () => {
  const folder = mkdtempSync(join(tmpdir(), 'teras-interview-'))
  const profile = join(folder, 'profil')
  let teras: Launched

  const start = async () => {
    teras = await launchTeras({ profile })
    teras.page.setDefaultTimeout(8_000)
    await resize(teras, 1366, 768)
    await teras.page.waitForSelector('main')
  }
  /** A key, or a run of letters without one. */
  let groups = 0
  const press = async (...keys: readonly string[]) => {
    groups += keys.length
    for (const key of keys) await teras.page.keyboard.press(key)
  }
  const type = (text: string) => {
    groups += 1
    return teras.page.keyboard.type(text)
  }
  const asked = (at: number) => teras.page.getByText(number(at)).waitFor()
  const button = (name: string) => teras.page.getByRole('button', { name, exact: true })
  const newest = async (): Promise<Release> => {
    const call = callOn(teras.page)
    const { releases } = await call('library.list', {})
    const all = await Promise.all(releases.map(({ id }) => call('release.open', { id })))
    const [last] = all
      .map(({ release }) => release)
      .sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1))
    if (last === undefined) throw new Error('there is no release')
    return last
  }
  const count = async () => (await callOn(teras.page)('library.list', {})).releases.length
  const whole = ({ headline, story }: Release) => [headline, ...story.map(textOfBlock)].join('\n')

  beforeAll(async () => {
    await start()
    await callOn(teras.page)('settings.save', {
      settings: { ...firstSettings, setupSkipped: true, facility },
    })
    await teras.page.reload()
    await teras.page.waitForSelector('main')
  })
  afterAll(async () => {
    await teras.kill()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  })

  test('is one of the ways to begin', async () => {
    const { page } = teras
    await press('Control+n')
    await page.getByRole('dialog', { name: beginning.title }).waitFor()

    expect(await focused(page)).toBe(beginning.find)
    expect(await page.getByRole('option').first().textContent()).toContain(beginning.blank)
    expect(await findBarriers(page)).toEqual([])
    await press('Enter')
    await page.locator('#sheet-headline').waitFor()
    expect((await newest()).template).toBeNull()
  })

  test('leads by keyboard alone to a finished release', async () => {
    const { page } = teras
    groups = 0
    await press('Control+n')
    await page.getByRole('dialog').waitFor()
    await type('kegiatan')
    await press('Enter')
    await asked(1)
    await type(what)
    await press('Enter')
    await asked(2)
    await press('1', 'Enter')
    await asked(3)
    await type('14012026')
    await press('Enter')
    await asked(4)
    await type('aula Lapas Wonoasri')
    await press('Enter')
    await asked(5)
    await press('Enter', 'Enter', 'Enter')
    await asked(8)
    await type(goal)
    await press('Enter')
    await asked(9)
    await type('Bagas Contoh')
    await press('Enter')
    await type('Kepala Lapas Wonoasri')
    await press('Enter', 'Enter')
    await asked(10)
    await type('60')
    await press('Enter')
    await asked(11)
    await press('Enter', 'Enter')
    await asked(13)
    await type(spoken)
    await press('Enter')
    await type('Bagas Contoh')
    await press('Enter')
    await type('Kepala Lapas Wonoasri')
    await press('Enter', 'Enter', 'Enter')
    await button(interview.openSheet).waitFor()
    await press('2', 'Enter')

    await page.locator('#sheet-headline').waitFor()
    const release = await newest()
    expect(groups).toBeLessThanOrEqual(40)
    expect(findGaps(whole(release))).toEqual([])
    expect(release).toMatchObject({
      template: 'kegiatan',
      dateline: { place: 'Wonoasri', date: '2026-01-14' },
    })
    expect(release.headline).toContain('Aula')
    expect(whole(release)).toContain(`“${spoken},” ujar Bagas Contoh.`)
    // Passed by without a choice: nothing may be said of it.
    expect(whole(release)).not.toContain('daring')
  })

  test('goes on from the sheet and lets her text follow', async () => {
    const { page } = teras
    await walkTo(page, interview.goOn)
    await press('Enter')
    await asked(14)
    await press('Enter')
    await type('kunjungan menjadi lebih tertib')
    await press('Control+Enter')
    await button(interview.openSheet).click()

    await page.locator('#sheet-headline').waitFor()
    expect((await newest()).story.at(-1)).toMatchObject({ role: 'closing' })
  })

  test('never writes over what she edited by hand', async () => {
    const { page } = teras
    await page.getByRole('textbox', { name: words.sheet.storyLabel }).click()
    await press('Control+End')
    await type(' Ditambahkan sendiri.')
    await expect.poll(async () => whole(await newest())).toContain('Ditambahkan sendiri.')
    const before = (await newest()).story
    await button(interview.goOn).click()
    await page.getByText(interview.hers.title).waitFor()
    await button(interview.back).click()
    await asked(15)
    await page.getByRole('textbox').last().fill('antrean berkurang')
    await page.getByText(interview.hers.notice).waitFor()
    await press('Control+Enter')
    await page.getByText(interview.hers.add, { exact: true }).click()
    expect(await findBarriers(page)).toEqual([])
    await button(interview.openSheet).click()

    await page.locator('#sheet-headline').waitFor()
    const { story, interview: answers } = await newest()
    expect(story.slice(0, before.length)).toEqual(before)
    expect(story.slice(before.length).map(textOfBlock).join()).toContain('antrean berkurang')
    expect(answers?.hope).toEqual({ kind: 'text', text: 'antrean berkurang' })
  })

  test('makes another release where the sheet shall stay', async () => {
    const { page } = teras
    const before = await count()
    await button(interview.goOn).click()
    await page.getByText(interview.hers.copy, { exact: true }).click()
    await button(interview.openSheet).click()

    await page.locator('#sheet-headline').waitFor()
    expect(await count()).toBe(before + 1)
    expect(whole(await newest())).not.toContain('Ditambahkan sendiri.')
  })

  test('leads by mouse to the sheet, gaps and all', async () => {
    const { page } = teras
    await button(words.app.releases).first().click()
    await page.getByRole('button', { name: words.library.new }).first().click()
    await page.getByRole('option', { name: /Penggeledahan/ }).click()
    await button(beginning.interview).click()
    await asked(1)
    expect(await findBarriers(page)).toEqual([])
    expect(await findOverflow(page)).toEqual([])
    await resize(teras, 1024, 700)
    expect(await findOverflow(page)).toEqual([])
    await resize(teras, 1366, 768)
    await page.getByRole('button', { name: interview.end }).click()
    await page.getByText(interview.stillOpen_other.replace('{{count, number}} ', '')).waitFor()
    await button(interview.openSheet).click()

    await page.locator('#sheet-headline').waitFor()
    expect(findGaps(whole(await newest())).length).toBeGreaterThan(0)
  })

  test('does not let half a date slip by', async () => {
    const { page } = teras
    await press('Control+n')
    await page.getByRole('dialog').waitFor()
    await type('kegiatan')
    await press('Enter')
    await asked(1)
    await press('Enter', 'Enter')
    await asked(3)
    await type('14')
    await press('Enter')

    await page.getByRole('alert').getByText(interview.halfDate).waitFor()
    await press('Alt+ArrowLeft', 'Alt+ArrowLeft')
    await asked(1)
  })

  test('comes back after a power cut with every answer', async () => {
    await type('bakti sosial')
    await press('Enter', '2', 'Enter')
    await asked(3)
    await type('15012026')
    await press('Enter')
    await asked(4)
    await type('lapangan')
    await teras.page.waitForTimeout(600)
    await teras.kill()

    await start()
    const { page } = teras
    await page.getByRole('button', { name: /^Lanjutkan: / }).click()
    await button(interview.goOn).click()
    await asked(5)
    expect((await newest()).interview).toEqual({
      what: { kind: 'text', text: 'bakti sosial' },
      role: { kind: 'text', text: 'mengikuti' },
      when: { kind: 'day', date: '2026-01-15', time: '' },
      place: { kind: 'text', text: 'lapangan' },
    })
    await press('Alt+ArrowLeft')
    await asked(4)
    expect(await page.getByRole('textbox').last().inputValue()).toBe('lapangan')
  })

  test('asks before it is left, and keeps what was typed', async () => {
    const { page } = teras
    await type(' upacara')
    await press('Escape')
    await page.getByRole('dialog', { name: interview.leave.title }).waitFor()
    expect(await findBarriers(page)).toEqual([])
    await button(interview.leave.library).click()

    await page.getByRole('row').first().waitFor()
    expect(JSON.stringify((await newest()).interview)).toContain('upacara')
  })
})
