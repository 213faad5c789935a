import { createHash } from 'node:crypto';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { fileAddress } from '../../scripts/offline/fileAddress.ts';
import { isTaken } from '../../scripts/offline/isTaken.ts';
import { mapAddresses } from '../../scripts/offline/mapAddresses.ts';
import { packFolder } from '../../scripts/offline/packFolder.ts';
import { readMe } from '../../scripts/offline/readMe.ts';
import { withoutPrograms } from '../../scripts/offline/withoutPrograms.ts';

const files = new Set([
  'index.html',
  'tren/index.html',
  'tren.csv',
  'kecamatan/silo/index.html',
  'kecamatan/silo/pace/index.html',
]);
const folder = { files, online: undefined };
const silo = 'kecamatan/silo/index.html';

describe('fileAddress', () => {
  it('names the file of a page, with query and fragment', () => {
    expect(fileAddress(silo, 'pace/', folder)).toBe('pace/index.html');
    expect(fileAddress(silo, '../../', folder)).toBe('../../index.html');
    expect(fileAddress(silo, './', folder)).toBe('index.html');
    expect(fileAddress(silo, '../../tren/?a=1&b=2#x', folder)).toBe('../../tren/index.html?a=1&b=2#x');
    expect(fileAddress('index.html', './', folder)).toBe('index.html');
    expect(fileAddress('index.html', 'tren/', folder)).toBe('tren/index.html');
    expect(fileAddress('tren/index.html', '../tren.csv', folder)).toBe('../tren.csv');
  });

  it('keeps fragments of the page itself and addresses of other sites', () => {
    for (const address of ['#isi', '', 'https://contoh.example/a/', 'mailto:a@b.example']) {
      expect(fileAddress(silo, address, folder)).toBe(address);
    }
  });

  it('leads to the site for what the folder does not hold, and nowhere where that has no address', () => {
    const online = 'https://contoh.example/pantau/';
    expect(fileAddress(silo, '../silo.png?x#y', { files, online })).toBe(`${online}kecamatan/silo.png?x#y`);
    expect(fileAddress(silo, '../silo.png', folder)).toBeUndefined();
  });
});

describe('mapAddresses', () => {
  it('changes the addresses in tags only, and reads entities', () => {
    const html = '<p title="a > b" class=x>href="kept"<a href="a/?b&amp;c" title=\'href="kept"\'>1</a></p>';
    expect(mapAddresses(html, (address) => `${address}&d`)).toBe(
      '<p title="a > b" class=x>href="kept"<a href="a/?b&amp;c&amp;d" title=\'href="kept"\'>1</a></p>',
    );
  });

  it('takes away what leads nowhere', () => {
    expect(mapAddresses('<a id="x" href="a.png" download="a">a</a>', () => undefined)).toBe(
      '<a id="x" download="a">a</a>',
    );
  });
});

describe('withoutPrograms', () => {
  it('drops programs, shows what stands for pages without scripting, and allows that stylesheet', () => {
    const hash = (css: string) => `'sha256-${createHash('sha256').update(css).digest('base64')}'`;
    const css = 'a{b:"<"}@media (scripting:none){.x{display:none}}';
    const plain = 'a{b:"<"}@media all{.x{display:none}}';
    const page = (style: string, program: string) =>
      `<meta content="style-src ${hash(style)}"><style>${style}</style><p>x</p>${program}`;
    expect(withoutPrograms(page(css, '<script type="module" src="a.js"></script>'))).toBe(page(plain, ''));
  });
});

describe('packFolder', () => {
  it('gives the same bytes for any order of files, dated by the data', () => {
    const bytes = new TextEncoder().encode('isi');
    const one = packFolder(
      'situs',
      new Map([
        ['b.txt', bytes],
        ['a/c.html', bytes],
      ]),
      '2026-11-22',
    );
    const other = packFolder(
      'situs',
      new Map([
        ['a/c.html', bytes],
        ['b.txt', bytes],
      ]),
      '2026-11-22',
    );
    expect(Buffer.from(one).equals(other)).toBe(true);
    expect(Object.keys(unzipSync(one))).toEqual(['situs/a/c.html', 'situs/b.txt']);
    // DOS time: noon; DOS date: (2026 - 1980) << 9 | 11 << 5 | 22
    expect([one[10], one[11]]).toEqual([0, 12 << 3]);
    expect((one[12] ?? 0) | ((one[13] ?? 0) << 8)).toBe((46 << 9) | (11 << 5) | 22);
  });
});

it('takes pages and the tables of people, and leaves what is old, doubled or for machines', () => {
  const kept = [
    'index.html',
    'kecamatan/silo.csv',
    'kecamatan/silo.xlsx',
    'data/semua.csv',
    'favicon.svg',
    'rilis/index.html',
  ];
  const left = [
    '404.html',
    'luring/index.html',
    'rilis/2026-11-22-1a2b3c4d/index.html',
    'kecamatan/silo.json',
    'kecamatan/silo-excel.csv',
    'kartu.png',
    'sw.js',
  ];
  expect([...kept, ...left].filter(isTaken)).toEqual(kept);
});

it('says which release it is, or that there is none, in plain ASCII', () => {
  const contents = { title: 'Pantau Stunting', asOf: '2026-11-22', simulated: false, online: undefined };
  const released = readMe({ ...contents, release: '2026-11-22-1a2b3c4d' });
  expect(released).toContain('Keadaan data: 22 November 2026. Rilis: 2026-11-22-1a2b3c4d.\r\n');
  expect(released).not.toContain('SIMULASI');
  const invented = readMe({ ...contents, release: undefined, simulated: true });
  expect(invented).toContain('belum dirilis');
  expect(invented).toContain('SIMULASI');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asserted
  expect(invented).toMatch(/^[\x0a\x0d\x20-\x7e]+$/);
});
