/**
 * Abbreviations after which a full stop does not end a sentence, in small letters without their
 * last stop. Degrees and initials («S.H.», «A.Md.») are known by their inner stops instead.
 */
export const abbreviations: ReadonlySet<string> = new Set([
  ...['plt', 'plh', 'pjs', 'pj', 'ka', 'wk', 'kasi', 'kasubsi', 'kasubbag', 'kabid', 'kabag'],
  ...['no', 'nr', 'jl', 'jln', 'gg', 'kec', 'kab', 'kel', 'ds', 'prov', 'rt', 'rw', 'lt'],
  ...['tgl', 'jam', 'pkl', 'hlm', 'hal', 'tel', 'telp', 'hp', 'cp', 'pt', 'cv', 'ud', 'tbk'],
  ...[
    'drs',
    'dra',
    'dr',
    'drg',
    'drh',
    'ns',
    'apt',
    'pdt',
    'ir',
    'prof',
    'hj',
    'kh',
    'ust',
    'rd',
    'sdr',
    'bpk',
    'ny',
    'tn',
    'yth',
  ],
  ...['amd', 'sos', 'kom', 'psi', 'ked', 'st', 'sh', 'mh', 'se', 'si', 'md', 'ip', 'pd', 'ag'],
  ...['a.n', 'u.b', 's.d', 'd.a', 'u.p', 'cq', 'red', 'jend', 'kol', 'letkol', 'kapt', 'brigjen'],
  ...['art', 'ps', 'psl', 'jan', 'feb', 'mar', 'apr', 'jun', 'jul', 'agt', 'sep', 'sept'],
  ...['okt', 'nov', 'nop', 'des', 'max', 'min', 'maks', 'mis', 'bhs'],
])

/** Abbreviations that stand at the end of an enumeration and so may end the sentence too. */
export const closingAbbreviations: ReadonlySet<string> = new Set([
  'dll',
  'dsb',
  'dst',
  'dkk',
  'dlsb',
  'etc',
])
