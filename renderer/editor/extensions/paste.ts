import {
  $insertGeneratedNodes,
  ClipboardImportExtension,
  type ImportMimeTypeFunction,
} from '@lexical/clipboard'
import { $getExtensionOutput } from '@lexical/extension'
import { $generateNodesFromDOM } from '@lexical/html'
import {
  $createParagraphNode,
  $createTextNode,
  $getEditor,
  $isElementNode,
  $isParagraphNode,
  COMMAND_PRIORITY_LOW,
  configExtension,
  createCommand,
  defineExtension,
  type LexicalNode,
  PASTE_COMMAND,
  safeCast,
} from 'lexical'

export type PasteRefusal = 'too-long'
export const PASTE_REFUSED_COMMAND = createCommand<PasteRefusal>('PASTE_REFUSED_COMMAND')

/** A story of two hundred thousand letters is a book that was pasted by mistake. */
const maxLetters = 200_000

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
  if (letters <= maxLetters) return $next()
  $getEditor().dispatchCommand(PASTE_REFUSED_COMMAND, 'too-long')
  return true
}

const $importMarkup: ImportMimeTypeFunction = (html, selection) => {
  const editor = $getEditor()
  const { readMarkup } = $getExtensionOutput(MarkupExtension)
  const nodes = $generateNodesFromDOM(editor, readMarkup(html)).filter($holdsWords)
  if (nodes.length > 0) $insertGeneratedNodes(editor, nodes, selection)
  return true
}

/** Every line becomes a paragraph; the empty ones only kept lines apart. */
const $importLines: ImportMimeTypeFunction = (text, selection) => {
  const lines = text.split(/\r\n|\r|\n/)
  const [first = ''] = lines
  if (lines.length === 1) {
    $insertGeneratedNodes($getEditor(), [$createTextNode(first.replaceAll('\t', ' '))], selection)
    return true
  }
  const nodes = lines
    .map((line) => line.replaceAll('\t', ' ').trim())
    .filter((line) => line !== '')
    .map((line) => $createParagraphNode().append($createTextNode(line)))
  if (nodes.length > 0) $insertGeneratedNodes($getEditor(), nodes, selection)
  return true
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

/** Word writes a paragraph with one hard space for each empty line. */
function $holdsWords(node: LexicalNode): boolean {
  const isBlock = $isElementNode(node) && !node.isInline()
  return !isBlock || !$isParagraphNode(node) || node.getTextContent().trim() !== ''
}
