import { describe, expect, test } from 'vitest'
import { createClient } from '#contract/client.ts'
import { errorCodeSchema } from '#core/app-error.ts'
import { en } from '#core/i18n/en.ts'
import { id } from '#core/i18n/id.ts'

describe('createClient', () => {
  test('gives the value of an accepted call', async () => {
    const client = createClient({
      call: async () => ({ ok: true, value: { folder: null } }),
      listen: () => () => undefined,
    })

    expect(await client.call('export.choose-folder', {})).toEqual({ folder: null })
  })

  test('throws the code of a refused call', async () => {
    const client = createClient({
      call: async () => ({ ok: false, code: 'disk-full' }),
      listen: () => () => undefined,
    })

    await expect(client.call('library.list', {})).rejects.toMatchObject({ code: 'disk-full' })
  })

  test('hears only the event it asked for', () => {
    const heard: unknown[] = []
    const client = createClient({
      call: async () => undefined,
      listen: (hear) => {
        hear('window.closing', {})
        hear('menu.chosen', { command: 'new' })
        return () => undefined
      },
    })

    client.on('menu.chosen', (body) => heard.push(body))

    expect(heard).toEqual([{ command: 'new' }])
  })
})

describe('catalogue', () => {
  type Tree = { readonly [key: string]: string | Tree }
  const leaves = (tree: Tree, path = ''): [string, string][] =>
    Object.entries(tree).flatMap(([key, value]) =>
      typeof value === 'string'
        ? [[`${path}${key}`, value] as [string, string]]
        : leaves(value, `${path}${key}.`),
    )

  test('has a sentence for every refusal', () => {
    expect(Object.keys(id.errors).sort()).toEqual([...errorCodeSchema.options].sort())
  })

  test('asks for the same figures in both languages', () => {
    const english = new Map(leaves(en))
    for (const [path, words] of leaves(id)) {
      const holes = (sentence: string) => (sentence.match(/\{\{\w+\}\}/g) ?? []).sort()
      expect([path, holes(english.get(path) ?? '')]).toEqual([path, holes(words)])
    }
  })

  test('leaves no sentence empty', () => {
    expect([...leaves(id), ...leaves(en)].filter(([, words]) => words.trim() === '')).toEqual([])
  })
})
