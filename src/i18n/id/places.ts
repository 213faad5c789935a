import { ELSEWHERE, type PlaceSentences } from '../../model/placeList.ts';

/** What the search says once the names are there: it travels with them. */
export const places = {
  kinds: { kecamatan: 'Kecamatan', desa: 'Desa', kelurahan: 'Kelurahan' },
  none: 'Tidak ada nama yang mirip. Periksa ejaannya, atau lihat daftarnya.',
  index: 'Lihat daftar semua nama',
  nearest:
    'Desa yang titiknya terdekat. Titik dan batas desa di sini perkiraan: kami tidak tahu Anda berada di desa mana. Letak Anda tidak dikirim ke mana pun.',
  outside: `Anda tampaknya berada di luar wilayah ini: titik desa terdekat lebih dari ${ELSEWHERE} km dari Anda.`,
  unlocated: [
    '',
    'Izin memakai letak tidak diberikan. Tulis saja nama kecamatan atau desanya.',
    'Perangkat Anda tidak dapat menentukan letaknya. Tulis saja nama kecamatan atau desanya.',
    'Letak Anda tidak kunjung didapat. Coba lagi, atau tulis nama kecamatan atau desanya.',
  ],
} satisfies PlaceSentences;
