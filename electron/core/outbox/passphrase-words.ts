/**
 * Everyday words of four to eight letters, each sayable on the telephone: five of them drawn by
 * chance make a passphrase of about 50 bits.
 */
export const passphraseWords: readonly string[] = `
adat adik ajak ajar akar akhir aksi akur alam alas alat alir alis alun amal aman anak anggur
angin angka angkat angkut anyam apel arah arang arena arsip arti arus asah asal asam asap asin
asli asri asuh atap atas atlet atur awal awan ayah ayam ayun babak baca badai badan badut bagi
bagus bahan bahasa bahu baik baja bajak baju bakar bakat bakau bakti balai balap balas balik
balok balon bambu bandar bangga bangku bangun bantal bantu banyak bapak barang barat baris
baru basah batang batas batik batu bawa bawah bawang bayam bayar bayi bebas bebek beda bekal
bela belah belai belajar belanja beli belut benang benar benda bendera bengkel benih bentang
bentuk berani beras berat beri berita berkas berlian bersih besar besi besok biasa bijak biji
bilah bilik bimbing bina bintang biola biru bisik bola boleh bolu boneka borong botol buah
buaya budaya budi buka bukit buku bulan bulat bulu bumbu bumi bunga bunyi burung busur butir
cabai cabang cahaya cair cakap cakar calon campur candi canggih cangkir cangkul cantik capai
cari catat catur cawan cegah celah celana cemara cendana cepat cerah cerdas ceria cerita
cermat cermin cicak cincin cipta cita cocok coklat contoh corak cuaca cuci cucu cukup curah
dada daerah dahan dalam damai dampak danau dapat dapur darat dasar data datang datar daun daya
dekat delapan delima delman denah dengar depan derap deras desa detik dewan dewasa diam didik
dinding dingin diskusi dokar dokter domba dongeng dorong duduk duga dukung dulang dunia duri
durian dusun edar ekor elang emas embun empat empuk enak enam encer engsel erat esok fajar
fakta fasih figur fokus foto gading gagah gagas gajah galang galeri gali gambar gamelan ganda
gandum ganjil ganti garam garis garpu garuda gasing gaun gaya gedung gelang gelar gelas gema
gembira gemilang gempita genap genteng gerak gerbang gerobak gesit getah gigi gigih giling
gitar gizi goreng gotong gudang gugus gula gulai gulung gunung gurami guru habis hadap hadiah
hadir hafal halaman halus hangat hangus hapus harap hari harimau harta harum hasil hasrat hati
haus hawa hebat helai hemat hening heran hewan hias hibah hidup hijau hikmah hilir hirup hitam
hitung hormat hotel hubung hujan hulu hutan ijuk ikal ikan ikat iklan iklim ikut ilmu imbang
impian inap indah induk ingat ingin insan intan inti irama iring iris istana isyarat itik izin
jabat jadi jadwal jaga jagung jahe jahit jala jalan jalur jamu jamur janji jantan jarak jaring
jarum jasa jati jatuh jauh jawab jaya jelajah jelas jemari jembatan jemput jemur jendela jenis
jeruk jinak jingga jodoh joget joglo jual juang juara judul jujur jumlah jumpa juri juru kabar
kabut kaca kacang kado kagum kain kaisar kait kaji kakak kaki kaku kaldu kalender kali kalung
kamar kambing kampung kampus kamus kanan kancil kancing kandang kangkung kantong kantor kapak
kapal kapas kapur karang karet karpet kartu karung karya kasih kasur kata katak katun kawan
kawat kaya kayu kayuh kebaya kebun kecap kecil kecup kedai kedelai kejar kelapa kelas keliling
kelinci kelopak keluar keluarga kembali kembang kembar kemeja kemudi kenal kenang kendang
kendi kental kentang kepala keping kera keramik kerang keras kerbau kereta kering keris kerja
kertas ketan ketik ketuk kicau kidul kilas kilat kipas kiri kirim kisah klasik kobar kodok
kokoh kolam kompas koper kopi koran kota kotak kuali kuasa kuat kubah kubus kucing kuda kuku
kuliah kulit kumbang kumis kumpul kunci kuning kunjung kuno kupas kupu kurma kursi kurus kutip
laba labu lacak lada ladang laga lagu lahan lahir laju lakon laku lalap lama lambai lampu
lancar landak langit langkah langsat lantai lantang lapang lapis lapor laris larut laskar
latih laut lawan layak layang layar lazim lebah lebar lebat legenda lekas lele lemari lembah
lembar lembut lempar lengan lengkap lentera lereng lesung letak lewat lezat libur licin lidah
lihat lilin lima limau limpah lincah lintas lipat lisan listrik loket lompat loncat lonceng
lorong luar luas lubang lucu luhur lukis lulus lumba lumbung lumpur lunak lurah lurus lusin
madu mahir main maju makan makna malam mampir mampu mandi mandiri mangga manggis mangkuk manis
mantap mantra marga masa masak masuk mata matang mawar megah meja mekar melati melodi melon
memori menang menara mendung mentari menteri menu merah merak merdeka merdu meriah merpati
mesin mesra minat minggu minum minyak mirip misi mobil modal model mohon moral motor muara
muatan muda mudah mudik muka mula mulia muncul mundur mungil murah murai murid murni musang
musik musim mustika mutiara mutu nada naik nama nanas nangka nasi nasib nelayan nenek neraca
niat nilai nomor nuansa nusa nyala nyaman nyanyi nyata obat obor ojek olah olahraga ombak
ongkos orang otak otot pabrik padat padi paduan pagar pagi paham pahat pahit pahlawan pajak
paku palem palung panah panas pancing pandai pandan pandu panen panggung panjang pantai pantun
papan paras parkir pasang pasar pasir pasti patah patih patuh patung paus payung pedas pedati
pedoman peduli pegang pekan pelan pelangi pelaut pelita peluk pena pendek pensil pentas penuh
penyu pepaya perahu perak peran pergi perisai permai permata pertama pesan pesawat pesisir
pesona pesta peta petak petani peti petik piala pijar pikir pilar pilih pilot pindah pinggir
pinjam pintar pintu pipi pipit piring pisah pisang pisau pita pohon pokok pola polisi pondok
potong prakarsa prestasi prima puas pucuk puisi puji pukul pulang pulau pulih puluh puncak
punggung pupuk puri pusaka pusat putar putih putra putri rabu ragam ragu rahmat raih raja
rajin rajut rakit rakyat ramah ramai rambut ramu rancang randu rangkai rangkul ranting rapat
rapi rapor rasa rata ratu ratus raung rawat rawit raya rebung rebus rekan rela remaja rempah
renang rencana renda rendah rendang rentang resep resmi restu riang ribu rimba rinci rindang
rindu ringan rintis riset roda roket ronda rotan roti ruang ruas rukun rumah rumbai rumpun
rumput rumus runcing runding rusa rute sabar sabit sabun sadar sagu sahabat saham saing sajak
saji saksi salak salam salin salju saluran sambal sambut sampai sampan samping sampul samudra
sandal sandi sanggar sangkar santai santan santun sapa sapi sapu saran sarang sarapan sarung
satu satwa sawah sawi sawo sayap sayur sebar sedap sedia segar segel segitiga sehat sejarah
sejuk sekolah selam selamat selasa selat selesai selimut selop seluruh semai semangat semangka
sembilan semut senam senang senar sendok seni senja senter senyum sepak sepatu sepeda sepuluh
serabi serai serasi serat serbuk seri serius seruling serut sesuai setia siaga siang siap siar
sifat sigap sikap siku silat simpan simpul sinar singa singgah singkat singkong siput siram
sirih siswa situ soal soto stasiun suara suasana subur suci sudut suka sukma sukses suku
suling suluh sumber sumur sungai sunyi surat surya susu susun sutra syair syukur tabah tabung
tahan tahu tahun taji tajuk takar taksi talang tali taman tambah tambak tampak tanah tanam
tanda tandu tangan tangga tangguh tangkai tanjung tanya tapak tari tarik taruh tata tawa tawar
teater tebal tebar tebing tebu teduh tegak tegas teguh tekad tekun teladan telaga telepon
teliti teluk telur teman tembaga tempat tempe tempuh temu tenaga tenang tengah tenis tenun
tepat tepi tepung terang teras terbang terbit terima terjun terong terus tetap tetes tiang
tiba tiga tikar timba timbang timun timur tinggi tinta tirai tiru titik titip toko tokoh
tolong tomat tombol topi total tradisi tuang tugas tugu tujuh tukang tulis tulus tumbuh tumis
tumpeng tunas tunggal tunggu turun tutup ubah ucap udang udara ujar ujung ukir ukur ulang ular
ulas ulat umbi umum undang unggas unggul ungu unik unit untai untung upacara upaya urai urap
urut usaha usia usul utama utara utuh waduk wajah wajan wajar waktu wali wangi wanita warga
warna warta warung wayang wijen wilayah wisata wisuda wujud yakin zaitun zaman zamrud
`
  .trim()
  .split(/\s+/)
