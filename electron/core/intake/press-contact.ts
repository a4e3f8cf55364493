import type { PressContact } from '../release/contact.ts'

const label =
  /^(?:(?:untuk\s)?informasi(?:\slebih\slanjut)?|narahubung|narasumber|kontak(?:\s(?:media|person|pers|humas))?|contact(?:\sperson)?|media\scontact|hubungi|cp|call\scenter|telepon|telpon|telp|tel|hp|wa|whatsapp|e-?mail|surel|alamat|situs|website|instagram|ig)(?![\p{L}\d])\s*(?:[:.–-]|(?=[\d(+]))?\s*/iu
const phone = /(?<![\d])(?:\+62|62|\(?0)[\d\s().-]{6,20}\d/
const email = /[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}/

/** A line that tells an editor whom to call: a label, or nothing but a number or an address. */
export function looksLikeContact(line: string): boolean {
  if (line.length > 240) return false
  const reaches = phone.test(line) || email.test(line)
  const labelled = label.exec(line)?.[0] ?? ''
  if (labelled !== '') return reaches || line.length === labelled.length || /:/.test(labelled)
  return reaches && line.split(/\s+/).length <= 8 && !/[.!?]$/.test(line)
}

/** Name, number and address out of the lines; what is neither number nor address is the name. */
export function readPressContacts(lines: readonly string[]): readonly PressContact[] {
  const contacts: PressContact[] = []
  for (const line of lines) {
    const contact = readLine(line)
    const last = contacts.at(-1)
    if (last !== undefined && fitsTogether(last, contact))
      contacts[contacts.length - 1] = {
        name: last.name || contact.name,
        phone: last.phone || contact.phone,
        email: last.email || contact.email,
      }
    else if (contact.name + contact.phone + contact.email !== '') contacts.push(contact)
  }
  return contacts
}

function readLine(line: string): PressContact {
  const mail = email.exec(line)?.[0] ?? ''
  const withoutMail = mail === '' ? line : line.replace(mail, ' ')
  const number = phone.exec(withoutMail)?.[0] ?? ''
  const withoutNumber = number === '' ? withoutMail : withoutMail.replace(number, ' ')
  return { name: nameIn(withoutNumber), phone: number.trim(), email: mail }
}

/** Labels may follow each other: «Narahubung: Humas, WA». */
function nameIn(text: string): string {
  const bare = text.replace(/\(\s*\)/g, ' ')
  return bare
    .split(/[,;|/\n]|\s[–-]\s/)
    .map((part) =>
      part
        .trim()
        .replace(label, '')
        .replace(/^[\s:.–-]+|[\s:(–-]+$/g, ''),
    )
    .filter((part) => part !== '')
    .join(', ')
}

/** Two lines are one contact while no field of the first would be overwritten. */
function fitsTogether(first: PressContact, second: PressContact): boolean {
  return (
    !(first.name && second.name) && !(first.phone && second.phone) && !(first.email && second.email)
  )
}
