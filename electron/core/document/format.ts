import type { BlockType, DocumentBlock, DocumentInline, InlineType } from './document.ts'

/** One function per block type: a format does not compile until it answers for each of them. */
export type BlockFormat<Printed> = {
  readonly [Type in BlockType]: (block: DocumentBlock<Type>) => Printed
}

/** One function per inline type. */
export type InlineFormat<Printed> = {
  readonly [Type in InlineType]: (inline: DocumentInline<Type>) => Printed
}

/** Prints one block by the function of its type. */
export function printBlock<Printed, Type extends BlockType>(
  format: BlockFormat<Printed>,
  block: DocumentBlock<Type>,
): Printed {
  return format[block.type](block)
}

/** Prints one inline by the function of its type. */
export function printInline<Printed, Type extends InlineType>(
  format: InlineFormat<Printed>,
  inline: DocumentInline<Type>,
): Printed {
  return format[inline.type](inline)
}
