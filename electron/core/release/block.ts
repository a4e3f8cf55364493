import { z } from 'zod'

export const markSchema = z.enum(['bold', 'italic'])
export type Mark = z.infer<typeof markSchema>

export const textSchema = z.strictObject({
  type: z.literal('text'),
  text: z.string(),
  /** In the order of `markSchema`, each at most once. */
  marks: z.array(markSchema).readonly(),
})
export type Text = z.infer<typeof textSchema>

export const linkSchema = z.strictObject({
  type: z.literal('link'),
  /** `https:`, `http:` or `mailto:`; nothing else reaches a document. */
  url: z.string().regex(/^(https?:\/\/|mailto:)\S+$/i),
  inlines: z.array(textSchema).readonly(),
})
export type Link = z.infer<typeof linkSchema>

/** A line broken inside one block (Shift+Enter). */
export const lineBreakSchema = z.strictObject({ type: z.literal('line-break') })

export const inlineSchema = z.discriminatedUnion('type', [textSchema, linkSchema, lineBreakSchema])
export type Inline = z.infer<typeof inlineSchema>
const inlinesSchema = z.array(inlineSchema).readonly()

export const roleSchema = z.enum(['lead', 'body', 'closing'])
export type Role = z.infer<typeof roleSchema>

export const speakerSchema = z.strictObject({ name: z.string(), office: z.string() })
/** Who is quoted; both fields may be empty while nobody has been named. */
export type Speaker = z.infer<typeof speakerSchema>

/** How the words of a quote were got: heard on the spot, by telephone, in writing, from a speech. */
export const obtainedSchema = z.enum(['in-person', 'phone', 'written', 'speech'])
export type Obtained = z.infer<typeof obtainedSchema>

export const paragraphSchema = z.strictObject({
  type: z.literal('paragraph'),
  role: roleSchema,
  inlines: inlinesSchema,
})
export const subheadSchema = z.strictObject({
  type: z.literal('subhead'),
  inlines: inlinesSchema,
})
/** A paragraph that carries direct speech, with its marks and attribution as they are printed. */
export const quoteSchema = z.strictObject({
  type: z.literal('quote'),
  inlines: inlinesSchema,
  speaker: speakerSchema,
  /** Not there while nobody said so. */
  obtained: obtainedSchema.optional(),
  /** The words of the block, as the speaker agreed to them; they count only while they still stand. */
  approvedWords: z.string().optional(),
})
export type Quote = z.infer<typeof quoteSchema>
export const listSchema = z.strictObject({
  type: z.literal('list'),
  ordered: z.boolean(),
  items: z.array(inlinesSchema).readonly(),
})

export const blockSchema = z.discriminatedUnion('type', [
  paragraphSchema,
  subheadSchema,
  quoteSchema,
  listSchema,
])
export type Block = z.infer<typeof blockSchema>
export type Story = readonly Block[]

export const plain = (text: string): readonly Inline[] =>
  text === '' ? [] : [{ type: 'text', text, marks: [] }]

/** The words of inlines without marks; a line break becomes `\n`. */
export function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('')
}

/** The words of a block; list items are joined by `\n`. */
export function textOfBlock(block: Block): string {
  return block.type === 'list'
    ? block.items.map(textOfInlines).join('\n')
    : textOfInlines(block.inlines)
}

function textOfInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'link':
      return textOfInlines(inline.inlines)
    case 'line-break':
      return '\n'
  }
}
