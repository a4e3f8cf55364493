import {
  $createParagraphNode,
  $getState,
  $setState,
  createState,
  type ParagraphNode,
} from 'lexical'
import { type Role, roleSchema } from '#core/release/block.ts'

/** A paragraph nobody has given a role is body: new ones, split ones, and pasted ones. */
export const roleState = createState('role', {
  parse: (value): Role => roleSchema.catch('body').parse(value),
})

export function $roleOf(paragraph: ParagraphNode): Role {
  return $getState(paragraph, roleState)
}

export function $createRoleParagraph(role: Role): ParagraphNode {
  return $setState($createParagraphNode(), roleState, role)
}
