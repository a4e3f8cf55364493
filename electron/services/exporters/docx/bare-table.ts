import {
  BorderStyle,
  convertMillimetersToTwip,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from 'docx'

const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noBorders = {
  top: none,
  bottom: none,
  left: none,
  right: none,
  insideHorizontal: none,
  insideVertical: none,
} as const

type Column = { readonly widthMm: number; readonly children: readonly Paragraph[] }

/** One row without lines or margins, for what stands side by side; it never parts at a page. */
export function bareTable(
  columns: readonly Column[],
  { align }: { readonly align: 'top' | 'center' },
): Table {
  const widths = columns.map(({ widthMm }) => convertMillimetersToTwip(widthMm))
  const cells = columns.map(
    ({ children }, at) =>
      new TableCell({
        children: [...children],
        width: { size: widths[at] ?? 0, type: WidthType.DXA },
        margins: { top: 0, bottom: 0, left: 0, right: 0 },
        verticalAlign: align === 'top' ? VerticalAlign.TOP : VerticalAlign.CENTER,
        borders: noBorders,
      }),
  )
  return new Table({
    rows: [new TableRow({ children: cells, cantSplit: true })],
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: noBorders,
  })
}
