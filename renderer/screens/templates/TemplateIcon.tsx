import {
  Cake,
  ClipboardPaste,
  Copy,
  FileText,
  Gift,
  GraduationCap,
  Handshake,
  HeartPulse,
  KeyRound,
  type LucideIcon,
  Search,
  Siren,
  Sprout,
  Truck,
  UserRoundCheck,
  UsersRound,
} from 'lucide-react'

/** By the word an id begins with or holds; whatever else she names her own gets a sheet of paper. */
const icons: readonly (readonly [RegExp, LucideIcon])[] = [
  [/razia|geledah/, Search],
  [/remisi/, Gift],
  [/panen|kerja/, Sprout],
  [/kunjungan|sidak/, UserRoundCheck],
  [/serah|sertijab/, KeyRound],
  [/pks|kerja-sama/, Handshake],
  [/sehat|vaksin/, HeartPulse],
  [/hari-besar|hut/, Cake],
  [/latih|didik/, GraduationCap],
  [/pindah/, Truck],
  [/darurat|pernyataan/, Siren],
  [/kegiatan/, UsersRound],
]

export function TemplateIcon({ id }: { readonly id: string }) {
  if (id === ' paste') return <ClipboardPaste aria-hidden />
  if (id === ' copy') return <Copy aria-hidden />
  const Icon = icons.find(([words]) => words.test(id))?.[1] ?? FileText
  return <Icon aria-hidden />
}
