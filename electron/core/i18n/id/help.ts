export const help = {
  title: 'Bantuan',
  startTitle: 'Memulai rilis',
  startNew:
    '“Rilis baru” menawarkan templat untuk tiap jenis kegiatan: jawab pertanyaannya satu per satu, atau langsung menulis di lembar. Lembar kosong, tempel naskah, dan salin rilis lama juga ada di sana.',
  startPaste:
    '“Tempel naskah” memilah teks dari Word, WhatsApp, atau halaman web ke bagian-bagiannya. Anda memeriksa dulu, baru dipakai.',
  startCopy:
    '“Salin rilis lama”, di “Rilis baru”, membuat draf baru dari rilis yang sudah ada; begitu juga “Duplikat” di menu ujung baris.',
  sheetTitle: 'Menulis di lembar',
  sheet:
    'Kolom kiri menunjukkan bagian yang sudah terisi, kolom kanan memberi panduan untuk bagian yang sedang ditulis. Tidak perlu menyimpan: Teras menyimpan sendiri, dan baris bawah menyebutkan kapan.',
  photosTitle: 'Foto',
  photos:
    'Pilih, seret, atau tempel foto JPEG, PNG, atau WebP. Beri takarir dan kredit pada setiap foto, lalu atur urutannya.',
  handOverTitle: 'Menyerahkan rilis',
  handOver:
    '“Ekspor & kirim” menulis dokumen pilihan Anda ke folder, flashdisk, atau ZIP, mencetaknya, atau menaruhnya di Kotak keluar. Isi flashdisk dibaca kembali; cabut setelah Teras menulis “aman dicabut”. Yang sudah ada tidak pernah ditimpa diam-diam.',
  ledgerTitle: 'Buku kirim dan paket',
  ledger:
    'Buku kirim mencatat apa yang keluar, kepada siapa, kapan, dan lewat mana; catat pula perjalanan flashdisknya (buku antar) dan di mana rilisnya terbit. Paket dari Teras lain dibuka dengan “Buka paket”: rilisnya masuk sebagai rilis baru, lalu Anda dapat membuat tanda terima. Tanda terima yang kembali dibaca di situ juga.',
  dataTitle: 'Data Anda',
  data: 'Rilis dan foto disimpan di komputer ini saja, di folder data Teras pada akun Anda (Windows: %LOCALAPPDATA%\\Teras). Yang keluar hanya berkas yang Anda ekspor dan surel yang Anda kirim; Teras tidak menghubungi server lain.',
  trashTitle: 'Sampah',
  trash: 'Rilis yang dibuang hanya pindah ke Sampah. Pilih “Pulihkan” untuk mengembalikannya.',
  outboxTitle: 'Kotak keluar',
  outbox:
    'Kiriman surel menunggu di Kotak keluar sampai server terjangkau. Teras mengirimnya selama terbuka; bila ditutup, kiriman tetap menunggu. Setiap percobaan dan sebabnya dapat dilihat. Yang belum jelas sampai atau tidak, tidak pernah diulang tanpa izin Anda.',
  historyTitle: 'Riwayat',
  history:
    'Tab Riwayat di sebelah lembar memuat versi-versi sebelumnya. Bandingkan, beri nama, atau pulihkan; yang dipulihkan menjadi versi teratas, yang lain tetap ada.',
  copyTitle: 'Salinan kedua',
  copy: 'Di Setelan, pilih folder di diska lain atau flashdisk. Teras menyalin semua rilis dan foto sekali sehari, membacanya ulang, dan menguji pemulihannya tiap minggu.',
  troubleTitle: 'Bila ada gangguan',
  trouble:
    'Bila tertulis BELUM TERSIMPAN, naskah tetap ada di layar: baca sebabnya, atau pilih “Simpan ke…” untuk menaruhnya di tempat lain. Berkas yang rusak tidak pernah dihapus.',
  shortcuts: 'Pintasan papan ketik',
  keys: 'Tombol',
  does: 'Gunanya',
  keysDesk: 'Meja kerja',
  keysText: 'Naskah',
  keysPlaces: 'Di tempatnya',
  keyMarks: 'Tanda berikutnya, sebelumnya: belum diisi dan mohon pastikan',
  keyPlainPaste: 'Tempel tanpa format, saat menulis di naskah',
  keySettle: 'Tanda ini sudah benar',
  keyMention: 'Sisipkan nama dan jabatan',
  keyFind: 'Cari di daftar rilis',
  keyTrash: 'Pindahkan rilis terpilih ke Sampah',
  deskTitle: 'Meja kerja',
  desk: 'Beberapa rilis dapat terbuka berdampingan sebagai tab dan kembali saat Teras dibuka lagi. Ctrl+F mencari dan mengganti di lembar dengan pratinjau; tampilan baca, mode fokus, dan ukuran teks ada di menu Tampilan (tekan Alt).',
  careTitle: 'Menyalin rilis lama',
  care: 'Pada salinan, setiap tanggal, angka, nama, kutipan, dan foto ditandai “mohon pastikan” sampai Anda mengubahnya atau menyatakan sudah benar. F8 berpindah ke tanda berikutnya.',
  templateTitle: 'Templat dan wawancara',
  template:
    'Pilih jenis kegiatan pada “Rilis baru”. Wawancara menanyakan satu per satu apa yang terjadi, lalu menyusun judul, teras, tubuh, dan kutipan dari jawaban Anda. Yang belum dijawab menjadi tanda [isi: …]; F8 berpindah ke tanda berikutnya. Templat dapat disalin dan diubah di Setelan.',
  elementsTitle: 'Unsur 5W + 1H',
  elements:
    'Enam kotak di kiri menyala bila naskah benar-benar menjawabnya. Klik untuk melihat kata-katanya; pilih “Bukan ini” bila keliru.',
  quotesTitle: 'Kutipan dan nama',
  quotes:
    '“Kutipan” menulis kata-kata narasumber dengan tanda baca yang tepat. Ketik @ untuk menyisipkan nama dan jabatan dari Direktori: lengkap pada sebutan pertama, pendek setelahnya.',
  directoryTitle: 'Direktori',
  directory:
    'Simpan pejabat, media, dan lembaga di Direktori. Impor dari CSV atau kartu nama ponsel (vCard); data yang kembar ditunjukkan untuk digabung.',
} as const
