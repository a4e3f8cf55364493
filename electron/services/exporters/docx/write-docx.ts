import { convertMillimetersToTwip, Document as DocxFile, Packer } from 'docx'
import type { Document } from '#core/document/document.ts'
import { printBlock } from '#core/document/format.ts'
import type { ExportPorts } from '../exporter.ts'
import { picturesOf } from '../pictures.ts'
import { docxBlocks } from './blocks.ts'
import { cleanPackage, standIns } from './clean-package.ts'
import { lists } from './lists.ts'
import { docxPageNumber } from './page-number.ts'
import { docxRunningHead } from './running-head.ts'
import { pageMm, styles } from './styles.ts'

/** An A4 file of Word without a trace of who or what wrote it, and when. */
export async function writeDocx(document: Document, ports: ExportPorts): Promise<Uint8Array> {
  const pictures = await picturesOf(document, ports)
  const blocks = docxBlocks(standIns(pictures))
  const margin = convertMillimetersToTwip(pageMm.margin)
  const edge = convertMillimetersToTwip(11)
  const file = new DocxFile({
    title: document.title,
    styles,
    numbering: lists,
    sections: [
      {
        properties: {
          page: {
            size: {
              width: convertMillimetersToTwip(pageMm.width),
              height: convertMillimetersToTwip(pageMm.height),
            },
            margin: {
              ...{ top: margin, right: margin, bottom: margin, left: margin },
              ...{ header: edge, footer: edge },
            },
          },
          titlePage: true,
        },
        headers: { default: docxRunningHead(document) },
        footers: { first: docxPageNumber(document.title), default: docxPageNumber(document.title) },
        children: document.blocks.flatMap((block) => printBlock(blocks, block)),
      },
    ],
  })
  return cleanPackage(new Uint8Array(await Packer.toBuffer(file)), document, pictures)
}
