import hariBesar from './built-in/hari-besar.json' with { type: 'json' }
import kegiatan from './built-in/kegiatan.json' with { type: 'json' }
import kesehatan from './built-in/kesehatan.json' with { type: 'json' }
import kunjungan from './built-in/kunjungan.json' with { type: 'json' }
import panen from './built-in/panen.json' with { type: 'json' }
import pelatihan from './built-in/pelatihan.json' with { type: 'json' }
import pemindahan from './built-in/pemindahan.json' with { type: 'json' }
import pernyataanDarurat from './built-in/pernyataan-darurat.json' with { type: 'json' }
import pks from './built-in/pks.json' with { type: 'json' }
import razia from './built-in/razia.json' with { type: 'json' }
import remisi from './built-in/remisi.json' with { type: 'json' }
import sertijab from './built-in/sertijab.json' with { type: 'json' }
import { type Template, templateSchema } from './template.ts'
import type { TemplateId } from './template-id.ts'
import { inLanguage } from './words.ts'

/** In the order in which they are offered: the everyday first, the emergency last. */
const builtIn: readonly unknown[] = [
  kegiatan,
  razia,
  remisi,
  panen,
  kunjungan,
  sertijab,
  pks,
  kesehatan,
  hariBesar,
  pelatihan,
  pemindahan,
  pernyataanDarurat,
]

// Read at the first use: a start that shows no template does not pay for them.
let read: readonly Template[] | null = null

/** The templates of the program. Throws where one has a fault, which a test keeps from happening. */
export function builtInTemplates(): readonly Template[] {
  read ??= builtIn.map((data) => templateSchema.parse(data))
  return read
}

/** Her own before those of the program; null where a template was removed meanwhile. */
export function templateById(id: TemplateId, own: readonly Template[]): Template | null {
  return [...own, ...builtInTemplates()].find((template) => template.id === id) ?? null
}

/** As the officer reads it. */
export function templateName(template: Template, language: 'id' | 'en'): string {
  return inLanguage(template.name, language)
}
