import type { reading as id } from '../id/reading.ts'
import type { Words } from '../words.ts'

export const reading: Words<typeof id> = {
  title: 'Reading view',
  facts: '{{words}} words · {{minutes}} min read',
  close: 'Back to the sheet',
}
