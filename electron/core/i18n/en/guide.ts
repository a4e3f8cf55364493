import type { guide as id } from '../id/guide.ts'
import type { Words } from '../words.ts'

export const guide: Words<typeof id> = {
  headline: {
    purpose: 'The headline answers who does what, in an active sentence.',
    target: 'Six to thirteen words, 90 characters at most.',
    tip: 'No full stop at the end. Use the facility’s short name, never all capitals.',
  },
  dateline: {
    purpose: 'The dateline tells the newsroom where this story comes from.',
    target: 'City of the event, then a dash. Pick the date from the calendar.',
    tip: 'The date of the event names the folder and orders the archive.',
  },
  lead: {
    purpose: 'The lead holds who, what, when, and where, then why or how.',
    target: 'One or two sentences, 25 to 40 words.',
    tip: 'Write the facility’s full name once, with its short name in brackets.',
  },
  body: {
    purpose: 'The body completes the lead: what happened, figures, and who was there.',
    target: 'Two to four short paragraphs, the most important first.',
    tip: 'Every name carries an office. Make sure that the figures add up.',
  },
  quote: {
    purpose: 'Quotes give a voice: the head first, then staff or a partner.',
    target: 'One or two quotes of one to three sentences each.',
    tip: 'Comma before the closing mark, then the verb, the name, and the office.',
  },
  subhead: {
    purpose: 'A subhead divides a long story.',
    target: 'Two to six words.',
    tip: 'A story below 300 words rarely needs one.',
  },
  list: {
    purpose: 'A list tidies details: figures, items, or names.',
    target: 'Three to seven entries of one kind.',
    tip: 'Begin each entry with the same form of word.',
  },
  closing: {
    purpose: 'The closing brings hope, thanks, or the next step.',
    target: 'One or two sentences.',
    tip: 'No new facts here.',
  },
  boilerplate: {
    purpose: 'About us introduces the facility to the newsroom.',
    target: 'One to three sentences that stay the same.',
    tip: 'Taken from the facility’s profile; changes here are for this release only.',
  },
  contact: {
    purpose: 'The press contact is whom a newsroom can ask today.',
    target: 'One name with a number that answers.',
    tip: 'Taken from the facility’s profile; changes here are for this release only.',
  },
  writerCode: {
    purpose: 'The writer’s code says who wrote the release.',
    target: 'Two or three letters, printed in brackets at the end of the story.',
    tip: 'Write it without brackets, Teras adds them.',
  },
  photos: {
    purpose: 'Photos show the event; captions answer who does what.',
    target: 'Two to four photos, a landscape one first.',
    tip: 'Faces of inmates, keys, and CCTV screens are better not visible.',
  },
}
