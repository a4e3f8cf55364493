import { join } from 'node:path'
import { id as words } from '#core/i18n/id.ts'
import { plain } from '#core/release/block.ts'
import { releaseLimits } from '#core/release/limits.ts'
import type { Release } from '#core/release/release.ts'
import { countWords } from '#core/text/words.ts'
import { callOn } from '../../helpers/call.ts'
import type { Launched } from '../../helpers/launch.ts'
import { layHugeRelease, makeLibrary } from '../../helpers/make-library.ts'
import type { HugePart, Stage } from './huge.ts'

const pasteBytes = 50 * 1024 * 1024
const wordCount = 200_000
const pictures = 1_000
const many = 10_000
const pathLetters = 250
const huge = 'Naskah besar'

const paste: HugePart = {
  name: '50 MB paste',
  furnish: (profile) => layHugeRelease(profile, { headline: huge }),
  async play(stage) {
    const { teras, watched } = stage
    await openHuge(teras)
    const before = await textsOf(teras)
    await teras.app.evaluate(({ clipboard }, bytes) => {
      clipboard.writeText('kegiatan '.repeat(bytes / 9))
    }, pasteBytes)
    await pasteInto(stage, words.sheet.storyLabel, words.sheet.pasteTooLong)
    await pasteInto(stage, words.sheet.parts.headline, words.errors['text-too-long'])
    await pasteInto(stage, words.sheet.parts.boilerplate, words.errors['text-too-long'])
    await teras.app.evaluate(({ clipboard }) => clipboard.clear())
    // Chromium takes a clipboard over on its main thread, whatever the program does with it.
    const transferMs = Math.round(await watched.blockMs())
    console.log(`    (${transferMs} ms for Chromium to take 50 MB from the clipboard, not judged)`)
    await pasteInPage(teras)
    const after = await textsOf(teras)
    stage.promise('nothing was changed', after === before, `${after.length} letters`)
  },
}

const story: HugePart = {
  name: '200,000 words',
  furnish: (profile) => layHugeRelease(profile, { headline: huge, story: storyOf(wordCount) }),
  async play(stage) {
    const { teras, promise } = stage
    const { page } = teras
    const stop = { timeout: 120_000 }
    await openHuge(teras)
    const text = page.getByRole('textbox', { name: words.sheet.storyLabel })
    await text.click(stop)
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' tamat', { delay: 150 })
    const kept = await untilSaved(teras, (release) => lastWords(release).endsWith('tamat'))
    promise('the words typed at its end are saved', kept !== null, kept === null ? 'no' : 'yes')
    const count = kept === null ? 0 : countWords(kept.story.map(wordsOf).join('\n'))
    promise('no word is missing', count >= wordCount, `${count} words`)
    if (kept !== null) await refuseAbove(stage, kept)
  },
}

const images: HugePart = {
  name: '1,000 images in one draft',
  furnish: (profile) => {
    const made = makeLibrary(profile, { releases: pictures, photos: pictures })
    layHugeRelease(profile, { headline: huge, photos: made.flatMap(({ photos }) => photos) })
  },
  async play({ teras, promise }) {
    const { page } = teras
    await openHuge(teras)
    const text = page.getByRole('textbox', { name: words.sheet.storyLabel })
    await page.getByText(`· ${pictures}`).first().waitFor({ timeout: 60_000 })
    await text.click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' tamat', { delay: 150 })
    const kept = await untilSaved(teras, (release) => lastWords(release).endsWith('tamat'))
    promise('all images are there', kept?.photos.length === pictures, kept?.photos.length ?? 'no')
  },
}

const library: HugePart = {
  name: '10,000 drafts and 10,000 photos',
  furnish: (profile) => void makeLibrary(profile, { releases: many, photos: many }),
  async play({ teras, promise }) {
    const call = callOn(teras.page)
    const { total } = await call('library.part', { from: 0 })
    promise('every draft is listed', total === many, total)
    const filters = { status: [], month: null, person: null, template: null, hasPhotos: false }
    const wish = { query: 'panen', filters, from: 0 }
    for (let attempt = 0; attempt < 240; attempt += 1) {
      if ((await call('search.find', wish)).isReady) return
      await teras.page.waitForTimeout(500)
    }
    promise('becomes searchable within two minutes', false, 'no')
  },
}

