import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { en } from '#core/i18n/en.ts'
import { id } from '#core/i18n/id.ts'
import { templateProblemSchema, templateTextAtMost } from '#core/templates/template-problem.ts'
import { readTemplateFile } from '#services/templates/read-template-file.ts'
import { smallTemplate } from '../../core/templates/small-template.ts'

const text = JSON.stringify(smallTemplate, null, 2)
const builtIn = join(import.meta.dirname, '../../../electron/core/templates/built-in/remisi.json')

describe('readTemplateFile', () => {
  test('reads what was exported', () => {
    expect(readTemplateFile(text)).toEqual({ kind: 'template', template: smallTemplate })
  })

  test('forgives comments, a last comma, and a byte-order mark', () => {
    const typed = `\ufeff// punya kami\n${text.replace(/\n}$/, ',\n}')}`

    expect(readTemplateFile(typed)).toMatchObject({ kind: 'template' })
  })

  test.each([
    ['a missing comma', ',\n  "id"', '\n  "id"', 3, '', 'not-json'],
    [
      'an unknown field',
      '"id": "kami-apel"',
      '"id": "kami-apel",\n  "warna": 1',
      4,
      'warna',
      'unknown-field',
    ],
    [
      'a missing field',
      '      "drops": []\n',
      '      "drop": []\n',
      31,
      'questions[0].drops',
      'missing-field',
    ],
    ['a wrong kind', '"id": "kami-apel"', '"id": 7', 3, 'id', 'wrong-kind'],
    ['a wrong value', '"need": "required"', '"need": "harus"', 15, 'parts[0].need', 'wrong-value'],
    ['a wrong name', '"id": "kami-apel"', '"id": "Apel Pagi"', 3, 'id', 'wrong-value'],
    [
      'an unknown question',
      'Gelar {what}',
      'Gelar {apa}',
      84,
      'plan.headlines[0]',
      'unknown-question',
    ],
    [
      'an open bracket',
      'Gelar {what}',
      'Gelar {what}[ di',
      84,
      'plan.headlines[0]',
      'segment-not-closed',
    ],
    ['a later version', '"format": 1', '"format": 2', 2, 'format', 'newer'],
  ])('says the line of %s', (_name, whole, broken, line, path, problem) => {
    const typed = text.replace(whole, broken)
    expect(typed).not.toBe(text)

    const file = readTemplateFile(typed)

    expect(file.kind === 'refused' && file.findings).toContainEqual(
      expect.objectContaining({ line, path, problem }),
    )
  })

  test.each([
    ['nothing', ''],
    ['a list', '[]'],
    ['words', 'halo'],
    ['half a file', text.slice(0, 400)],
    ['a bottomless file', '['.repeat(200_000)],
    ['a bottomless file in the midst', `{"format": 1, "parts": ${'[{"a":'.repeat(30_000)}`],
  ])('refuses %s', (_name, typed) => {
    expect(readTemplateFile(typed)).toMatchObject({ kind: 'refused' })
  })

  test('refuses what is too long before it reads', () => {
    const file = readTemplateFile(`${text}${' '.repeat(templateTextAtMost)}`)

    expect(file).toEqual({
      kind: 'refused',
      findings: [{ line: 1, path: '', problem: 'too-long', detail: '' }],
    })
  })

  test('reads or refuses any damage to a built-in', async () => {
    const whole = await readFile(builtIn, 'utf8')
    expect(readTemplateFile(whole)).toMatchObject({ kind: 'template' })

    fc.assert(
      fc.property(fc.nat(whole.length), fc.nat(60), fc.string({ maxLength: 6 }), (at, cut, put) => {
        const file = readTemplateFile(`${whole.slice(0, at)}${put}${whole.slice(at + cut)}`)
        if (file.kind === 'template') return
        expect(file.findings.length).toBeGreaterThan(0)
        for (const { line } of file.findings) {
          expect(line).toBeLessThanOrEqual(whole.split('\n').length + 6)
        }
      }),
      { numRuns: 60 },
    )
  })

  test.each([id, en])('has a sentence of its own for every problem', ({ templates }) => {
    const sentences = templateProblemSchema.options.map((problem) => templates.problem[problem])

    expect(sentences.every((sentence) => /\p{L}+\s\p{L}+/u.test(sentence))).toBe(true)
    expect(new Set(sentences).size).toBe(sentences.length)
  })
})
