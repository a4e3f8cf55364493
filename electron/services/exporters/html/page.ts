import type { Document } from '#core/document/document.ts'
import { escapeXml } from '../escape-xml.ts'
import type { Pictures } from '../pictures.ts'
import { htmlArticle } from './article.ts'

/** By element only: what is copied out of the page takes none of it along. */
const style = `body { max-width: 42rem; margin: 2rem auto; padding: 0 1rem; color: #1c2433; background: #fff; font: 1.06rem/1.6 Cambria, Georgia, serif; overflow-wrap: anywhere }
header { border-bottom: 2px solid; margin-bottom: 1.5rem; text-align: center; font-weight: 600 }
header p { margin: 0 0 .3rem }
header img { height: 5rem; width: auto }
h1 { font-size: 1.7rem; line-height: 1.25 }
h2 { font-size: 1.15rem }
section { font-size: .95rem }
section h2 { font-size: 1rem; margin-bottom: .3rem }
section p { margin: 0 0 .3rem }
figure { margin: 1.5rem 0 }
figure img { display: block; max-width: 100%; height: auto }
figcaption { font-style: italic; font-size: .95rem; margin-top: .4rem }`

/**
 * A whole page that asks for nothing from outside. It names title, language, and the facility, and
 * nothing of the program, the machine, or the time.
 */
export function htmlPage(document: Document, pictures: Pictures | null): string {
  const { language, title, author } = document
  const named = author === '' ? [] : [`<meta name="author" content="${escapeXml(author)}">`]
  return [
    '<!DOCTYPE html>',
    `<html lang="${language}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escapeXml(title)}</title>`,
    ...named,
    `<style>\n${style}\n</style>`,
    '</head>',
    '<body>',
    htmlArticle(document, pictures),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}