const path: HugePart = {
  name: 'path of 250 characters',
  profileIn: (folder) => {
    const missing = pathLetters - folder.length - 2
    const half = Math.floor(missing / 2)
    return join(folder, 'x'.repeat(half), 'y'.repeat(missing - half))
  },
  furnish: (profile) => {
    makeLibrary(profile, { releases: 3, photos: 3 })
    layHugeRelease(profile, { headline: huge })
  },
  async play({ teras, promise }) {
    const { page, profile } = teras
    promise('the path is so long', profile.length === pathLetters, profile.length)
    await openHuge(teras)
    await page.getByRole('textbox', { name: words.sheet.storyLabel }).click()
    await page.keyboard.press('Control+End')
    await page.keyboard.type(' tamat')
    const kept = await untilSaved(teras, (release) => JSON.stringify(release).includes('tamat'))
    promise('what she typed is saved', kept !== null, kept === null ? 'no' : 'yes')
  },
}

export const everyDayParts: readonly HugePart[] = [paste, path]
export const allParts: readonly HugePart[] = [paste, path, story, images, library]

async function openHuge({ page }: Launched): Promise<void> {
  await page.getByRole('row').filter({ hasText: huge }).first().click()
  await page.getByRole('textbox', { name: words.sheet.storyLabel }).waitFor({ timeout: 120_000 })
}

/** The real clipboard and the real paste; she must read why nothing came of it. */
async function pasteInto({ teras, promise }: Stage, label: string, sentence: string) {
  const { page, app } = teras
  await page.getByRole('textbox', { name: label, exact: true }).first().click()
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.paste())
  const said = page.getByText(sentence).first()
  const isSaid = await said.waitFor({ timeout: 15_000 }).then(
    () => true,
    () => false,
  )
  promise(`refused in “${label}” with a reason`, isSaid, isSaid ? 'yes' : 'no')
}

/** The same paste as the page gets it, without the clipboard of the system. */
async function pasteInPage({ page }: Launched): Promise<void> {
  await page.evaluate((bytes) => {
    const text = 'kegiatan '.repeat(bytes / 9)
    for (const field of document.querySelectorAll('textarea, [contenteditable="true"]')) {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/plain', text)
      const given = { clipboardData, bubbles: true, cancelable: true, composed: true }
      field.dispatchEvent(new ClipboardEvent('paste', given))
    }
  }, pasteBytes)
}

function textsOf({ page }: Launched): Promise<string> {
  return page.evaluate(() => {
    const areas = [...document.querySelectorAll('textarea')].map(({ value }) => value)
    return [...areas, document.querySelector('[contenteditable="true"]')?.textContent].join('\n')
  })
}

async function untilSaved(
  { page }: Launched,
  isThere: (release: Release) => boolean,
): Promise<Release | null> {
  const call = callOn(page)
  for (let attempt = 0; attempt < 60; attempt += 1) {
    for (const { id } of (await call('library.part', { from: 0 })).releases.slice(0, 3)) {
      const { release } = await call('release.open', { id })
      if (isThere(release)) return release
    }
    await page.waitForTimeout(500)
  }
  return null
}

/** Above the limit the store says so, and what was saved before stays. */
async function refuseAbove({ teras, promise }: Stage, kept: Release): Promise<void> {
  const boilerplate = 'x'.repeat(releaseLimits.letters)
  const code = await callOn(teras.page)('release.save', { release: { ...kept, boilerplate } }).then(
    () => 'saved',
    (cause: unknown) => String(cause),
  )
  promise('above the limit refused with a reason', code.includes('release-too-large'), code)
  const { release } = await callOn(teras.page)('release.open', { id: kept.id })
  promise('what was saved stays', release.boilerplate === kept.boilerplate, 'as it was')
}

function storyOf(count: number): Release['story'] {
  const sentence = `${'Kegiatan warga binaan berlangsung tertib '.repeat(9).trim()}.`
  const each = countWords(sentence)
  return Array.from({ length: Math.ceil(count / each) }, () => ({
    type: 'paragraph' as const,
    role: 'body' as const,
    inlines: plain(sentence),
  }))
}

const wordsOf = (block: Release['story'][number]) =>
  'inlines' in block
    ? block.inlines.map((inline) => ('text' in inline ? inline.text : '')).join('')
    : ''

const lastWords = ({ story: blocks }: Release) => {
  const last = blocks.at(-1)
  return last === undefined ? '' : wordsOf(last)
}
