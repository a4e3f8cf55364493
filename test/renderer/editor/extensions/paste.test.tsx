import { $insertDataTransferForRichText } from '@lexical/clipboard'
import { $getRoot, COMMAND_PRIORITY_LOW, type LexicalEditor } from 'lexical'
import { describe, expect, test } from 'vitest'
import { plain, type Story } from '#core/release/block.ts'
import { PASTE_REFUSED_COMMAND } from '../../../../renderer/editor/extensions/paste.ts'
import { buildStory, change, readStory } from '../build-story.ts'

/** The part of a clipboard that jsdom does not have. */
function clipboard(texts: Readonly<Record<string, string>>): DataTransfer {
  return Object.assign(Object.create(null), { getData: (type: string) => texts[type] ?? '' })
}

function paste(editor: LexicalEditor, texts: Readonly<Record<string, string>>): Story {
  change(editor, () => {
    $insertDataTransferForRichText(clipboard(texts), $getRoot().selectEnd())
  })
  return readStory(editor)
}

const lead: Story = [{ type: 'paragraph', role: 'lead', inlines: plain('Teras.') }]
const body = (text: string) => ({ type: 'paragraph', role: 'body', inlines: plain(text) })

describe('PasteExtension', () => {
  test('makes each line a paragraph and drops the empty ones', () => {
    expect(paste(buildStory(lead), { 'text/plain': ' Satu.\r\n\r\nDua.\n\tTiga.\n' })).toEqual([
      { type: 'paragraph', role: 'lead', inlines: plain('Teras.Satu.') },
      body('Dua.'),
      body('Tiga.'),
    ])
  })

  test('writes a single line into the words at the caret', () => {
    expect(paste(buildStory(lead), { 'text/plain': ' Satu' })).toMatchObject([
      { inlines: plain('Teras. Satu') },
    ])
  })

  test('gives an empty story a lead and a body', () => {
    expect(paste(buildStory([]), { 'text/plain': 'Satu.\nDua.' })).toEqual([
      { type: 'paragraph', role: 'lead', inlines: plain('Satu.') },
      body('Dua.'),
    ])
  })

  test('keeps of a web page what a story can hold', () => {
    const html =
      '<p></p><h3>Judul</h3><p style="text-align:center">Isi <b>tebal</b> <u>garis</u>' +
      '<a href="javascript:x">buruk</a><img src="x.png"></p><p>&nbsp;</p>' +
      '<ul><li>a<ul><li>b</li></ul></li></ul><script>x</script>'

    expect(paste(buildStory([]), { 'text/html': html, 'text/plain': 'Judul' })).toEqual([
      { type: 'subhead', inlines: plain('Judul') },
      {
        type: 'paragraph',
        role: 'body',
        inlines: [
          { type: 'text', text: 'Isi ', marks: [] },
          { type: 'text', text: 'tebal', marks: ['bold'] },
          { type: 'text', text: ' garisburuk', marks: [] },
        ],
      },
      { type: 'list', ordered: false, items: [plain('a'), plain('b')] },
    ])
  })

  test.each([
    ['<img alt="Foto kebun" src="x.png">', 'Foto kebun', 'Teras.Foto kebun'],
    ['<span>Siap <img alt="👍🏽" src="x.png"></span>', 'Siap 👍🏽', 'Teras.Siap 👍🏽'],
    ['<img src="x.png">', '', 'Teras.'],
  ])('writes of %s with the plain text %j the words', (html, words, written) => {
    const texts = { 'text/html': html, 'text/plain': words, 'text/uri-list': 'https://x.example' }

    expect(paste(buildStory(lead), texts)).toMatchObject([{ inlines: plain(written) }])
  })

  test('refuses more than 200,000 letters and changes nothing', () => {
    const editor = buildStory(lead)
    const refused: string[] = []
    editor.registerCommand(
      PASTE_REFUSED_COMMAND,
      (why) => refused.push(why) > 0,
      COMMAND_PRIORITY_LOW,
    )

    expect(paste(editor, { 'text/plain': 'x'.repeat(200_001) })).toEqual(lead)
    expect(paste(editor, { 'text/html': `<p>${'x'.repeat(200_001)}</p>` })).toEqual(lead)
    expect(refused).toEqual(['too-long', 'too-long'])
  })
})
