import { describe, expect, it } from 'vitest';
import { letterText } from '../../src/i18n/letter.ts';

const text = letterText({
  office: 'Dinas Kesehatan Kabupaten Contoh',
  what: 'Hasil bulan timbang',
  details: 'Jumlah balita diukur.',
  lines: ['Februari 2025: seluruh 3 kecamatan di Kabupaten Contoh, dirinci per desa.'],
  site: 'Pantau Contoh',
  asOf: '2026-11-22',
});

describe('letterText', () => {
  it('names office, dataset, periods and areas, and until when nothing was found', () => {
    expect(text).toContain(
      'Yth. Pejabat Pengelola Informasi dan Dokumentasi (PPID)\nDinas Kesehatan Kabupaten Contoh\n',
    );
    expect(text).toContain('1. Informasi: Hasil bulan timbang. Jumlah balita diukur.\n');
    expect(text).toContain('– Februari 2025: seluruh 3 kecamatan di Kabupaten Contoh, dirinci per desa.\n');
    expect(text).toContain('keadaan data per 22 November 2026');
  });

  it('leaves name, address and identity to the sender', () => {
    for (const label of ['Nama', 'Alamat', 'Identitas (jenis dan nomor)']) {
      expect(text).toMatch(new RegExp(`^${label.replace(/[()]/g, '\\$&')}: \\.+$`, 'm'));
    }
  });

  it('gives of the law number and name, no article and no number of days', () => {
    expect(text).toContain('Undang-Undang Nomor 14 Tahun 2008 tentang Keterbukaan Informasi Publik');
    expect(text).not.toMatch(/pasal|ayat|hari kerja|\d+ hari/i);
  });
});
