import type { Directory } from '#core/directory/directory.ts'
import { foldWords } from '#core/directory/fold.ts'
import { type Recipient, recipientSchema } from '#core/document/recipient.ts'

/** Somebody, or a whole list, that can be written to. */
export type Found = {
  readonly id: string
  readonly label: string
  /** More than one for a list. */
  readonly recipients: readonly Recipient[]
}

/** Lists, outlets, and people with an address whose name or address holds the words; lists first. */
export function foundRecipients(
  { outlets, people }: Pick<Directory, 'outlets' | 'people'>,
  typed: string,
  limit: number,
): readonly Found[] {
  const query = foldWords(typed)
  if (query === '') return []
  const fits = (text: string) => foldWords(text).includes(query)
  const lists = listedRecipients({ outlets }).filter(({ label }) => fits(label))
  const single = [...outlets, ...people].flatMap((entry): readonly Found[] => {
    if (!fits(entry.name) && !fits(entry.email)) return []
    const recipients = recipientOf(entry)
    return recipients.length === 0 ? [] : [{ id: entry.id, label: entry.name, recipients }]
  })
  return [...lists, ...single].slice(0, limit)
}

/** The lists of the directory with an address in them, in the order of the alphabet. */
export function listedRecipients({ outlets }: Pick<Directory, 'outlets'>): readonly Found[] {
  const names = [...new Set(outlets.flatMap(({ lists }) => lists))].sort((one, other) =>
    one.localeCompare(other, 'id'),
  )
  return names.flatMap((name) => {
    const members = outlets.filter((outlet) => outlet.lists.includes(name))
    const recipients = withRecipients([], members.flatMap(recipientOf))
    return recipients.length === 0 ? [] : [{ id: `list ${name}`, label: name, recipients }]
  })
}

/** Null where the words are no address. */
export function typedRecipient(typed: string): Recipient | null {
  return recipientSchema.safeParse({ name: '', address: typed.trim() }).data ?? null
}

/** Without those who are among them already. */
export function withRecipients(
  chosen: readonly Recipient[],
  added: readonly Recipient[],
): readonly Recipient[] {
  const known = new Set(chosen.map(({ address }) => address.toLowerCase()))
  const fresh = added.filter(({ address }) => {
    const key = address.toLowerCase()
    return known.has(key) ? false : known.add(key)
  })
  return [...chosen, ...fresh]
}

function recipientOf({
  name,
  email,
}: {
  readonly name: string
  readonly email: string
}): readonly Recipient[] {
  const { data } = recipientSchema.safeParse({ name, address: email.trim() })
  return data === undefined ? [] : [data]
}
