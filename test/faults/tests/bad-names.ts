const controls = [...Array(32).keys(), ...Array.from({ length: 33 }, (_, at) => 127 + at)]
const devices = ['con', 'PRN', 'aux', 'NUL', 'com1', 'LPT9', 'COM¹', 'CONIN$', 'con .txt']

/** Every name that FAT, exFAT, or NTFS refuses, and what people type besides. */
export const badNames: readonly string[] = [
  ...[...'<>:"/\\|?*'].map((letter) => `foto${letter}satu.jpg`),
  ...controls.map((code) => `foto${String.fromCharCode(code)}${code}.jpg`),
  ...devices.flatMap((name) => [name, `${name}.txt`]),
  ...['titik.', 'spasi ', ' depan.txt', '.tersembunyi', '...', ' ', '', '..', '../keluar.txt'],
  ...['FOTO.JPG', 'foto.jpg', 'Foto.Jpg', 'STRASSE.txt', 'straße.txt', 'ı.txt', 'İ.txt'],
  ...['\u202egpj.exe', 'nol\u200b.txt', '\ufeffawal.txt', '\ud800.txt', 'a\u0308.txt', 'ä.txt'],
  ...['😀 panen.jpg', 'العربية.txt', 'x'.repeat(300), `${'é'.repeat(200)}.docx`, '字'.repeat(120)],
  ...[
    'BACA-SAYA.txt',
    'daftar-berkas.TXT',
    'rilis.json',
    'a~1.txt',
    '$MFT',
    'System Volume Information',
  ],
]
