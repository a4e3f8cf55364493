import { plain } from '#core/release/block.ts'
import type { Photo } from '#core/release/photo.ts'
import { draftRelease, type Release } from '#core/release/release.ts'
import type { Status } from '#core/release/status.ts'
import { printLocalDate } from '#core/text/local-date.ts'
import { type Dice, inventName, inventToken, inventWord, makeDice } from './invented-words.ts'

export type Invention = {
  readonly people: readonly { readonly name: string; readonly office: string }[]
  readonly places: readonly string[]
  readonly rare: readonly string[]
}

/** The facility's world, the same for all its releases. */
export function inventWorld(seed: number): Invention {
  const dice = makeDice(seed)
  return {
    people: Array.from({ length: 60 }, () => ({
      name: `${inventName(dice, 2)} ${inventName(dice, 3)}`,
      office: dice.pick(['Kepala Lapas', 'Kepala Seksi Pembinaan', 'Penyuluh', 'Peserta']),
    })),
    places: Array.from({ length: 40 }, () => inventName(dice, 3)),
    rare: Array.from({ length: 6000 }, () => inventWord(dice, 2 + dice.roll(2))),
  }
}

/** Release `number` of the library: about 190 words in five paragraphs, invented throughout. */
export function inventRelease(world: Invention, number: number, photos: readonly Photo[]): Release {
  const dice = makeDice(0x5eed + number * 7919)
  const speaker = world.people[dice.roll(world.people.length)] ?? { name: '', office: '' }
  const place = world.places[dice.roll(world.places.length)] ?? 'Contoh'
  const date = dayOf(number)
  const [lead, first, second, closing] = [34, 42, 48, 24].map((length) =>
    inventSentences(dice, world, length),
  )
  const said = inventSentences(dice, world, 26)
  const id = idOf(number)
  return {
    ...draftRelease(id, `${date}T08:00:00+07:00`, null),
    headline: titleCase(inventWords(dice, world, 5 + dice.roll(5))),
    dateline: { place, date, outlet: '', form: 'place' },
    story: [
      {
        type: 'paragraph',
        role: 'lead',
        inlines: plain(`${lead} Kegiatan berlangsung ${printLocalDate(date)}.`),
      },
      { type: 'paragraph', role: 'body', inlines: plain(first ?? '') },
      {
        type: 'quote',
        inlines: plain(`“${said}” ujar ${speaker.office} ${place}, ${speaker.name}.`),
        speaker,
      },
      { type: 'paragraph', role: 'body', inlines: plain(second ?? '') },
      { type: 'paragraph', role: 'closing', inlines: plain(closing ?? '') },
    ],
    writerCode: 'TH',
    photos,
    status: statusOf(number),
  }
}

export function inventCaption(world: Invention, number: number): string {
  return inventSentences(makeDice(0xcafe + number * 31), world, 9)
}

/** Twelve digits: it names a folder, and sorts as the releases were written. */
export function idOf(number: number): string {
  return `invented${String(number).padStart(8, '0')}`
}

/** Two a day from 2012 on. */
function dayOf(number: number): string {
  return new Date(Date.UTC(2012, 0, 1 + Math.floor(number / 2))).toISOString().slice(0, 10)
}

function statusOf(number: number): Status {
  if (number % 50 === 0) return 'draft'
  if (number % 50 === 1) return 'review'
  return number % 50 === 2 ? 'approved' : 'sent'
}

function inventSentences(dice: Dice, world: Invention, length: number): string {
  const sentences: string[] = []
  for (let left = length; left > 0; left -= 12) {
    const words = inventWords(dice, world, Math.min(12, left))
    sentences.push(`${words.charAt(0).toUpperCase()}${words.slice(1)}.`)
  }
  return sentences.join(' ')
}

function inventWords(dice: Dice, world: Invention, length: number): string {
  return Array.from({ length }, () => inventToken(dice, world.rare)).join(' ')
}

function titleCase(words: string): string {
  return words.replace(/(^|\s)\p{L}/gu, (letter) => letter.toUpperCase())
}
