import { $getRoot, $isParagraphNode, $setState, defineExtension, RootNode } from 'lexical'
import { $roleOf, roleState } from '../nodes/role.ts'

/** A story that opens with a paragraph and has no lead opens with its lead. */
export const RolesExtension = defineExtension({
  name: 'teras/roles',
  register: (editor) => editor.registerNodeTransform(RootNode, $giveLead),
})

function $giveLead(): void {
  const root = $getRoot()
  const first = root.getFirstChild()
  if (!$isParagraphNode(first) || $roleOf(first) === 'lead') return
  // Only a story that has lost its first paragraph is walked to the end.
  const hasLead = root.getChildren().some((node) => $isParagraphNode(node) && $isLead(node))
  if (!hasLead) $setState(first, roleState, 'lead')
}

function $isLead(node: Parameters<typeof $roleOf>[0]): boolean {
  return $roleOf(node) === 'lead'
}
