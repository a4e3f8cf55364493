import { AlignmentType, BorderStyle, type IPropertiesOptions, LineRuleType } from 'docx'

/** A4 with the margins of the printed page. */
export const pageMm = { width: 210, height: 297, margin: 22 } as const
export const textWidthMm = pageMm.width - 2 * pageMm.margin
/** Between two photos that stand beside each other. */
export const pairGapMm = 4
/** What the logo takes of the letterhead. */
export const logoColumnMm = 26

/** On every Windows since Vista, and LibreOffice has a letter-for-letter stand-in for it. */
const font = 'Cambria'
const ink = '1C2433'
const soft = '5B6577'

/** In heights of a line. The rule is said outright: LibreOffice reads a bare number as a fixed height. */
const lines = (heights: number) =>
  ({ line: Math.round(heights * 240), lineRule: LineRuleType.AUTO }) as const

/** Sizes in half points, spaces in twentieths of a point. */
export const styles: NonNullable<IPropertiesOptions['styles']> = {
  default: {
    document: {
      run: { font, size: 23, color: ink, language: { value: 'id-ID' } },
      paragraph: { spacing: { after: 140, ...lines(1.25) } },
    },
    heading1: {
      run: { font, size: 34, bold: true, color: ink },
      paragraph: { spacing: { before: 120, after: 200, ...lines(1.1) }, keepNext: true },
    },
    heading2: {
      run: { font, size: 25, bold: true, color: ink },
      paragraph: { spacing: { before: 200, after: 80 }, keepNext: true },
    },
    hyperlink: { run: { color: '1F4E79', underline: {} } },
  },
  // The library bases its own styles of letters on this one and leaves it undefined.
  characterStyles: [{ id: 'DefaultParagraphFont', name: 'Default Paragraph Font' }],
  paragraphStyles: [
    {
      id: 'Letterhead',
      name: 'Kop surat',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 20, ...lines(1.05) } },
    },
    {
      id: 'LetterheadAddress',
      name: 'Kop surat, alamat',
      basedOn: 'Letterhead',
      run: { bold: false, size: 17 },
    },
    {
      id: 'LetterheadRule',
      name: 'Kop surat, garis',
      basedOn: 'Normal',
      run: { size: 4 },
      paragraph: {
        spacing: { after: 240, ...lines(1) },
        border: { top: { style: BorderStyle.SINGLE, size: 12, space: 4, color: ink } },
      },
    },
    {
      id: 'PageNumber',
      name: 'Nomor halaman',
      basedOn: 'Normal',
      run: { size: 17, color: soft },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0 } },
    },
    {
      id: 'RunningHead',
      name: 'Kepala halaman',
      basedOn: 'Normal',
      run: { size: 17, color: soft },
      paragraph: { alignment: AlignmentType.CENTER, spacing: { after: 0, ...lines(1) } },
    },
    {
      id: 'Kicker',
      name: 'Penanda',
      basedOn: 'Normal',
      run: { bold: true, characterSpacing: 40 },
      paragraph: { spacing: { after: 20 }, keepNext: true },
    },
    {
      id: 'DateLine',
      name: 'Tanggal',
      basedOn: 'Normal',
      run: { color: soft },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    },
    {
      id: 'Embargo',
      name: 'Embargo',
      basedOn: 'Normal',
      run: { bold: true },
      paragraph: { spacing: { after: 60 }, keepNext: true },
    },
    {
      id: 'ListItem',
      name: 'Butir',
      basedOn: 'Normal',
      paragraph: { spacing: { after: 30 } },
    },
    {
      id: 'ListEnd',
      name: 'Butir terakhir',
      basedOn: 'ListItem',
      paragraph: { spacing: { after: 140 } },
    },
    {
      id: 'Notes',
      name: 'Keterangan lembaga',
      basedOn: 'Normal',
      run: { size: 20 },
      paragraph: { spacing: { after: 40, ...lines(1.15) } },
    },
    {
      id: 'NotesHeading',
      name: 'Judul keterangan',
      basedOn: 'Notes',
      run: { bold: true },
      paragraph: { spacing: { before: 240, after: 40 }, keepNext: true },
    },
    {
      id: 'Photo',
      name: 'Foto',
      basedOn: 'Normal',
      paragraph: { spacing: { before: 240, after: 60, ...lines(1) } },
    },
    {
      id: 'PhotoCaption',
      name: 'Takarir',
      basedOn: 'Normal',
      run: { italics: true, size: 20 },
      paragraph: { spacing: { after: 200, ...lines(1.1) } },
    },
  ],
}
