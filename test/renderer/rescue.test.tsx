import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import type { Output } from '#contract/calls.ts'
import { rescue as words } from '#core/i18n/id/rescue.ts'

type Rescued = Output<'rescue.read'>

const page = readFileSync(join(import.meta.dirname, '../../renderer/rescue.html'), 'utf8')
const whole: Rescued = { language: 'id', headline: 'Judul', text: 'Isi', isSaved: true }

beforeEach(() => vi.resetModules())

/** The plain page with what main answers to `rescue.read`; null where main refuses. */
async function openPage(rescued: Rescued | null) {
  const called: string[] = []
  let read = rescued
  let hear: (name: string) => void = () => undefined
  const call = async (name: string) => {
    called.push(name)
    if (name === 'rescue.read' && read === null) return { ok: false, code: 'internal' }
    return { ok: true, value: name === 'rescue.read' ? read : {} }
  }
  const listen = (heard: typeof hear) => {
    hear = heard
  }
  Object.defineProperty(window, 'teras', { configurable: true, value: { call, listen } })
  const main = new DOMParser().parseFromString(page, 'text/html').querySelector('main')
  document.body.replaceChildren(...(main === null ? [] : [main]))
  await import('../../renderer/rescue.ts')
  const settle = () => new Promise((resolve) => setTimeout(resolve, 0))
  await settle()
  return {
    state: () => document.getElementById('state')?.textContent,
    close: async (next: Rescued | null = rescued) => {
      read = next
      called.length = 0
      hear('window.closing')
      await settle()
      return called
    },
  }
}

describe('the plain page', () => {
  test('goes when the disk has everything', async () => {
    const { state, close } = await openPage(whole)

    expect(state()).toBe(words.saved)
    expect(await close()).toEqual(['rescue.read', 'window.close-now'])
  })

  test('does not go in silence with unsaved words', async () => {
    const { state, close } = await openPage({ ...whole, isSaved: false })

    expect(await close()).toEqual(['rescue.read', 'window.not-saved'])
    expect(state()).toBe(words.unsaved)
  })

  test('goes once the disk takes the words after all', async () => {
    const { close } = await openPage({ ...whole, isSaved: false })

    expect(await close(whole)).toEqual(['rescue.read', 'window.close-now'])
  })

  test('does not take a failed answer for saved', async () => {
    const { close } = await openPage(null)

    expect(await close()).toEqual(['rescue.read', 'window.not-saved'])
  })

  test('says that the text cannot be read', async () => {
    const { state, close } = await openPage({ ...whole, text: null })

    expect(state()).toBe(words.failed)
    expect(await close()).toEqual(['rescue.read', 'window.close-now'])
  })

  test('never calls an empty page safe with unsaved words', async () => {
    const { state } = await openPage({ ...whole, text: '', isSaved: false })

    expect(state()).toBe(words.unsavedElsewhere)
  })
})
