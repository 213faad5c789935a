import { rm } from 'node:fs/promises';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { hashOf } from '../../scripts/fetch/noteDownloads.ts';
import { workbookOf } from '../read/workbookOf.ts';
import { MISBEHAVIOURS, PERSONAL } from './misbehaviour.ts';
import { type OfficeServer, send, sendPages, startOfficeServer } from './officeServer.ts';
import { FRESH, GOOD, type Home, makeHome, QUICK, said } from './weighing.ts';

let office: OfficeServer;
let home: Home | undefined;
beforeAll(async () => {
  office = await startOfficeServer();
});
afterAll(() => office.close());
beforeEach(() => office.requests.splice(0));
afterEach(async () => {
  if (home) await rm(home.path, { recursive: true });
  home = undefined;
});

async function open(kind: string, options: Parameters<typeof makeHome>[1] = {}): Promise<Home> {
  const url = `${office.address}/data`;
  const made = {
    'page-2024': () => makeHome({ kind: 'page', url, form: { _inp_sel_per: '6' } }, options),
    workbook: () => makeHome({ kind: 'file', url }, { ...options, path: 'data.xlsx' }),
  }[kind];
  home = await (made?.() ?? makeHome({ kind, url }, options));
  return home;
}

describe('a download that cannot be used', () => {
  it.each([...MISBEHAVIOURS, ...PERSONAL])(
    'is told in one sentence and leaves every file: %s',
    async (_name, kind, answer, says) => {
      const { fetch, files } = await open(kind);
      const before = await files();
      office.answer = answer;
      const fetched = await fetch({ limits: { ...QUICK, pages: 20 } });
      expect(fetched.state).toBe('failed');
      const sentence =
        said(fetched)
          .split('\n')
          .findLast((line) => line.startsWith('✗')) ?? '';
      expect(sentence).toMatch(/^✗ publications\/bulan-timbang/);
      expect(sentence).toContain(says);
      expect(sentence).toContain('berkas lama tetap dipakai');
      expect(said(fetched)).not.toMatch(/rahasia|999999|Siti|at .*\.ts/);
      expect(await files()).toEqual(before);
    },
  );

  it('is tried again where that may help, and taken then', async () => {
    const { fetch, files } = await open('file');
    const answers = [503, 0, 200];
    office.answer = (request, response) => {
      const status = answers.shift();
      if (status === 0) request.socket.resetAndDestroy();
      else if (status === 503) response.writeHead(503, { 'Retry-After': '0' }).end();
      else send(FRESH)(request, response);
    };
    expect((await fetch()).state).toBe('updated');
    expect(office.requests).toHaveLength(3);
    expect((await files())['data.csv']).toBe(FRESH);
  });

  it('is taken only when it comes the same twice, where the server does not say how long it is', async () => {
    const { fetch, files } = await open('file');
    const lengths = [FRESH.length - 2, FRESH.length, FRESH.length, FRESH.length];
    office.answer = (_request, response) => {
      response.useChunkedEncodingByDefault = false;
      response.writeHead(200, { 'Content-Type': 'text/csv', Connection: 'close' });
      response.end(FRESH.slice(0, lengths.shift()));
    };
    expect((await fetch()).state).toBe('updated');
    expect((await files())['data.csv']).toBe(FRESH);
    expect(office.requests).toHaveLength(4);
  });

  it.each([
    [404, 1],
    [403, 1],
    [500, 3],
  ])('is asked for no more often than makes sense: %i', async (status, times) => {
    const { fetch } = await open('file');
    office.answer = (_request, response) => void response.writeHead(status).end();
    await fetch();
    expect(office.requests).toHaveLength(times);
  });

  it('is refused before anything is asked for where its descriptor is wrong', async () => {
    home = await makeHome({ kind: 'file', url: 'ftp://kantor.example/x.csv' });
    expect(said(await home.fetch())).toContain('kolom resources.0.fetch.url “ftp://kantor.example/x.csv”');
    await rm(home.path, { recursive: true });
    home = await makeHome({ kind: 'file', url: office.address }, { path: '../../region.csv' });
    expect(said(await home.fetch())).toContain('Unduhan hanya disimpan sebagai .csv');
    expect(office.requests).toEqual([]);
  });
});

