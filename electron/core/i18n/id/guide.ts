/** Aim of each part, what to aim for in length, and what editors complain about most. */
export const guide = {
  headline: {
    purpose: 'Judul menjawab siapa melakukan apa, dalam kalimat aktif.',
    target: 'Enam sampai tiga belas kata, paling banyak 90 huruf.',
    tip: 'Tanpa titik di akhir. Pakai nama pendek satuan kerja, jangan huruf besar semua.',
  },
  dateline: {
    purpose: 'Titimangsa memberi tahu redaksi dari mana berita ini berasal.',
    target: 'Kota kejadian, lalu tanda pisah. Tanggal diisi dari kalender.',
    tip: 'Tanggal kegiatan dipakai untuk nama folder dan urutan arsip.',
  },
  lead: {
    purpose: 'Teras memuat siapa, apa, kapan, dan di mana, lalu mengapa atau bagaimana.',
    target: 'Satu atau dua kalimat, 25 sampai 40 kata.',
    tip: 'Tulis nama lengkap satuan kerja sekali, dengan nama pendeknya dalam kurung.',
  },
  body: {
    purpose: 'Tubuh melengkapi teras: urutan kegiatan, angka, dan siapa saja yang hadir.',
    target: 'Dua sampai empat paragraf pendek, yang terpenting di atas.',
    tip: 'Setiap nama disertai jabatannya. Pastikan angka-angka berjumlah benar.',
  },
  quote: {
    purpose: 'Kutipan memberi suara: pimpinan dahulu, kemudian petugas atau mitra.',
    target: 'Satu atau dua kutipan, masing-masing satu sampai tiga kalimat.',
    tip: 'Koma sebelum tanda petik penutup, lalu kata pengantar, nama, dan jabatan.',
  },
  subhead: {
    purpose: 'Subjudul membagi naskah yang panjang.',
    target: 'Dua sampai enam kata.',
    tip: 'Naskah di bawah 300 kata biasanya tidak memerlukannya.',
  },
  list: {
    purpose: 'Daftar merapikan rincian: jumlah, barang, atau nama.',
    target: 'Tiga sampai tujuh butir yang sejenis.',
    tip: 'Mulailah setiap butir dengan bentuk kata yang sama.',
  },
  closing: {
    purpose: 'Penutup menyampaikan harapan, terima kasih, atau langkah berikutnya.',
    target: 'Satu atau dua kalimat.',
    tip: 'Jangan memasukkan fakta baru di sini.',
  },
  boilerplate: {
    purpose: 'Tentang lembaga mengenalkan satuan kerja kepada redaksi.',
    target: 'Satu sampai tiga kalimat yang tetap dari rilis ke rilis.',
    tip: 'Diambil dari data satuan kerja; perubahan di sini hanya untuk rilis ini.',
  },
  contact: {
    purpose: 'Narahubung adalah orang yang dapat ditanya redaksi hari ini.',
    target: 'Satu nama dengan nomor yang aktif.',
    tip: 'Diambil dari data satuan kerja; perubahan di sini hanya untuk rilis ini.',
  },
  writerCode: {
    purpose: 'Kode penulis menandai siapa yang menyusun rilis.',
    target: 'Dua atau tiga huruf; tercetak dalam kurung di akhir naskah.',
    tip: 'Tulis tanpa kurung, Teras yang menambahkannya.',
  },
  photos: {
    purpose: 'Foto memperlihatkan kegiatan; takarirnya menjawab siapa dan sedang apa.',
    target: 'Dua sampai empat foto, satu mendatar di urutan pertama.',
    tip: 'Wajah warga binaan, kunci, dan layar CCTV sebaiknya tidak terlihat.',
  },
} as const
