import { cp, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { REGION_FOLDER } from '../fixtures/sources.ts';
import { contentOf, countCalls, inTwoLanes, killPoints, runKilled } from './runKilled.ts';

const SCRIPT = 'build-data.ts';
/** A lane has a home of its own with two states of the data, of which every run writes the one that is not there. */
const homes: string[] = [];
const envOf = (home: string, version: string) => ({ DATA_DIR: join(home, version) });
const output = (home: string) => contentOf(join(home, 'public/data'));
const good = { a: '', b: '' };
let calls = 0;
let milliseconds = 0;

beforeAll(async () => {
  for (const _lane of [0, 1]) {
    const home = await mkdtemp(join(tmpdir(), 'putus-'));
    homes.push(home);
    await cp(REGION_FOLDER, join(home, 'a'), { recursive: true });
    await cp(REGION_FOLDER, join(home, 'b'), { recursive: true });
    await rm(join(home, 'b/publications/survei-contoh'), { recursive: true });
    for (const version of ['b', 'a', 'b', 'a'] as const) {
      ({ milliseconds } = await runKilled(SCRIPT, home, envOf(home, version)));
      good[version] = (await output(home)) ?? '';
    }
  }
  const [home = ''] = homes;
  calls = await countCalls(SCRIPT, home, envOf(home, 'b'));
}, 60_000);
afterAll(() => Promise.all(homes.map((home) => rm(home, { recursive: true }))));

const other = async (home: string) => ((await output(home)) === good.a ? 'b' : 'a');

describe('npm run data, killed', () => {
  it('leaves the last good output whole at every call that changes the disk, and at moments between', async () => {
    expect(good.a).not.toBe(good.b);
    expect(good.b.length).toBeGreaterThan(10_000);
    const points = killPoints(calls, milliseconds, { step: 2, moments: 6 });
    expect(points.length).toBeGreaterThanOrEqual(50);
    const failures: unknown[] = [];
    let changed = 0;
    await inTwoLanes(points, async (point, lane) => {
      const home = homes[lane] ?? '';
      const version = await other(home);
      const { signal } = await runKilled(SCRIPT, home, envOf(home, version), point);
      const found = await output(home);
      if ('call' in point && signal !== 'SIGKILL') failures.push({ point, signal });
      if (found !== good.a && found !== good.b) failures.push({ point, found: found?.slice(0, 200) });
      if (found === good[version]) changed++;
    });
    console.log(`  npm run data: killed at ${points.length} points, ${changed} times after the change`);
    expect(failures).toEqual([]);
    expect(changed).toBeGreaterThan(0);
    expect(changed).toBeLessThan(points.length / 2);
  }, 120_000);

  it('leaves nothing behind that the next whole run does not remove', async () => {
    for (const home of homes) {
      const version = await other(home);
      expect((await runKilled(SCRIPT, home, envOf(home, version))).code).toBe(0);
      expect(await output(home)).toBe(good[version]);
      expect(await readdir(join(home, 'public'))).toEqual(['data']);
      expect(await readdir(join(home, '.cache/data'))).toHaveLength(2);
    }
  });

  it('brings back, on the next run, a real folder from before there were links that was just being moved', async () => {
    const [home = ''] = homes;
    const target = join(home, 'public/data');
    const real = join(home, 'sungguhan');
    await cp(target, real, { recursive: true, dereference: true });
    const before = await output(home);
    await cp(join(home, 'b'), join(home, 'salah'), { recursive: true });
    await writeFile(join(home, 'salah/targets.csv'), 'id\nx\n');
    const gone: number[] = [];
    for (let call = calls - 2; call <= calls + 1; call++) {
      await rm(join(home, '.cache'), { recursive: true });
      await rm(join(home, 'public'), { recursive: true });
      await cp(real, target, { recursive: true });
      await runKilled(SCRIPT, home, envOf(home, before === good.a ? 'b' : 'a'), { call });
      if ((await output(home)) === undefined) gone.push(call);
      expect((await runKilled(SCRIPT, home, envOf(home, 'salah'))).code).toBe(1);
      expect([good.a, good.b]).toContain(await output(home));
    }
    expect(gone).toHaveLength(1);
  }, 60_000);
});
