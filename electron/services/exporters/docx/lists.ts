import { AlignmentType, convertMillimetersToTwip, type INumberingOptions, LevelFormat } from 'docx'

/** Names of the two kinds of list; every ordered list is an instance of its own and starts at 1. */
export const listKinds = { ordered: 'ordered', dashed: 'dashed' } as const

const hang = {
  paragraph: {
    indent: { left: convertMillimetersToTwip(8), hanging: convertMillimetersToTwip(6) },
  },
}

export const lists: INumberingOptions = {
  config: [
    {
      reference: listKinds.ordered,
      levels: [
        {
          level: 0,
          format: LevelFormat.DECIMAL,
          text: '%1.',
          alignment: AlignmentType.LEFT,
          style: hang,
        },
      ],
    },
    {
      reference: listKinds.dashed,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: '–',
          alignment: AlignmentType.LEFT,
          style: hang,
        },
      ],
    },
  ],
}
