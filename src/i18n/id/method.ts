import { formatDecimal, formatShort } from '../format/number.ts';

/** The page on method. */
export const method = {
  title: 'Metode: cara membaca angka di situs ini',
  description:
    'Mengapa ada dua angka, apa itu stunting, arti warna di peta, dan apa yang tidak dikatakan angka desa.',
  heading: 'Cara membaca angka di situs ini',
  lead: 'Setiap angka di sini ditulis bersama cara ukur, waktu, dan sumbernya, serta penyebutnya bila sumber menyebutnya. Tanpa itu, angka mudah menyesatkan.',
  what: {
    heading: 'Apa itu stunting',
    definition: 'Definisi',
    source: 'Sumber definisi',
  },
  two: {
    heading: 'Mengapa ada dua angka',
    survey:
      'Dalam survei (SSGI, SKI), petugas terlatih mengukur balita di rumah tangga yang dipilih acak. Hasilnya mewakili seluruh kabupaten, provinsi, atau negara. Karena sampelnya hanya ratusan anak per kabupaten, survei tidak bisa dipecah per kecamatan atau desa.',
    weighing:
      'Penimbangan (EPPGBM, “bulan timbang” Februari dan Agustus) mencatat balita yang datang ke posyandu, satu per satu, sampai tingkat desa. Hasilnya bergantung pada siapa yang datang, alat ukur, dan ketelitian mencatat. Penyebutnya pun berganti: ada yang membagi dengan balita diukur, ada yang dengan seluruh balita sasaran.',
    apart:
      'Keduanya tidak bisa disamakan dan tidak kami sambung dalam satu garis. Pada penggaris dan grafik tren, survei digambar penuh dan penimbangan kosong.',
    joined: (programmes: string) =>
      `Dari survei, hanya ${programmes} yang kami sambung dengan garis. Survei lain memakai rancangan lain dan kami gambar sebagai titik.`,
  },
  target: {
    heading: 'Target yang mana',
    text: (value: number, year: string, basis: string) =>
      `Jarak di halaman-halaman ini dihitung ke ${formatShort(value, 'id')}% untuk ${year} (${basis}). Target nasional ditetapkan untuk angka survei. Di samping angka penimbangan, garis itu hanya patokan arah.`,
    table: 'Semua target yang kami temukan',
    year: 'Tahun',
    value: 'Target',
    area: 'Wilayah',
    basis: 'Dasar',
    points: 'Target adalah titik pada tahunnya. Kami tidak menarik garis di antara dua target.',
  },
  classes: {
    heading: 'Warna di peta',
    text: (breaks: string) =>
      `Batas kelas tetap di semua peta dan semua periode: ${breaks} persen. Warna berganti dari sejuk ke hangat tepat di target, sehingga dua peta bisa dibandingkan.`,
    rounding:
      'Angka dibulatkan ke satu desimal, setengah ke atas. Warna, kata “di atas” atau “di bawah”, dan angka tercetak memakai pembulatan yang sama. Berkas unduhan memuat angka sebelum dibulatkan.',
    states: 'Bila angka tidak ada, peta tidak mengarang. Tiap keadaan punya pola dan kata sendiri:',
  },
  state: {
    value: 'Ada angka. Nol juga angka: tidak ada balita yang tercatat stunting.',
    bound:
      'Sumber hanya menyebut batas, misalnya “di bawah 10%”. Digambar sebagai kurung, tidak pernah sebagai titik.',
    suppressed:
      'Jumlahnya terlalu kecil untuk diterbitkan tanpa membuka identitas anak, atau ikut ditutup agar tetangganya tidak bisa dihitung balik.',
    'not-measured': 'Sumber menyatakan tidak ada pengukuran pada periode itu.',
    'not-reported':
      'Sumber menyatakan wilayah itu belum mengirim data. Kata ini tidak pernah kami simpulkan sendiri.',
    'not-published': 'Kami belum menemukan publikasi apa pun. Ini tidak berarti desa belum melapor.',
    contradicted:
      'Angkanya tidak mungkin, misalnya yang stunting lebih banyak daripada yang diukur. Dicatat, tidak digambar.',
  },
  computed: {
    heading: 'Apa yang kami hitung sendiri',
    share:
      'Bila sumber memuat pembilang dan penyebut, persentase kami hitung ulang. Persentase tercetak tetap disimpan. Bila keduanya berbeda lebih dari 0,1 poin, keduanya ditampilkan.',
    sum: 'Angka kecamatan dijumlahkan dari desa hanya bila semua desanya ada dalam satu publikasi yang sama. Kalau tidak, kami menulis berapa desa yang sudah ada, tanpa angka.',
    coverage: (limit: number) =>
      `Cakupan adalah balita diukur dibagi balita sasaran. Di bawah ${formatShort(limit, 'id')}% kami beri tanda.`,
    interval: (effect: number) =>
      `Rentang 95% memakai rumus Wilson (1927). Untuk survei yang tidak menerbitkan rentang, ukuran sampel dibagi efek desain ${formatDecimal(effect, 'id')} lebih dulu; itu anggapan kami.`,
    bounds:
      'Bila sasarannya diketahui, kami juga menulis berapa persen sasaran yang stunting seandainya tak satu pun, atau semua, balita yang tidak diukur stunting (Manski, 1989).',
    change:
      'Naik atau turun hanya ditulis bila rentang 95% selisih dua penimbangan, atau dua survei, tidak memuat nol (Newcombe, 1998). Selain itu, atau bila galat salah satu survei tidak diketahui: belum dapat disimpulkan.',
    funnel:
      'Batas diagram corong dihitung dari sebaran binomial di sekitar angka semua wilayah yang digambar, untuk balita diukur sebanyak di tiap wilayah (Spiegelhalter, 2005). Wilayah yang disamarkan atau cakupannya rendah tidak ikut dihitung.',
    children:
      'Jarak ke target dalam jumlah anak dibulatkan ke dua angka penting, dan hanya ditulis bila jumlah anaknya sendiri diumumkan.',
    rank: 'Urutan ditulis sebagai rentang, dari 2.000 undian acak dengan benih tetap atas rentang tiap angka. Cakupan rendah tidak diurutkan.',
    pace: 'Laju penurunan rata-rata per tahun (AARR) memakai cara UNICEF dan WHO: garis lurus melalui logaritma angka survei.',
    protection: (minimum: number, denominator: number) =>
      `Jumlah 1 sampai ${minimum - 1} anak dan persentase dari kurang dari ${denominator} anak disamarkan, kecuali sumbernya sendiri sudah mengumumkannya. Angka tetangganya ikut disamarkan bila jumlah kecil itu bisa dihitung dari selisih; kami tidak menyebut mana yang kecil. Setiap situs dibuat, kami mencoba menebak tiap jumlah yang disamarkan dari semua yang terbit: masing-masing harus tetap punya sedikitnya ${minimum - 1} kemungkinan nilai. Yang pernah disamarkan tetap disamarkan pada rilis berikutnya.`,
  },
  limits: {
    heading: 'Yang tidak dikatakan angka desa',
    items: [
      'Bukan hasil survei, jadi tidak bisa dibandingkan dengan angka kabupaten dari survei.',
      'Tidak menyebut sebab dan tidak menilai kerja kader, bidan, atau kepala desa.',
      'Naik bisa berarti lebih banyak anak yang diukur, bukan lebih banyak anak yang stunting.',
      'Di desa dengan sedikit balita, satu atau dua anak saja bisa banyak mengubah persentase.',
      'Batas desa di peta hanya perkiraan.',
    ],
  },
  boundaries: {
    heading: 'Batas di peta',
    text: 'Batas kecamatan dan desa digambar dari titik letak desa, bukan dari peta batas resmi. Gunanya untuk mewarnai dan menemukan wilayah, bukan untuk menentukan seseorang berada di desa mana.',
  },
};
