import type { templates as id } from '../id/templates.ts'
import type { Words } from '../words.ts'

export const templates: Words<typeof id> = {
  line: 'Line {{line, number}}',
  refused: 'This template cannot be used yet. Nothing was saved; mend the file and try again.',
  problem: {
    'too-long': 'This file is too large for a template. Choose the right file.',
    'not-json':
      'This cannot be read as JSON: “{{detail}}”. Check commas, brackets, and quotation marks.',
    'not-a-template': 'This file is no template. A template begins and ends with a curly bracket.',
    newer: 'This template was made with a newer Teras. Update Teras and try again.',
    'missing-field': 'The field “{{detail}}” is missing.',
    'unknown-field': 'The field “{{detail}}” is not known. Delete it, or check its spelling.',
    'wrong-kind':
      'What stands here is of the wrong kind: “{{detail}}”. Compare a built-in template.',
    'wrong-value': 'What stands here cannot be used: “{{detail}}”.',
    'wrong-length': 'What stands here is too short, too long, or too much: “{{detail}}”.',
    'slot-not-closed': 'A curly bracket is opened and not closed: “{{detail}}”.',
    'slot-name': 'Within curly brackets the name of a question must stand: “{{detail}}”.',
    'segment-not-closed': 'A square bracket is opened and not closed: “{{detail}}”.',
    'stray-mark': 'This mark has no partner: “{{detail}}”.',
    'unknown-question': 'There is no question named “{{detail}}”.',
    'unknown-form': 'That answer has no form “{{detail}}”.',
    'no-answer-in-sentence': 'This sentence holds no answer at all: “{{detail}}”.',
    twice: 'The name “{{detail}}” is used twice, or is used by Teras itself.',
    'unknown-figure': 'There is no figure named “{{detail}}”.',
    'length-order': 'The smallest length exceeds the largest: {{detail}}.',
    'not-a-day': '“{{detail}}” is no question about a day.',
    'not-a-quote': '“{{detail}}” is no question about a quote.',
    'no-lead': 'The plan must hold exactly one lead.',
    'required-unused': 'The required question “{{detail}}” is not used in the text.',
  },
}
