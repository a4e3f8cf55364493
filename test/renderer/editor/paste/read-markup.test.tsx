import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { plain, type Story, textOfBlock } from '#core/release/block.ts'
import { releaseSchema } from '#core/release/release.ts'
import { withoutStyles } from '../../../../renderer/bridge/without-styles.ts'
import { readMarkup } from '../../../../renderer/editor/paste/read-markup.ts'

const pastes = join(import.meta.dirname, '../../../fixtures/pastes')
// As the program does it before its policy could refuse a style.
const inert = (html: string) => new DOMParser().parseFromString(withoutStyles(html), 'text/html')
const read = (html: string) => readMarkup(inert(html))
const fixture = (name: string) => read(readFileSync(join(pastes, name), 'utf8'))
const text = (words: string, ...marks: readonly ('bold' | 'italic')[]) =>
  ({ type: 'text', text: words, marks }) as const

const garden: Story = [
  { type: 'subhead', inlines: plain('Lapas Wonoasri Buka Kebun Sayur') },
  {
    type: 'paragraph',
    role: 'body',
    inlines: [
      text('Wonoasri – Lapas Kelas IIB Wonoasri membuka '),
      text('kebun sayur', 'bold'),
      text(' di lahan '),
      text('belakang', 'italic'),
      text(' blok hunian, Kamis (17/10/2024). Keterangan lengkap ada di '),
      { type: 'link', url: 'https://lapas-wonoasri.example/kebun', inlines: [text('laman resmi')] },
      text('.'),
    ],
  },
  { type: 'paragraph', role: 'body', inlines: plain('Hasil panen pertama:') },
  {
    type: 'list',
    ordered: false,
    items: ['kangkung 80 kilogram', 'sawi 40 kilogram', 'sawi hijau'].map(plain),
  },
  { type: 'paragraph', role: 'body', inlines: plain('Pembagian:') },
  {
    type: 'list',
    ordered: true,
    items: ['sebagian untuk dapur', 'sebagian untuk panti asuhan'].map(plain),
  },
  { type: 'paragraph', role: 'body', inlines: plain('Sayur | Kilogram') },
  { type: 'paragraph', role: 'body', inlines: plain('Kangkung | 80') },
  {
    type: 'paragraph',
    role: 'body',
    inlines: plain(
      '“Kami ingin warga binaan pulang membawa keterampilan,” ujar Kalapas Wonoasri, Budi Contohan. (WA)',
    ),
  },
]

/** Runs of one mark may be several inlines. */
const shapes = (story: Story) =>
  story.map((block) => [block.type, block.type === 'list' && block.ordered, textOfBlock(block)])
const marked = (story: Story) =>
  story.flatMap((block) =>
    block.type === 'list'
      ? []
      : block.inlines.filter(
          (one) => one.type === 'link' || (one.type === 'text' && one.marks.length > 0),
        ),
  )

describe('readMarkup', () => {
  test.each(['google-docs.html', 'web-page.html'])('reads the clipboard in %s', (name) => {
    const story = fixture(name)

    expect(shapes(story)).toEqual(shapes(garden))
    expect(marked(story)).toEqual(marked(garden))
  })

  test('keeps the lists of Word and drops what it has struck out', () => {
    const [title, ...story] = fixture('word.html')

    expect(title).toEqual({
      ...{ type: 'paragraph', role: 'body' },
      inlines: [text('Lapas Wonoasri Buka Kebun Sayur', 'bold')],
    })
    expect(shapes(story)).toEqual(shapes(garden.slice(1)))
    expect(marked(story)).toEqual(marked(garden.slice(1)))
  })

  test('reads what LibreOffice has written', () => {
    const story = fixture('libreoffice.html')
    const without = garden.filter((block) => textOfBlock(block) !== 'Pembagian:')

    expect(shapes(story).slice(0, -1)).toEqual(shapes(without))
    expect(marked(story)).toEqual(marked(garden))
  })

  test('parts paragraphs at two line breaks', () => {
    expect(read('<div>Satu<br>dua<br><br>tiga</div>').map(textOfBlock)).toEqual([
      'Satu\ndua',
      'tiga',
    ])
  })

  test('parts paragraphs at a rule', () => {
    expect(read('<div>satu<hr>dua</div>').map(textOfBlock)).toEqual(['satu', 'dua'])
    expect(read('<ul><li>satu<hr>dua</li></ul>').map(textOfBlock)).toEqual(['satu\ndua'])
  })

  test.each([
    ['👍', '👍'],
    ['🇮🇩', '🇮🇩'],
    ['1️⃣', '1️⃣'],
    ['👩🏽‍🌾', '👩🏽‍🌾'],
    ['2024', ''],
    ['Foto kebun', ''],
    ['Foto 👍', ''],
  ])('reads of a picture called %s just %j', (alt, words) => {
    expect(read(`<p>a<img src=x alt="${alt}">b</p>`).map(textOfBlock)).toEqual([`a${words}b`])
  })

  test('reads a table that lays out a page as its paragraphs', () => {
    const html = '<table><tr><td><p>Satu</p><p>dua</p></td><td>tiga</td></tr></table>'

    expect(read(html).map(textOfBlock)).toEqual(['Satu', 'dua', 'tiga'])
  })

  test('runs nothing and asks for nothing', () => {
    fixture('web-page.html')

    expect(window).not.toHaveProperty('hacked')
  })

  test('reads markup of any depth', () => {
    const html = `${'<div>'.repeat(3000)}dalam${'</div>'.repeat(3000)}`

    expect(read(html).map(textOfBlock)).toEqual(['dalam'])
  })

  test('reads 200,000 letters of markup at once', () => {
    const html = '<p>a <b>b</b> <i>c</i></p><ul><li>d</li></ul>'.repeat(12_000)

    expect(read(html)).toHaveLength(24_000)
  }, 15_000)

  test('loses no visible letter of any markup', () => {
    const words = fc.constantFrom('kata', '”Ya,”', '(HM)', 'a b', ' ', '– ', 'é')
    const names = [
      'p',
      'b',
      'i',
      'div',
      'li',
      'ul',
      'ol',
      'table',
      'tr',
      'td',
      'h2',
      'span',
      'a',
      'pre',
      'del',
    ]
    const { tree } = fc.letrec<{ tree: string }>((tie) => ({
      tree: fc.oneof(
        { maxDepth: 5 },
        words,
        fc
          .tuple(fc.constantFrom(...names), fc.array(tie('tree'), { maxLength: 4 }))
          .map(([name, inside]) => `<${name}>${inside.join('')}</${name}>`),
        fc.constantFrom('<br>', '<img src=x>', '<hr>', '<!-- x -->', '<script>x</script>'),
      ),
    }))
    const letters = (words: string) => words.replace(/[\s|]/g, '')

    fc.assert(
      fc.property(fc.array(tree, { maxLength: 5 }), (parts) => {
        const document = inert(parts.join(''))
        const story = readMarkup(document)
        for (const script of document.querySelectorAll('script')) script.remove()

        expect(letters(story.map(textOfBlock).join(''))).toBe(
          letters(document.body.textContent ?? ''),
        )
        expect(releaseSchema.shape.story.safeParse(story).success).toBe(true)
      }),
      { numRuns: 300 },
    )
  })
})
