import fc from 'fast-check'

const piece = fc.constantFrom(
  ...['kegiatan', 'Lapas', 'Meningkatkan', 'untuk', 'di', '12', 'dll.', 'S.H.', 'Ka.', 'a', 'é'],
  ...[
    ' ',
    '  ',
    '\n',
    '\t',
    '\u00a0',
    ',',
    '.',
    ';',
    ':',
    '!',
    '?',
    '…',
    '...',
    '(',
    ')',
    '“',
    '”',
  ],
  ...['"', '‘', '’', '-', '–', '[', ']', '{', '}', '|', '\ue000', '\u0000', '\ud83d', '$&'],
)

/** What a hurried officer, a bad clipboard, or a cat on the keyboard may leave in a field. */
export const strangeWords: fc.Arbitrary<string> = fc.oneof(
  fc.array(piece, { maxLength: 10 }).map((pieces) => pieces.join('')),
  fc.array(piece, { maxLength: 8 }).map((pieces) => pieces.join(' ')),
  fc.string({ maxLength: 12 }),
)
