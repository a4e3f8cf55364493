import {
  $insertGeneratedNodes,
  ClipboardImportExtension,
  type ImportMimeTypeFunction,
} from '@lexical/clipboard'
import { $getExtensionOutput } from '@lexical/extension'
import {
  $createTextNode,
  $getEditor,
  type BaseSelection,
  COMMAND_PRIORITY_LOW,
  configExtension,
  createCommand,
  defineExtension,
  PASTE_COMMAND,
  safeCast,
} from 'lexical'
import type { Block } from '#core/release/block.ts'
import { releaseLimits } from '#core/release/limits.ts'
import { $createBlock, $createInline } from '../convert/write-story.ts'
import { readLines } from '../paste/read-lines.ts'
import { readMarkup } from '../paste/read-markup.ts'

export type PasteRefusal = 'too-long'
export const PASTE_REFUSED_COMMAND = createCommand<PasteRefusal>('PASTE_REFUSED_COMMAND')

type MarkupConfig = {
  /** Must run nothing of what it reads: the policy for Trusted Types belongs to the caller. */
  readonly readMarkup: (html: string) => Document
}

const MarkupExtension = defineExtension({
  name: 'teras/markup',
  config: safeCast<MarkupConfig>({
    readMarkup: (html) => new DOMParser().parseFromString(html, 'text/html'),
  }),
  build: (_editor, config) => config,
})

export const readMarkupWith = (readMarkup: MarkupConfig['readMarkup']) =>
  configExtension(MarkupExtension, { readMarkup })

const $refuseTooLong: ImportMimeTypeFunction = (data, _selection, $next, transfer) => {
  const letters = transfer.getData('text/plain').length || data.length
  if (letters <= releaseLimits.pasteLetters) return $next()
  $getEditor().dispatchCommand(PASTE_REFUSED_COMMAND, 'too-long')
  return true
}

/** Markup without a word, as that of a lone picture, leaves it to the plain text beside it. */
const $importMarkup: ImportMimeTypeFunction = (html, selection, _next, transfer) => {
  const { readMarkup: parse } = $getExtensionOutput(MarkupExtension)
  const blocks = readMarkup(parse(html))
  $insertRead(blocks, selection)
  return blocks.length > 0 || transfer.getData('text/plain').trim() === ''
}

/** Every line becomes a paragraph; a single one goes into the words at the caret as it is. */
const $importLines: ImportMimeTypeFunction = (text, selection) => {
  if (/[\r\n]/.test(text)) $insertRead(readLines(text), selection)
  else {
    const words = $createTextNode(text.replaceAll('\t', ' '))
    $insertGeneratedNodes($getEditor(), [words], selection)
  }
  return true
}

/** One paragraph alone is words for the caret; it brings no new paragraph along. */
function $insertRead(blocks: readonly Block[], selection: BaseSelection): void {
  const [only] = blocks
  if (only === undefined) return
  const isWords = blocks.length === 1 && only.type === 'paragraph'
  const nodes = isWords ? only.inlines.map($createInline) : blocks.map($createBlock)
  $insertGeneratedNodes($getEditor(), nodes, selection)
}

export const PasteExtension = defineExtension({
  name: 'teras/paste',
  dependencies: [
    MarkupExtension,
    configExtension(ClipboardImportExtension, {
      $importMimeType: {
        'application/x-lexical-editor': [$refuseTooLong],
        'text/html': [$importMarkup, $refuseTooLong],
        'text/plain': [$importLines, $refuseTooLong],
      },
    }),
  ],
  register: (editor) =>
    editor.registerCommand(
      PASTE_COMMAND,
      (event) => event instanceof ClipboardEvent && holdsOnlyFiles(event.clipboardData),
      COMMAND_PRIORITY_LOW,
    ),
})

/** Pictures are not for the story: handled without a trace here, so that the sheet hears them. */
function holdsOnlyFiles(data: DataTransfer | null): boolean {
  return data !== null && data.files.length > 0 && data.getData('text/plain') === ''
}
