import { describe, expect, test } from 'vitest'
import type { CallName, Output } from '#contract/calls.ts'
import type { Client } from '#contract/client.ts'
import { AppError } from '#core/app-error.ts'
import { firstSettings } from '#core/release/settings.ts'
import { createDeskStore } from '../../../renderer/app/desk-store.ts'
import { codeOf } from '../../../renderer/bridge/refusal.ts'
import { makeRelease } from '../../helpers/make-release.ts'

type Asked = { readonly name: CallName; readonly input: unknown }

type Known = Pick<Output<'settings.read'>, 'resume' | 'left'>

function makeDesk(
  answers: Partial<Record<CallName, unknown>>,
  settings = firstSettings,
  where: Known = { resume: null, left: null },
) {
  const asked: Asked[] = []
  const call = async (name: CallName, input: unknown) => {
    asked.push({ name, input })
    const answer = answers[name]
    if (answer instanceof Error) throw answer
    return answer
  }
  const client = { call } as Pick<Client, 'call'>
  const known = { settings, version: 'Teras', writable: true, demo: false, tabs: [], ...where }
  return { desk: createDeskStore(client, known, codeOf), asked }
}

const opened = { release: makeRelease(), revision: 1, savedAt: '2026-01-05T08:00:00+07:00' }
const place = { id: opened.release.id, headline: 'Contoh', caret: null, scrolledPx: 40 }
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

describe('createDeskStore', () => {
  test('asks for the facility at the first start', () => {
    expect(makeDesk({}).desk.getState().dialog).toBe('facility')
  })

  test.each([
    ['it was skipped', { ...firstSettings, setupSkipped: true }],
    ['it is known', { ...firstSettings, facility }],
  ])('does not ask for the facility again when %s', (_, settings) => {
    expect(makeDesk({}, settings).desk.getState().dialog).toBe('none')
  })

  test('begins a release with what the facility knows', async () => {
    const { desk, asked } = makeDesk({ 'release.create': opened }, { ...firstSettings, facility })

    await desk.createBlank()

    expect(asked[0]?.input).toMatchObject({
      release: { writerCode: 'WA', dateline: { place: 'Wonoasri' }, provenance: { kind: 'blank' } },
    })
    expect(asked[0]?.input).not.toHaveProperty('release.id')
    expect(desk.getState().opened).toBe(opened)
  })

  test('stays where she is when a release cannot be opened', async () => {
    const { desk } = makeDesk({ 'release.open': new AppError('release-damaged', '') })

    expect(await desk.open('testrelease01')).toBe(false)

    expect(desk.getState()).toMatchObject({ opened: null, refusal: 'release-damaged' })
  })

  test('lets the paste dialog keep its text when storing fails', async () => {
    const { desk } = makeDesk({ 'release.create': new AppError('disk-full', '') })
    desk.show('paste')
    const { headline, dateline, story, boilerplate, pressContacts, writerCode } = makeRelease()
    const fields = { headline, dateline, story, boilerplate, pressContacts, writerCode }

    await expect(desk.createPasted(fields)).rejects.toMatchObject({ code: 'disk-full' })

    expect(desk.getState().dialog).toBe('paste')
  })

  test('shows new settings only once they are stored', async () => {
    const { desk } = makeDesk({ 'settings.save': new AppError('disk-full', '') })

    await expect(desk.saveSettings({ ...firstSettings, theme: 'dark' })).rejects.toMatchObject({
      code: 'disk-full',
    })

    expect(desk.getState().settings.theme).toBe('system')
  })

  test('goes back to where she was after a crash', async () => {
    const unsaved = makeRelease({ headline: 'Belum di diska' })
    const where = { resume: { place, unsaved }, left: null }
    const { desk } = makeDesk({ 'release.open': opened }, firstSettings, where)

    await desk.resume()

    expect(desk.getState()).toMatchObject({ opened, returnTo: place, unsaved, dialog: 'none' })
  })

  test('offers the release that was open at the last end', async () => {
    const where = { resume: null, left: place }
    const { desk, asked } = makeDesk({ 'release.open': opened }, firstSettings, where)

    await desk.goOn()

    expect(asked[0]).toEqual({ name: 'release.open', input: { id: place.id } })
    expect(desk.getState()).toMatchObject({ opened, returnTo: place, left: null })
  })

  test('does not offer twice what cannot be opened', async () => {
    const refusal = new AppError('release-unknown', '')
    const where = { resume: null, left: place }
    const { desk } = makeDesk({ 'release.open': refusal }, firstSettings, where)

    await desk.goOn()

    expect(desk.getState()).toMatchObject({ left: null, opened: null, refusal: 'release-unknown' })
  })

  test('forgets the place back in the library', () => {
    const { desk, asked } = makeDesk({ 'desk.remember': {} })

    desk.showLibrary()

    expect(asked).toEqual([{ name: 'desk.remember', input: { place: null } }])
  })

  describe('its tabs', () => {
    const [first, second] = [
      { ...opened, release: makeRelease({ id: 'firstrelease', headline: 'Satu' }) },
      { ...opened, release: makeRelease({ id: 'secondrelease', headline: 'Dua' }) },
    ]

    async function openBoth() {
      const answers: Partial<Record<CallName, unknown>> = { 'release.open': first }
      const made = makeDesk(answers, { ...firstSettings, setupSkipped: true })
      await made.desk.open(first.release.id)
      answers['release.open'] = second
      await made.desk.open(second.release.id)
      return { ...made, answers }
    }

    test('stay when the library is shown and are kept for the next start', async () => {
      const { desk, asked } = await openBoth()

      desk.showLibrary()

      const tabs = [
        { id: 'firstrelease', headline: 'Satu' },
        { id: 'secondrelease', headline: 'Dua' },
      ]
      expect(desk.getState()).toMatchObject({ opened: null, tabs })
      expect(asked.filter(({ name }) => name === 'desk.keepTabs').at(-1)?.input).toEqual({ tabs })
    })

    test('bring her back to where she was', async () => {
      const { desk, answers } = await openBoth()
      const where = { id: 'firstrelease', headline: 'Satu', caret: null, scrolledPx: 120 }
      desk.keepPlace(where)
      answers['release.open'] = first

      await desk.step(-1)

      expect(desk.getState()).toMatchObject({ opened: first, returnTo: where })
    })

    test('close to the one beside, and a tab of a lost release goes', async () => {
      const { desk, answers } = await openBoth()
      answers['release.open'] = new AppError('release-unknown', 'gone')

      await desk.closeTab('secondrelease')

      expect(desk.getState()).toMatchObject({
        opened: null,
        tabs: [],
        refusal: 'release-unknown',
      })
    })

    test('take a new headline without a call for every letter', async () => {
      const { desk, asked } = await openBoth()
      const before = asked.length

      desk.nameTab({ id: 'firstrelease', headline: 'Baru' })

      expect(desk.getState().tabs[0]?.headline).toBe('Baru')
      expect(asked).toHaveLength(before)
    })

    test('go with a release that goes to the trash', async () => {
      const { desk } = await openBoth()

      desk.dropTab('firstrelease')

      expect(desk.getState().tabs.map(({ id }) => id)).toEqual(['secondrelease'])
    })

    test('grow the text at once, also where it cannot be kept', async () => {
      const { desk } = makeDesk({ 'settings.save': new AppError('disk-full', 'full') })

      await desk.zoom(125)

      expect(desk.getState().settings.textZoom).toBe(125)
    })
  })
})
