/** Around the sentences of a page that are ready to quote. */
export const quote = {
  heading: 'Siap kutip',
  copy: 'Salin',
  copyOther: 'Salin kalimat Inggris',
  files: 'Untuk daftar pustaka:',
  text: 'semua kalimat dan APA, .txt',
  simulated: 'simulasi; jangan dikutip',
  released: 'Angka ini tersimpan tetap dalam rilis',
  behind: 'Keadaan data ini belum dirilis. Yang dikutip: rilis terbaru,',
  reserved:
    'Situs ini belum punya alamat tetap, jadi alamat dalam kalimat itu belum dapat dibuka; rilisnya dikenal dari nomornya.',
  unreleased: 'Belum dirilis: belum ada rilis dengan alamat tetap yang bisa dikutip.',
};
