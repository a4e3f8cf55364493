import {
  type Directory,
  emptyInstitution,
  emptyOutlet,
  emptyPerson,
  type Institution,
  type Outlet,
  type Person,
} from '#core/directory/directory.ts'
import { emptyDirectory } from '#core/directory/empty-directory.ts'

export function makePerson(fields: Partial<Person> = {}): Person {
  return { id: 'person000001', ...emptyPerson, name: 'Budi Contoh', ...fields }
}

export function makeOutlet(fields: Partial<Outlet> = {}): Outlet {
  return { id: 'outlet000001', ...emptyOutlet, name: 'Contoh.id', ...fields }
}

export function makeInstitution(fields: Partial<Institution> = {}): Institution {
  return { id: 'instansi0001', ...emptyInstitution, long: 'Badan Contoh', ...fields }
}

export function makeDirectory(fields: Partial<Directory> = {}): Directory {
  return { ...emptyDirectory, ...fields }
}
