import { cp, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../scripts/fetch/noteDownloads.ts';
import { finishFetching } from '../../scripts/write/finishFetching.ts';
import { type OfficeServer, send, startOfficeServer } from '../fetch/officeServer.ts';
import { addPublication, FRESH, GOOD, type Home, makeHome } from '../fetch/weighing.ts';
import { countCalls, inTwoLanes, killPoints, runKilled } from './runKilled.ts';

const SCRIPT = 'fetch-data.ts';
const IDS = ['bulan-timbang', 'lain', 'ketiga'] as const;
const [old, fresh] = [GOOD, FRESH];

let office: OfficeServer;
const homes: Home[] = [];
let calls = 0;
let milliseconds = 0;
/** Each lane asks for a version by its address. */
const published = new Map<string, string>();

const envOf = (home: Home) => ({ DATA_DIR: join(home.path, 'data') });
const run = (home: Home, point?: Parameters<typeof runKilled>[3]) =>
  runKilled(SCRIPT, home.path, envOf(home), point);

/** The downloaded file of a publication, where its descriptor says the same of it; otherwise what is wrong. */
async function stateOf(data: string, id: string): Promise<string> {
  const folder = join(data, 'publications', id);
  const csv = await readFile(join(folder, 'data.csv'));
  const { hash, bytes } = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')).resources[0];
  const isNoted = hash === hashOf(csv) && bytes === csv.length;
  return isNoted ? csv.toString() : `not as noted: ${csv.length} bytes`;
}

async function expectWhole(home: Home): Promise<void> {
  for (const id of IDS) {
    const names = await readdir(join(home.path, 'data/publications', id));
    expect(names.toSorted()).toEqual(['data.csv', 'datapackage.json']);
    expect(await stateOf(join(home.path, 'data'), id)).toBe(fresh);
  }
}

beforeAll(async () => {
  office = await startOfficeServer();
  office.answer = (request, response) => send(published.get(request.url ?? '') ?? '')(request, response);
  for (const lane of ['/0', '/1']) {
    const address = { kind: 'file', url: office.address + lane };
    const home = await makeHome(address);
    for (const id of IDS.slice(1)) await addPublication(home.path, address, { id });
    homes.push(home);
    published.set(lane, fresh);
    ({ milliseconds } = await run(home));
    published.set(lane, old);
    expect((await run(home)).output).toContain('3 diperbarui');
    await cp(join(home.path, 'data'), join(home.path, 'lama'), { recursive: true });
    published.set(lane, fresh);
  }
  const [home] = homes;
  if (!home) return;
  calls = await countCalls(SCRIPT, home.path, envOf(home));
  await rm(join(home.path, 'data'), { recursive: true });
  await cp(join(home.path, 'lama'), join(home.path, 'data'), { recursive: true });
}, 60_000);
afterAll(async () => {
  await office.close();
  for (const { path } of homes) await rm(path, { recursive: true });
});

describe('npm run fetch, killed', () => {
  it('leaves of every publication the old or the new download, never a part and never a mixture, and the next run gets over it', async () => {
    const points = killPoints(calls, milliseconds, { step: 1, moments: 10 });
    expect(points.length).toBeGreaterThanOrEqual(50);
    const failures: unknown[] = [];
    let mixed = 0;
    let changed = 0;
    await inTwoLanes(points, async (point, lane) => {
      const home = homes[lane];
      if (!home) return;
      const data = join(home.path, 'data');
      const whole = points.indexOf(point) % 10 < 2;
      const { signal } = await run(home, point);
      if ('call' in point && signal !== 'SIGKILL') failures.push({ point, signal });
      const raw = await Promise.all(
        IDS.map((id) => readFile(join(data, 'publications', id, 'data.csv'), 'utf8')),
      );
      if (raw.some((text) => text !== old && text !== fresh))
        failures.push({ point, raw: raw.map((t) => t.length) });

      // What `npm run data` sees: it finishes first.
      const read = join(home.path, 'dibaca');
      await rm(read, { recursive: true, force: true });
      await cp(data, read, { recursive: true });
      const before = await Promise.all(IDS.map((id) => stateOf(read, id)));
      await finishFetching(read);
      const after = await Promise.all(IDS.map((id) => stateOf(read, id)));
      if (after.some((text) => text !== old && text !== fresh))
        failures.push({ point, after: after.map((t) => t.slice(0, 80)) });
      if (before.some((text) => text.startsWith('not as noted'))) mixed++;
      if (after.includes(fresh)) changed++;
      // Now and then the next run of the command itself; otherwise back to the old version at once.
      if (whole && (await run(home)).code !== 0) failures.push({ point, next: 'failed' });
      if (whole) await expectWhole(home);
      await rm(data, { recursive: true });
      await cp(join(home.path, 'lama'), data, { recursive: true });
    });
    console.log(
      `  npm run fetch: killed at ${points.length} points, ${changed} times after a change, ${mixed} times between two files`,
    );
    expect(failures).toEqual([]);
    expect(changed).toBeGreaterThan(10);
    expect(mixed).toBeGreaterThan(0);
  }, 180_000);
});