describe('a download that is sound', () => {
  it('replaces the file byte by byte and notes hash, size and day in the descriptor', async () => {
    const { fetch, files } = await open('file');
    const bytes = `\uFEFF${FRESH.replaceAll('\n', '\r\n')}`;
    office.answer = send(bytes, 'application/octet-stream');
    expect(await fetch()).toEqual({ state: 'updated', findings: [] });
    const { 'data.csv': csv = '', 'datapackage.json': descriptor = '', ...others } = await files();
    expect(csv).toBe(Buffer.from(bytes).toString('latin1'));
    expect(JSON.parse(descriptor).resources[0]).toMatchObject({
      path: 'data.csv',
      hash: hashOf(Buffer.from(bytes)),
      bytes: Buffer.byteLength(bytes),
      retrieved: '2026-07-14',
    });
    expect(others).toEqual({});
  });

  it('is asked for with our own name', async () => {
    const { fetch } = await open('file');
    office.answer = send(FRESH);
    await fetch();
    expect(office.requests.map(({ agent }) => agent)).toEqual(['PantauStunting/0 (uji)']);
  });

  it('changes nothing where it is the same as on the same day', async () => {
    const { fetch, files } = await open('file');
    office.answer = send(GOOD);
    expect((await fetch()).state).toBe('same');
    const once = await files();
    expect((await fetch()).state).toBe('same');
    expect(await files()).toEqual(once);
  });

  it('is followed through a redirect', async () => {
    const { fetch } = await open('file');
    office.answer = (request, response) =>
      request.url === '/data'
        ? void response.writeHead(302, { Location: '/baru.csv' }).end()
        : send(FRESH)(request, response);
    expect((await fetch()).state).toBe('updated');
    expect(office.requests.map(({ url }) => url)).toEqual(['/data', '/baru.csv']);
  });

  it('is stored as a workbook, byte by byte, once its sheet was checked', async () => {
    const { fetch, files } = await open('workbook');
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const sheet = (measured: number) => {
      const rows = [
        ['kode', 'tahun', 'diukur', 'stunting'],
        ['97.01.01', '2025', String(measured), '47'],
      ];
      const cells = (row: readonly string[]) =>
        row.map((text) => `<c t="inlineStr"><is><t>${text}</t></is></c>`).join('');
      return workbookOf({ sheets: [{ data: rows.map((row) => `<row>${cells(row)}</row>`).join('') }] });
    };
    const bytes = Buffer.from(sheet(410));
    office.answer = send(bytes, type);
    expect((await fetch()).state).toBe('updated');
    expect((await files())['data.xlsx']).toBe(bytes.toString('latin1'));
    office.answer = send(Buffer.from(sheet(-1)), type);
    expect((await fetch()).state).toBe('failed');
    expect((await files())['data.xlsx']).toBe(bytes.toString('latin1'));
  });
});

describe('pages of a JSON interface', () => {
  const record = (id: number, more: object = {}) => ({
    id,
    kode: '97.01.01',
    tahun: 2020 + id,
    diukur: 400,
    stunting: 40,
    ...more,
  });

  it.each([
    ['as Open Data Jatim counts them', [{ total_page: 2 }, { total_page: 2 }]],
    ['as Jabar and Bandung say that there are more', [{ has_next: true }, { has_next: false }]],
    ['by the number of the next', [{ next_page: 2 }, { next_page: null }]],
    ['by the address of the next', [{ next: '?page=2' }, { next: null }]],
  ])('are all followed, %s', async (_name, [first, second]) => {
    const { fetch, files } = await open('pages');
    office.answer = sendPages([
      { message: 'ok', data: [record(1), record(2, { satuan: 'ANAK, BALITA' })], pagination: first },
      { message: 'ok', data: [record(3, { catatan: null })], pagination: second },
    ]);
    expect(await fetch()).toEqual({ state: 'updated', findings: [] });
    expect((await files())['data.csv']).toBe(
      [
        'id,kode,tahun,diukur,stunting,satuan,catatan',
        '1,97.01.01,2021,400,40,,',
        '2,97.01.01,2022,400,40,"ANAK, BALITA",',
        '3,97.01.01,2023,400,40,,',
        '',
      ].join('\n'),
    );
  });

  it('keep the query of the address', async () => {
    home = await makeHome({
      kind: 'pages',
      url: `${office.address}/api?sort=id:asc&page=1&where={"periode":["2026-Q1"]}`,
    });
    office.answer = sendPages([{ data: [record(1)], pagination: { total_page: 1 } }]);
    await home.fetch();
    const { searchParams } = new URL(office.requests[0]?.url ?? '', office.address);
    expect(Object.fromEntries(searchParams)).toEqual({
      sort: 'id:asc',
      page: '1',
      where: '{"periode":["2026-Q1"]}',
    });
  });
});

describe('the table of a web page', () => {
  const page = (year: string) => `<!doctype html><form><select name="_inp_sel_per" id="_inp_sel_per">
    <option value="5"${year === '5' ? ' selected' : ''}>2023</option><option value="6"${year === '6' ? ' selected' : ''}>2024</option></select></form>
    <table><thead><tr><th>Menu</th></tr></thead></table>
    <table id="tKab"><thead><tr><th>No</th><th>kode</th><th>jumlah
      balita</th><th>stunting</th></tr></thead><tbody><tr><td>1</td><td>97.01.01</td><td> 410 </td><td>47</td></tr></tbody></table>`;
  const columns = [
    ['kode', 'area.code'],
    ['jumlah balita', 'measured'],
    ['stunting', 'stunted'],
    ['_inp_sel_per', 'period.year'],
  ] as const;

  it.each(['GET', 'POST'])(
    'is read for the year that the page itself shows as chosen, by %s',
    async (method) => {
      const address = {
        kind: 'page',
        url: `${office.address}/emonev/DashPrev`,
        method,
        form: { _inp_sel_per: '6' },
      };
      home = await makeHome(address, {
        columns,
        good: 'kode,jumlah balita,stunting,_inp_sel_per\n97.01.01,400,48,2023\n',
      });
      office.answer = (request, response) => {
        const asked = `${request.url} ${office.requests[0]?.body}`;
        send(page(asked.includes('_inp_sel_per=6') ? '6' : '5'), 'text/html; charset=utf-8')(
          request,
          response,
        );
      };
      expect(await home.fetch()).toEqual({ state: 'updated', findings: [] });
      expect((await home.files())['data.csv']).toBe(
        'No,kode,jumlah balita,stunting,_inp_sel_per\n1,97.01.01,410,47,2024\n',
      );
      expect(office.requests).toHaveLength(1);
      expect(office.requests[0]?.method).toBe(method);
    },
  );
});
