import { z } from 'zod'

/** Everything the desk can do that has a name of its own, in the order of the list of commands. */
export const deskCommandSchema = z.enum([
  'new',
  'paste',
  'export',
  'library',
  'findAll',
  'nextTab',
  'previousTab',
  'closeTab',
  'find',
  'replace',
  'reading',
  'focus',
  'larger',
  'smaller',
  'usualSize',
  'palette',
  'directory',
  'templates',
  'facility',
  'backup',
  'settings',
  'help',
])
export type DeskCommand = z.infer<typeof deskCommandSchema>
