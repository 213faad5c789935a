/** Around the sentences of a page that are ready to quote. */
export const quote = {
  heading: 'Siap kutip',
  copy: 'Salin',
  copyEnglish: 'Salin kalimat Inggris',
  files: 'Untuk daftar pustaka:',
  text: 'semua kalimat dan APA, .txt',
  simulated: 'simulasi; jangan dikutip',
  released: 'Angka ini tersimpan tetap dalam rilis',
  behind: 'Keadaan data ini belum dirilis. Yang dikutip: rilis terbaru,',
  unreleased: 'Belum dirilis: belum ada rilis dengan alamat tetap yang bisa dikutip.',
};
